namespace Sozialplanung.Geography.Storage;

/// <summary>A Straßenraster as it was handed out, with what changed since the one before. It is never changed.</summary>
internal sealed class StreetExportRow
{
    public long Id { get; init; }

    public required DateTimeOffset ExportedAt { get; init; }

    public required string ExportedBy { get; init; }

    /// <summary>The place of who asked; empty: everywhere. Each place has its own sequence of exports.</summary>
    public required string Place { get; init; }

    public required string DivisionVersion { get; init; }

    public required int RowCount { get; init; }

    /// <summary>Rows that were not in the export before, and those that are no more; null: it is the first.</summary>
    public int? AddedCount { get; init; }

    public int? RemovedCount { get; init; }

    /// <summary>Inhabitants that each area must have; null: they were not checked.</summary>
    public int? MinimumPopulation { get; init; }

    /// <summary>The CSV file.</summary>
    public required string Grid { get; init; }

    /// <summary>The changes as CSV.</summary>
    public required string Changes { get; init; }
}
