namespace Sozialplanung.Ingestion.EditDataCatalogue;

internal abstract record EditOutcome
{
    /// <summary>By what it is found from now on.</summary>
    public sealed record Stored(string Key) : EditOutcome;

    public sealed record Unknown(string Sentence) : EditOutcome;

    public sealed record Unusable(string Sentence) : EditOutcome;

    /// <summary>Something else stands in the way.</summary>
    public sealed record InTheWay(string Sentence) : EditOutcome;
}
