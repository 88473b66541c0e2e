using System.Buffers.Binary;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>
/// Reads the areas of a GeoPackage: its header (OGC 12-128r18, 2.1.3) and the well-known binary after it (OGC 06-103r4), with the
/// numbers of its kinds with and without heights.
/// </summary>
internal sealed class WkbAreas(GeoJsonLimits limits)
{
    private const int Polygon = 3;
    private const int MultiPolygon = 6;
    private const int HeaderLength = 8;
    private static readonly int[] _envelopeLengths = [0, 32, 48, 48, 64];
    private static readonly GeometryFactory _factory = new();
    private int _points;

    public ParsedGeometry Read(byte[]? blob)
    {
        if (blob is null)
        {
            return ParsedGeometry.Empty("Das Objekt hat keine Geometrie.");
        }

        try
        {
            return new ParsedGeometry(Parse(blob), null);
        }
        catch (UnusableGeometryException problem)
        {
            return ParsedGeometry.Refused(problem.Message);
        }
    }

    private Shape Parse(ReadOnlySpan<byte> blob)
    {
        if (blob.Length < HeaderLength || !blob.StartsWith("GP"u8))
        {
            throw new UnusableGeometryException("Die Geometrie ist nicht im Format des GeoPackage geschrieben.");
        }

        var envelope = (blob[3] >> 1) & 7;
        if (envelope >= _envelopeLengths.Length || (blob[3] & 0x20) != 0)
        {
            throw new UnusableGeometryException("Die Geometrie ist von einer Art, die nicht gelesen wird.");
        }

        var at = HeaderLength + _envelopeLengths[envelope];
        var (kind, dimensions, isLittle) = Head(blob, ref at);
        switch (kind)
        {
            case Polygon:
                return Area(blob, ref at, dimensions, isLittle);
            case MultiPolygon:
                var parts = new Polygon[Count(blob, ref at, isLittle, 9)];
                for (var part = 0; part < parts.Length; part++)
                {
                    var (own, ownDimensions, ownIsLittle) = Head(blob, ref at);
                    parts[part] =
                        own == Polygon
                            ? Area(blob, ref at, ownDimensions, ownIsLittle)
                            : throw new UnusableGeometryException("Eine Fläche enthält etwas anderes als Flächen.");
                }

                return _factory.CreateMultiPolygon(parts);
            default:
                throw new UnusableGeometryException(
                    $"Die Geometrie ist {Name(kind)}; ein Gebiet ist ein Polygon oder MultiPolygon."
                );
        }
    }

    private static (int Kind, int Dimensions, bool IsLittle) Head(ReadOnlySpan<byte> blob, ref int at)
    {
        Need(blob, at, 5);
        var isLittle = blob[at] == 1;
        var kind = Integer(blob[(at + 1)..], isLittle);
        at += 5;
        // ISO adds 1000 for heights, 2000 for measures; older programs set the two highest bits.
        var heights = (kind & 0x8000_0000) != 0 || kind % 10_000 / 1000 is 1 or 3;
        var measures = (kind & 0x4000_0000) != 0 || kind % 10_000 / 1000 is 2 or 3;
        return ((int)((kind & 0x0FFF_FFFF) % 1000), 2 + (heights ? 1 : 0) + (measures ? 1 : 0), isLittle);
    }

    private Polygon Area(ReadOnlySpan<byte> blob, ref int at, int dimensions, bool isLittle)
    {
        var rings = new LinearRing[Count(blob, ref at, isLittle, 4)];
        for (var ring = 0; ring < rings.Length; ring++)
        {
            rings[ring] = Ring(blob, ref at, dimensions, isLittle);
        }

        return rings.Length > 0
            ? _factory.CreatePolygon(rings[0], rings[1..])
            : throw new UnusableGeometryException("Eine Fläche hat keinen Rand.");
    }

    private LinearRing Ring(ReadOnlySpan<byte> blob, ref int at, int dimensions, bool isLittle)
    {
        var count = Count(blob, ref at, isLittle, 8 * dimensions);
        _points += count;
        if (_points > limits.MaximumPoints)
        {
            throw new GeoFormatException($"Die Datei enthält mehr als {limits.MaximumPoints} Punkte.");
        }

        var ring = new List<Coordinate>(count + 1);
        for (var point = 0; point < count; point++, at += 8 * dimensions)
        {
            ring.Add(new Coordinate(Number(blob[at..], isLittle), Number(blob[(at + 8)..], isLittle)));
        }

        if (count > 0 && !ring[0].Equals2D(ring[^1]))
        {
            ring.Add(ring[0]);
        }

        return ring.Count >= 4
            ? _factory.CreateLinearRing([.. ring])
            : throw new UnusableGeometryException("Der Rand einer Fläche hat weniger als drei Punkte.");
    }

    /// <summary>How many parts follow; no more than there are bytes for.</summary>
    private static int Count(ReadOnlySpan<byte> blob, ref int at, bool isLittle, int leastBytes)
    {
        Need(blob, at, 4);
        var count = Integer(blob[at..], isLittle);
        at += 4;
        return count * (long)leastBytes <= blob.Length - at ? (int)count : throw Cut();
    }

    private static void Need(ReadOnlySpan<byte> blob, int at, int length)
    {
        if (at + length > blob.Length)
        {
            throw Cut();
        }
    }

    private static UnusableGeometryException Cut() => new("Die Geometrie ist abgeschnitten.");

    private static uint Integer(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private static double Number(ReadOnlySpan<byte> bytes, bool isLittle)
    {
        var number = isLittle ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);
        return Math.Abs(number) <= GeometryParser.LargestCoordinate
            ? number
            : throw new UnusableGeometryException("Eine Koordinate ist keine brauchbare Zahl.");
    }

    private static string Name(int kind) =>
        kind switch
        {
            1 or 4 => "ein Punkt",
            2 or 5 => "eine Linie",
            _ => "von einer Art, die nicht gelesen wird",
        };
}
