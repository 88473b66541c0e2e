namespace Sozialplanung.Geometry.GeoJson;

/// <summary>How large a file from outside may be.</summary>
public sealed record GeoJsonLimits
{
    /// <summary>Largest size of the file in bytes; default 256 MB.</summary>
    public long MaximumBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Most features; default 200,000.</summary>
    public int MaximumFeatures { get; init; } = 200_000;

    /// <summary>Most points of all features together; default 20 million.</summary>
    public int MaximumPoints { get; init; } = 20_000_000;
}
