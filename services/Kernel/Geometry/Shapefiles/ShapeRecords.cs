using System.Buffers.Binary;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>The objects of a .shp file: found by the index where there is one that fits, else one after the other.</summary>
internal sealed class ShapeRecords
{
    private const int Header = 100;
    private const int FileCode = 9994;
    private const int NoShape = 0;
    private static readonly int[] _polygons = [5, 15, 25];

    private readonly ReadOnlyMemory<byte> _shp;
    private readonly List<(int Start, int Length)> _records;
    private readonly ShapeRings _rings;

    public ShapeRecords(ShapeSource source, GeoJsonLimits limits)
    {
        _shp = source.Shp;
        if (_shp.Length < Header || BinaryPrimitives.ReadInt32BigEndian(_shp.Span) != FileCode)
        {
            throw new GeoFormatException($"Die Datei „{source.Name}.shp“ ist kein Shapefile oder beschädigt.");
        }

        var kind = BinaryPrimitives.ReadInt32LittleEndian(_shp.Span[32..]);
        if (kind != NoShape && !_polygons.Contains(kind))
        {
            throw new GeoFormatException($"„{source.Name}“ enthält {Kind(kind)}; ein Gebiet ist eine Fläche (Polygon).");
        }

        _rings = new ShapeRings(limits);
        _records = Indexed(source.Shx.Span, limits) ?? InOrder(source.Name, limits);
    }

    public int Count => _records.Count;

    public ParsedGeometry Read(int number)
    {
        var (start, length) = _records[number];
        var content = _shp.Span.Slice(start, length);
        if (content.Length < 4)
        {
            return ParsedGeometry.Refused("Das Objekt ist abgeschnitten.");
        }

        var kind = BinaryPrimitives.ReadInt32LittleEndian(content);
        if (kind == NoShape)
        {
            return ParsedGeometry.Empty("Das Objekt hat keine Geometrie.");
        }

        if (!_polygons.Contains(kind))
        {
            return ParsedGeometry.Refused($"Das Objekt enthält {Kind(kind)}; ein Gebiet ist eine Fläche (Polygon).");
        }

        try
        {
            return new ParsedGeometry(_rings.Read(content), null);
        }
        catch (UnusableGeometryException problem)
        {
            return ParsedGeometry.Refused(problem.Message);
        }
    }

    private List<(int, int)>? Indexed(ReadOnlySpan<byte> shx, GeoJsonLimits limits)
    {
        if (shx.Length <= Header || (shx.Length - Header) % 8 != 0 || (shx.Length - Header) / 8 > limits.MaximumFeatures)
        {
            return null;
        }

        var records = new List<(int, int)>((shx.Length - Header) / 8);
        for (var at = Header; at < shx.Length; at += 8)
        {
            var start = (BinaryPrimitives.ReadInt32BigEndian(shx[at..]) * 2L) + 8;
            var length = BinaryPrimitives.ReadInt32BigEndian(shx[(at + 4)..]) * 2L;
            if (start < Header || length < 0 || start + length > _shp.Length)
            {
                return null;
            }

            records.Add(((int)start, (int)length));
        }

        return records;
    }

    private List<(int, int)> InOrder(string name, GeoJsonLimits limits)
    {
        var records = new List<(int, int)>();
        for (var at = (long)Header; at + 8 <= _shp.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(_shp.Span[((int)at + 4)..]) * 2L;
            if (length < 0 || at + 8 + length > _shp.Length)
            {
                throw new GeoFormatException($"Die Datei „{name}.shp“ bricht im {records.Count + 1}. Objekt ab.");
            }

            records.Add(((int)at + 8, (int)length));
            if (records.Count > limits.MaximumFeatures)
            {
                throw new GeoFormatException($"Die Datei enthält mehr als {limits.MaximumFeatures} Objekte.");
            }

            at += 8 + length;
        }

        return records;
    }

    private static string Kind(int kind) =>
        kind switch
        {
            1 or 11 or 21 or 8 or 18 or 28 => "Punkte",
            3 or 13 or 23 => "Linien",
            31 => "Körper (MultiPatch)",
            _ => "eine unbekannte Geometrieart",
        };
}
