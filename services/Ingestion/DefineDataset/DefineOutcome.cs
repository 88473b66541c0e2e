using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

internal abstract record DefineOutcome
{
    public sealed record Stored : DefineOutcome;

    public sealed record NotAllowed : DefineOutcome;

    public sealed record FolderTaken : DefineOutcome;

    /// <summary>A rule compares with a dataset that is not the caller's to compare with; the sentence names it.</summary>
    public sealed record RuleForbidden(string Sentence) : DefineOutcome;

    /// <summary>A rule names what the other dataset does not have.</summary>
    public sealed record RuleUnfit(IReadOnlyList<PlacedError> Errors) : DefineOutcome;

    /// <summary>A measure belongs to a dataset of another place; the sentence names both datasets.</summary>
    public sealed record MeasureTaken(string Sentence) : DefineOutcome;
}
