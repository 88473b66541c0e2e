using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Tables;

namespace Sozialplanung.PartnerNetwork.PlaceLists;

/// <summary>Reads the points of a geo file with what stands beside them.</summary>
internal static class PlaceGeometryReader
{
    /// <summary>Errors: <see cref="UnreadableFileException"/> with a sentence.</summary>
    public static PlaceTable Read(ReadOnlyMemory<byte> file, PlaceReading reading, CancellationToken cancellationToken)
    {
        var system = reading.Crs == "auto" ? null : CoordinateSystemDetection.FromName(reading.Crs);
        if (system is null && reading.Crs != "auto")
        {
            throw new UnreadableFileException(PlacePoints.UnknownSystem(reading.Crs));
        }

        try
        {
            var geo = GeoFile.Open(file);
            var layer = reading.Layer ?? (geo.Layers.Count > 1 ? geo.Layers[0] : null);
            var read = geo.Read(
                new GeoReadOptions
                {
                    Layer = layer,
                    System = system,
                    IsSwapped = reading.SwapAxes,
                    Limits = new GeoJsonLimits { Cancelled = cancellationToken, MaximumFeatures = PlaceTable.MostLines },
                }
            );
            return Table(geo, read);
        }
        catch (GeoFormatException e)
        {
            throw new UnreadableFileException(e.Message);
        }
    }

    private static PlaceTable Table(GeoFile geo, GeoLayer layer)
    {
        var columns = layer
            .Features.SelectMany(feature => feature.Properties.Keys)
            .Distinct(StringComparer.Ordinal)
            .Take(200)
            .ToList();
        var findings = layer.Findings.Select(finding => (finding.Feature, finding.IsRefused, finding.Text)).ToList();
        var lines = new List<PlaceLine>();
        var shapes = 0;
        foreach (var feature in layer.Features)
        {
            var cells = columns.Select(column => PlaceTableReader.Text(feature.Properties.GetValueOrDefault(column) ?? ""));
            shapes += feature.Geometry is IPolygonal ? 1 : 0;
            var point = PointOf(feature, layer.System, findings);
            if (point is not null)
            {
                lines.Add(new PlaceLine(feature.Number, [.. cells]) { Point = point });
            }
        }

        if (shapes > 0)
        {
            findings.Add((0, false, $"{shapes} Einträge sind Flächen; genommen ist je ein Punkt in ihrem Inneren."));
        }

        return new PlaceTable
        {
            Description = $"{NameOf(geo.Format)}, Koordinaten in EPSG:{(int)layer.System}",
            Layers = geo.Layers.Count > 1 ? geo.Layers : [],
            IsGeo = true,
            Columns = columns,
            Lines = lines,
            Question = ZoneQuestion.Of(layer),
            Answers = [.. ZoneQuestion.CandidatesOf(layer).Select(each => $"EPSG:{(int)each}")],
            System = $"EPSG:{(int)layer.System}",
            Findings = findings,
        };
    }

    private static (double Lon, double Lat)? PointOf(
        GeoFeature feature,
        CoordinateSystem system,
        List<(int Line, bool IsRefused, string Text)> findings
    )
    {
        var point = feature.Geometry switch
        {
            Point own => own,
            MultiPoint { NumGeometries: 1 } only => (Point)only.GetGeometryN(0),
            IPolygonal => feature.Geometry.InteriorPoint,
            _ => null,
        };
        if (point is null || point.IsEmpty)
        {
            findings.Add((feature.Number, true, $"Die Geometrie ist „{feature.Geometry.GeometryType}“; ein Ort ist ein Punkt."));
            return null;
        }

        if (PlacePoints.InGermany(point.X, point.Y, system) is { } degrees)
        {
            return degrees;
        }

        findings.Add((feature.Number, true, PlacePoints.OutsideText(point.X, point.Y, system)));
        return null;
    }

    private static string NameOf(GeoFileFormat format) =>
        format switch
        {
            GeoFileFormat.GeoJson => "GeoJSON",
            GeoFileFormat.Kml => "KML",
            GeoFileFormat.Shapefile => "Shapefile",
            GeoFileFormat.GeoPackage => "GeoPackage",
        };
}
