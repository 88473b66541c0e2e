using System.Buffers;
using System.Text.Json;

namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// Writes areas as TopoJSON 1.0: borders shared, simplified without gaps, quantised; the coordinates are metres of the given
/// system. The foreign member `neighbours` lists for each code the codes of the areas that share a border with it.
/// </summary>
public static class TopoJsonWriter
{
    /// <summary>The same areas and options give the same bytes. Errors: <see cref="ArgumentException"/> for a geometry without
    /// area or a code that comes twice.</summary>
    public static byte[] Write(IReadOnlyList<TopoArea> areas, TopoJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(areas);
        options ??= new TopoJsonOptions();
        return Write(areas, Topology.Of(areas, options.GridMetres), options);
    }

    internal static byte[] Write(IReadOnlyList<TopoArea> areas, Topology topology, TopoJsonOptions options)
    {
        if (
            areas.CountBy(area => area.Code, StringComparer.Ordinal).FirstOrDefault(code => code.Value > 1) is
            { Key: not null } twice
        )
        {
            throw new ArgumentException($"The code {twice.Key} is given {twice.Value} times.", nameof(areas));
        }

        var cell = topology.Grid.Width * topology.Grid.Width;
        var arcs = ArcSimplifier.Simplify(topology.Arcs, options.MinimumTriangleSquareMetres / cell, options.MaximumPoints);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, areas, topology, arcs, options.ObjectName);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(
        Utf8JsonWriter writer,
        IReadOnlyList<TopoArea> areas,
        Topology topology,
        List<GridPoint[]> arcs,
        string objectName
    )
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Topology");
        WriteExtent(writer, topology.Grid, arcs);
        writer.WriteStartObject("objects");
        writer.WriteStartObject(objectName);
        writer.WriteString("type", "GeometryCollection");
        writer.WriteStartArray("geometries");
        for (var i = 0; i < areas.Count; i++)
        {
            WriteArea(writer, areas[i], topology.Areas[i]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteArcs(writer, arcs);
        WriteNeighbours(writer, areas, AreaNeighbours.Of(topology));
        writer.WriteEndObject();
    }

    private static void WriteExtent(Utf8JsonWriter writer, MapGrid grid, List<GridPoint[]> arcs)
    {
        var points = arcs.SelectMany(arc => arc).DefaultIfEmpty().ToList();
        double X(int x) => grid.MinX + (x * grid.Width);
        double Y(int y) => grid.MinY + (y * grid.Width);
        WriteNumbers(
            writer,
            "bbox",
            [X(points.Min(p => p.X)), Y(points.Min(p => p.Y)), X(points.Max(p => p.X)), Y(points.Max(p => p.Y))]
        );
        writer.WriteStartObject("transform");
        WriteNumbers(writer, "scale", [grid.Width, grid.Width]);
        WriteNumbers(writer, "translate", [grid.MinX, grid.MinY]);
        writer.WriteEndObject();
    }

    private static void WriteArea(Utf8JsonWriter writer, TopoArea area, int[][][] polygons)
    {
        writer.WriteStartObject();
        if (polygons.Length == 0)
        {
            // Smaller than the grid: the specification's null object keeps its properties.
            writer.WriteNull("type");
        }
        else
        {
            writer.WriteString("type", polygons.Length == 1 ? "Polygon" : "MultiPolygon");
            writer.WritePropertyName("arcs");
            WritePolygons(writer, polygons);
        }

        writer.WriteString("id", area.Code);
        writer.WriteStartObject("properties");
        writer.WriteString("code", area.Code);
        writer.WriteString("name", area.Name);
        writer.WriteString("parent", area.Parent);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WritePolygons(Utf8JsonWriter writer, int[][][] polygons)
    {
        if (polygons.Length > 1)
        {
            writer.WriteStartArray();
        }

        foreach (var polygon in polygons)
        {
            writer.WriteStartArray();
            foreach (var ring in polygon)
            {
                writer.WriteStartArray();
                foreach (var arc in ring)
                {
                    writer.WriteNumberValue(arc);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        if (polygons.Length > 1)
        {
            writer.WriteEndArray();
        }
    }

    private static void WriteArcs(Utf8JsonWriter writer, List<GridPoint[]> arcs)
    {
        writer.WriteStartArray("arcs");
        foreach (var arc in arcs)
        {
            writer.WriteStartArray();
            var before = default(GridPoint);
            foreach (var point in arc)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(point.X - before.X);
                writer.WriteNumberValue(point.Y - before.Y);
                writer.WriteEndArray();
                before = point;
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteNeighbours(Utf8JsonWriter writer, IReadOnlyList<TopoArea> areas, SortedSet<int>[] neighbours)
    {
        writer.WriteStartObject("neighbours");
        for (var i = 0; i < areas.Count; i++)
        {
            writer.WriteStartArray(areas[i].Code);
            foreach (var code in neighbours[i].Select(n => areas[n].Code).Order(StringComparer.Ordinal))
            {
                writer.WriteStringValue(code);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, ReadOnlySpan<double> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
