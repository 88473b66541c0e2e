using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>What an import of streets brought; at most the first 500 warnings are listed.</summary>
public sealed record ImportedStreets(
    string Version,
    IReadOnlyList<string> Municipalities,
    int Streets,
    int Entries,
    int WarningCount,
    IReadOnlyList<PlacedError> Warnings
);

internal abstract record ImportStreetsOutcome
{
    public sealed record Imported(ImportedStreets Streets) : ImportStreetsOutcome;

    public sealed record Refused(IReadOnlyList<PlacedError> Errors) : ImportStreetsOutcome
    {
        public IReadOnlyList<StreetLine> Drafts { get; init; } = [];
    }

    /// <summary>A dry run that a real one would follow.</summary>
    public sealed record Passed(IReadOnlyList<StreetLine> Drafts, NamedAreas Areas, IReadOnlyList<PlacedError> Warnings)
        : ImportStreetsOutcome
    {
        /// <summary>So many entries of these municipalities there are now.</summary>
        public required int Replaced { get; init; }
    }

    public sealed record NotAllowed(string Text) : ImportStreetsOutcome;
}
