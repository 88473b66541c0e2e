using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>What an import of places brought; at most the first 500 warnings are listed.</summary>
public sealed record ImportedPlaces
{
    public required string Source { get; init; }

    /// <summary>So many places the list has now.</summary>
    public required int Places { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Removed { get; init; }

    public required int WarningCount { get; init; }

    public required IReadOnlyList<PlacedError> Warnings { get; init; }
}

internal abstract record ImportPlacesOutcome
{
    public sealed record Imported(ImportedPlaces Places) : ImportPlacesOutcome;

    public sealed record Refused(CheckedPlaces Check, IReadOnlyList<PlacedError> Errors) : ImportPlacesOutcome;

    /// <summary>A dry run that a real one would follow.</summary>
    public sealed record Passed(CheckedPlaces Check) : ImportPlacesOutcome;

    public sealed record NotAllowed(string Text) : ImportPlacesOutcome;
}
