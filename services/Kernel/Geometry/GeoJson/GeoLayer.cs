using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>The features of one file in one coordinate system.</summary>
public sealed record GeoLayer
{
    public required IReadOnlyList<GeoFeature> Features { get; init; }

    public required CoordinateSystem System { get; init; }

    /// <summary>Whether the file named its system; false: told from the size of the coordinates.</summary>
    public required bool IsSystemNamed { get; init; }

    public required IReadOnlyList<GeometryFinding> Findings { get; init; }

    /// <summary>The same features in another coordinate system.</summary>
    public GeoLayer In(CoordinateSystem system) => this with
    {
        System = system,
        Features = [.. Features.Select(feature => feature with { Geometry = CoordinateTransform.Transform(feature.Geometry, System, system) })],
    };
}
