using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>Turns the coordinates of one GeoJSON geometry into a geometry. Elevations are dropped.</summary>
internal sealed class GeometryParser(int maximumPoints)
{
    // Larger than any coordinate in metres; keeps areas and products finite.
    internal const double LargestCoordinate = 1e9;

    private static readonly GeometryFactory _factory = new();

    private int _points;

    public ParsedGeometry Parse(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
        {
            return ParsedGeometry.Refused("Der Geometrie fehlt „type“.");
        }

        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            return ParsedGeometry.Refused("Der Geometrie fehlen die Koordinaten.");
        }

        try
        {
            return new ParsedGeometry(Build(type.GetString(), coordinates), null);
        }
        catch (UnusableGeometryException problem)
        {
            return ParsedGeometry.Refused(problem.Message);
        }
    }

    private Shape Build(string? type, JsonElement coordinates) =>
        type switch
        {
            "Point" => _factory.CreatePoint(Position(coordinates)),
            "MultiPoint" => _factory.CreateMultiPointFromCoords(Positions(coordinates)),
            "LineString" => Line(coordinates),
            "MultiLineString" => _factory.CreateMultiLineString([.. Items(coordinates).Select(Line)]),
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => _factory.CreateMultiPolygon([.. Items(coordinates).Select(Polygon)]),
            _ => throw new UnusableGeometryException($"Die Geometrieart „{GeoJsonReader.Shorten(type)}“ wird nicht verwendet."),
        };

    private LineString Line(JsonElement element)
    {
        var line = Positions(element);
        return line.Length >= 2
            ? _factory.CreateLineString(line)
            : throw new UnusableGeometryException("Eine Linie hat weniger als zwei Punkte.");
    }

    private Polygon Polygon(JsonElement element)
    {
        var rings = Items(element).Select(Ring).ToArray();
        return rings.Length > 0
            ? _factory.CreatePolygon(rings[0], rings[1..])
            : throw new UnusableGeometryException("Eine Fläche hat keinen Rand.");
    }

    private LinearRing Ring(JsonElement element)
    {
        var ring = Positions(element);
        if (ring.Length > 0 && !ring[0].Equals2D(ring[^1]))
        {
            ring = [.. ring, ring[0]];
        }

        return ring.Length >= 4
            ? _factory.CreateLinearRing(ring)
            : throw new UnusableGeometryException("Der Rand einer Fläche hat weniger als drei Punkte.");
    }

    private Coordinate[] Positions(JsonElement element) => [.. Items(element).Select(Position)];

    private static JsonElement.ArrayEnumerator Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray()
            : throw new UnusableGeometryException(
                "Die Koordinaten sind nicht so geschachtelt, wie die Geometrieart es verlangt."
            );

    private Coordinate Position(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() < 2)
        {
            throw new UnusableGeometryException("Ein Punkt hat keine zwei Koordinaten.");
        }

        if (++_points > maximumPoints)
        {
            throw new GeoFormatException($"Die Datei enthält mehr als {maximumPoints} Punkte.");
        }

        return new Coordinate(Number(element[0]), Number(element[1]));
    }

    private static double Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) && Math.Abs(number) <= LargestCoordinate
            ? number
            : throw new UnusableGeometryException("Eine Koordinate ist keine brauchbare Zahl.");
}
