namespace Sozialplanung.Geography.Storage;

/// <summary>An Umsteigeschlüssel from one Gebietsstand to another. It is never changed: a later one for the same two replaces it.</summary>
internal sealed class ConversionKeyRow
{
    public long Id { get; init; }

    public required string FromVersion { get; init; }

    public required string ToVersion { get; init; }

    /// <summary>What the shares are proportional to, as it stands beside converted values: „Einwohner 2022“, „Fläche“.</summary>
    public required string Weight { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }

    public IList<ConversionShareRow> Shares { get; } = [];
}
