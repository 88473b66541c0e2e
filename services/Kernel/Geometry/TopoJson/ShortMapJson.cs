using System.Buffers;
using System.Text.Json;

namespace Sozialplanung.Geometry.TopoJson;

/// <summary>Writes a <see cref="ShortMap"/>.</summary>
internal static class ShortMapJson
{
    public static byte[] Write(IReadOnlyList<TopoArea> areas, CoarseTopology topology, MapGrid grid, bool hasNames)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "ShortTopology");
            writer.WriteStartObject("transform");
            WriteNumbers(writer, "scale", grid.Width, grid.Width);
            WriteNumbers(writer, "translate", grid.MinX, grid.MinY);
            writer.WriteEndObject();
            WriteTexts(writer, "codes", areas.Select(area => area.Code));
            if (hasNames)
            {
                WriteTexts(writer, "names", areas.Select(area => area.Name));
            }

            WritePolygons(writer, topology.Areas);
            WriteArcs(writer, topology.Arcs);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, double x, double y)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(x);
        writer.WriteNumberValue(y);
        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WritePolygons(Utf8JsonWriter writer, List<int[][][]> areas)
    {
        var next = 0;
        writer.WriteStartArray("polygons");
        foreach (var area in areas)
        {
            WriteList(area, polygon => WriteList(polygon, ring => WriteList(ring, WriteArc)));
        }

        writer.WriteEndArray();

        void WriteArc(int arc)
        {
            writer.WriteNumberValue(arc >= 0 ? next - arc : ~arc - next);
            next += arc == next ? 1 : 0;
        }

        void WriteList<T>(T[] list, Action<T> write)
        {
            writer.WriteStartArray();
            Array.ForEach(list, write);
            writer.WriteEndArray();
        }
    }

    private static void WriteArcs(Utf8JsonWriter writer, List<GridPoint[]> arcs)
    {
        var before = default(GridPoint);
        writer.WriteStartArray("arcs");
        foreach (var arc in arcs)
        {
            writer.WriteStartArray();
            foreach (var point in arc)
            {
                writer.WriteNumberValue(point.X - before.X);
                writer.WriteNumberValue(point.Y - before.Y);
                before = point;
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
