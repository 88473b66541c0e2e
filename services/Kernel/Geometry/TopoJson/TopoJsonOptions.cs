namespace Sozialplanung.Geometry.TopoJson;

/// <summary>How much detail a map keeps.</summary>
public sealed record TopoJsonOptions
{
    /// <summary>Width of the grid on which points are put, in metres; default 1. Neighbours whose points differ by less than half
    /// of it share their border.</summary>
    public double GridMetres { get; init; } = 1;

    /// <summary>Points are dropped while the triangle with their neighbours is smaller than this, in square metres (Visvalingam);
    /// default 200, 0 keeps every point.</summary>
    public double MinimumTriangleSquareMetres { get; init; } = 200;

    /// <summary>
    /// Beyond that, the least important points are dropped until no more than this many are left; default 40,000.
    /// </summary>
    public int MaximumPoints { get; init; } = 40_000;

    /// <summary>Name of the object in the topology; default "areas".</summary>
    public string ObjectName { get; init; } = "areas";
}
