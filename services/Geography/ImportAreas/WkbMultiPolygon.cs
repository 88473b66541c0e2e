namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Writes polygons as well-known binary (OGC 06-103r4, 8.2): little endian, two dimensions, always a multi-polygon.</summary>
internal static class WkbMultiPolygon
{
    private const int PolygonType = 3;
    private const int MultiPolygonType = 6;

    /// <param name="polygons">Polygon → rings (the first is the shell) → positions of at least x and y.</param>
    public static byte[] Write(IReadOnlyList<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> polygons)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        WriteHead(writer, MultiPolygonType, polygons.Count);
        foreach (var rings in polygons)
        {
            WriteHead(writer, PolygonType, rings.Count);
            foreach (var ring in rings)
            {
                writer.Write(ring.Count);
                foreach (var (x, y) in ring)
                {
                    writer.Write(x);
                    writer.Write(y);
                }
            }
        }

        return bytes.ToArray();
    }

    private static void WriteHead(BinaryWriter writer, int type, int count)
    {
        writer.Write((byte)1);
        writer.Write(type);
        writer.Write(count);
    }
}
