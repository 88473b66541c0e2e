namespace Sozialplanung.Geography.Storage;

/// <summary>
/// Simplified boundaries of one level as they go to browsers. The address holds the hash, so what lies there never changes.
/// </summary>
internal sealed class AreaMapRow
{
    public required string Level { get; init; }

    public required string Hash { get; init; }

    public required byte[] Body { get; init; }

    public required string Version { get; set; }

    public bool IsCurrent { get; set; }
}
