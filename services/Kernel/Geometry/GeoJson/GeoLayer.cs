using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>The features of one file in one coordinate system.</summary>
public sealed record GeoLayer
{
    /// <summary>The usable features, in the order of the file.</summary>
    public required IReadOnlyList<GeoFeature> Features { get; init; }

    /// <summary>The system of the coordinates, as named in the file or as it was guessed.</summary>
    public required CoordinateSystem System { get; init; }

    /// <summary>Whether the file named its system; false: told from the size of the coordinates.</summary>
    public required bool IsSystemNamed { get; init; }

    /// <summary>What was repaired or left out, and why.</summary>
    public required IReadOnlyList<GeometryFinding> Findings { get; init; }

    /// <summary>Where all features lie, in the system of the layer.</summary>
    public Envelope Extent
    {
        get
        {
            var extent = new Envelope();
            foreach (var feature in Features)
            {
                extent.ExpandToInclude(feature.Geometry.EnvelopeInternal);
            }

            return extent;
        }
    }

    /// <summary>The same features in another coordinate system.</summary>
    public GeoLayer In(CoordinateSystem system) =>
        this with
        {
            System = system,
            Features =
            [
                .. Features
                    .AsParallel()
                    .AsOrdered()
                    .Select(feature =>
                        feature with
                        {
                            Geometry = CoordinateTransform.Transform(feature.Geometry, System, system),
                            AsDrawn = feature.AsDrawn is { } drawn ? CoordinateTransform.Transform(drawn, System, system) : null,
                        }
                    ),
            ],
        };
}
