using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Geography.ExportStreets;

/// <summary>What is asked of an export.</summary>
public sealed record StreetExport
{
    /// <summary>Inhabitants that each area must have. The Bundesagentur für Arbeit asks for 1,000 in each area of the finest level
    /// (https://statistik.arbeitsagentur.de, Straßenraster Aufbau).</summary>
    [Range(0, 1_000_000)]
    public int MinimumPopulation { get; init; } = 1_000;

    /// <summary>CSV: key of the area in the first column, inhabitants in the last; empty: inhabitants are not checked.</summary>
    [MaxLength(2_000_000)]
    public string Population { get; init; } = "";
}

/// <summary>An export as it is listed.</summary>
public sealed record ListedStreetExport
{
    public required long Id { get; init; }

    public required DateTimeOffset ExportedAt { get; init; }

    public required string ExportedBy { get; init; }

    public required string DivisionVersion { get; init; }

    public required int RowCount { get; init; }

    /// <summary>Against the export before; null: it is the first.</summary>
    public int? AddedCount { get; init; }

    public int? RemovedCount { get; init; }

    /// <summary>Null: inhabitants were not checked.</summary>
    public int? MinimumPopulation { get; init; }
}
