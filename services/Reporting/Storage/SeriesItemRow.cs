namespace Sozialplanung.Reporting.Storage;

/// <summary>One rendition of a series, which other series may hold too.</summary>
internal sealed class SeriesItemRow
{
    public required Guid SeriesId { get; init; }

    public required int Position { get; init; }

    public required Guid RenditionId { get; init; }
}
