namespace Sozialplanung.Geography.Storage;

/// <summary>
/// Simplified boundaries of one level as they go to browsers. The address holds the hash, so what lies there never changes, and stays
/// for the releases that were computed on it.
/// </summary>
internal sealed class AreaMapRow
{
    public required string Level { get; init; }

    public required string Hash { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>A short form for the first look at very many areas, compressed by Brotli; null: the map is short enough.</summary>
    public byte[]? Overview { get; init; }
}
