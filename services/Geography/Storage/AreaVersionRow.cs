namespace Sozialplanung.Geography.Storage;

/// <summary>A Gebietsstand and when its areas were last imported or made the current ones.</summary>
internal sealed class AreaVersionRow
{
    public required string Version { get; init; }

    /// <summary>The Gebietsstand that new deliveries and releases are about. Exactly one is, and people decide which.</summary>
    public bool IsCurrent { get; set; }

    public DateTimeOffset PublishedAt { get; set; }
}
