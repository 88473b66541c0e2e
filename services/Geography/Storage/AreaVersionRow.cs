namespace Sozialplanung.Geography.Storage;

/// <summary>A Gebietsstand and when its areas were last imported.</summary>
internal sealed class AreaVersionRow
{
    public required string Version { get; init; }

    public DateTimeOffset PublishedAt { get; set; }
}
