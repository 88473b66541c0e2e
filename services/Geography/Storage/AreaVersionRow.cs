namespace Sozialplanung.Geography.Storage;

/// <summary>A Gebietsstand and when its areas were last imported or made the current ones.</summary>
internal sealed class AreaVersionRow
{
    public required string Version { get; init; }

    /// <summary>The Gebietsstand that new deliveries and releases are about. Exactly one is, and people decide which.</summary>
    public bool IsCurrent { get; set; }

    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>First day on which it holds, as people said; null: nobody did, or from the beginning where there is a last day.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day, included; null: until the next one begins.</summary>
    public DateOnly? ValidTo { get; set; }
}
