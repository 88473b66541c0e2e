using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Tables;

namespace Sozialplanung.Geometry.Kml;

/// <summary>
/// Reads the polygons of a KML file (OGC 07-147r2): every Placemark with its name and its ExtendedData as properties. Document
/// types, entities and links outside are refused, because the file comes from outside.
/// </summary>
public static class KmlReader
{
    private static readonly GeometryFactory _factory = new();

    /// <summary>Errors: <see cref="GeoFormatException"/> where the file is no readable KML.</summary>
    public static GeoLayer Read(Stream kml, GeoJsonLimits? limits = null)
    {
        limits ??= new GeoJsonLimits();
        var collector = new FeatureCollector(limits);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaximumBytes,
            IgnoreWhitespace = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var bounded = new BoundedMarkupStream(kml);
            using var reader = XmlReader.Create(bounded, settings);
            foreach (var placemark in KmlPlacemarks.Read(reader))
            {
                collector.Next();
                collector.Add(Properties(placemark), Parse(placemark));
            }
        }
        catch (XmlException error)
        {
            throw new GeoFormatException($"Die Datei ist kein gültiges KML (Zeile {error.LineNumber}).", error);
        }
        catch (UnreadableFileException error)
        {
            throw new GeoFormatException(error.Message, error);
        }

        return collector.ToLayer(CoordinateSystem.Wgs84, isNamed: true);
    }

    private static Dictionary<string, string?> Properties(XElement placemark)
    {
        Dictionary<string, string?> properties = new(StringComparer.Ordinal);
        foreach (var element in placemark.Descendants())
        {
            if (element.Name.LocalName is "SimpleData" or "Data" && element.Attribute("name") is { } name)
            {
                properties[name.Value] = element.Value.Trim();
            }
            else if (element.Name.LocalName == "name" && element.Parent == placemark)
            {
                properties["name"] = element.Value.Trim();
            }
        }

        return properties;
    }

    private static ParsedGeometry Parse(XElement placemark)
    {
        try
        {
            var polygons = placemark
                .Descendants()
                .Where(element => element.Name.LocalName == "Polygon")
                .Select(Polygon)
                .ToArray();
            return polygons.Length switch
            {
                0 => ParsedGeometry.Empty("Das Objekt enthält keine Fläche."),
                1 => new ParsedGeometry(polygons[0], null),
                _ => new ParsedGeometry(_factory.CreateMultiPolygon(polygons), null),
            };
        }
        catch (UnusableGeometryException problem)
        {
            return ParsedGeometry.Refused(problem.Message);
        }
    }

    private static Polygon Polygon(XElement polygon)
    {
        var shell =
            polygon.Elements().FirstOrDefault(element => element.Name.LocalName == "outerBoundaryIs")
            ?? throw new UnusableGeometryException("Eine Fläche hat keinen Rand.");
        return _factory.CreatePolygon(
            Ring(shell),
            [.. polygon.Elements().Where(element => element.Name.LocalName == "innerBoundaryIs").Select(Ring)]
        );
    }

    private static LinearRing Ring(XElement boundary)
    {
        var text = boundary.Descendants().FirstOrDefault(element => element.Name.LocalName == "coordinates")?.Value ?? "";
        var ring = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Position).ToList();
        if (ring.Count > 0 && !ring[0].Equals2D(ring[^1]))
        {
            ring.Add(ring[0]);
        }

        return ring.Count >= 4
            ? _factory.CreateLinearRing([.. ring])
            : throw new UnusableGeometryException("Der Rand einer Fläche hat weniger als drei Punkte.");
    }

    private static Coordinate Position(string tuple)
    {
        var parts = tuple.Split(',');
        return parts.Length >= 2 && TryNumber(parts[0], out var x) && TryNumber(parts[1], out var y)
            ? new Coordinate(x, y)
            : throw new UnusableGeometryException("Eine Koordinate ist keine brauchbare Zahl.");
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && Math.Abs(number) <= GeometryParser.LargestCoordinate;
}
