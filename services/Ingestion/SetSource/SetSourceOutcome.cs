namespace Sozialplanung.Ingestion.SetSource;

internal abstract record SetSourceOutcome
{
    public sealed record Stored : SetSourceOutcome;

    public sealed record UnknownDataset : SetSourceOutcome;

    public sealed record Unusable(string Sentence) : SetSourceOutcome;
}
