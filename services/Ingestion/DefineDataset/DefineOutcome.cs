namespace Sozialplanung.Ingestion.DefineDataset;

internal abstract record DefineOutcome
{
    public sealed record Stored : DefineOutcome;

    public sealed record NotAllowed : DefineOutcome;

    public sealed record FolderTaken : DefineOutcome;

    /// <summary>A measure belongs to a dataset of another place; the sentence names both datasets.</summary>
    public sealed record MeasureTaken(string Sentence) : DefineOutcome;
}
