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

    /// <summary>Most places of all features together at which a border crosses or touches itself between its
    /// points; default 10,000.</summary>
    public int MaximumCrossings { get; init; } = 10_000;

    /// <summary>Most pairs of pieces of a border that are compared for it, beside ten for each point; default 5 million, a few
    /// seconds.</summary>
    public long MaximumComparisons { get; init; } = 5_000_000;

    /// <summary>Most properties of one feature; default 1,000.</summary>
    public int MaximumProperties { get; init; } = 1_000;

    /// <summary>Ends the reading when nobody waits for it any more.</summary>
    public CancellationToken Cancelled { get; init; } = CancellationToken.None;
}
