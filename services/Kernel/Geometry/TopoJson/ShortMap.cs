using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// The map of very many areas as a page shows it: no detail that a picture could not show, written so that a country arrives within a
/// moment, and a part of it when somebody looks closer. It is a TopoJSON with every number told from the one before it:
/// <list type="bullet">
/// <item><c>arcs</c>: per arc one list of x and y in turns; the first point from the last point of the arc before, the others each from the
/// point before, in cells of the grid (<c>transform</c> as in TopoJSON).</item>
/// <item><c>polygons</c>: per area its polygons, per polygon its rings, per ring its arcs: 0 is the next arc that no ring has used yet, n the
/// arc n before that, −n the same walked backwards.</item>
/// <item><c>codes</c> and, on request, <c>names</c> of the areas in the same order.</item>
/// </list>
/// Borders stay shared, as in every map of <see cref="TopoJsonWriter"/>.
/// </summary>
public static class ShortMap
{
    private const double Pixels = 750;
    private const double Grid = 1;

    /// <summary>All areas in one picture, without their names. The same areas give the same bytes.</summary>
    public static byte[] Write(IReadOnlyList<TopoArea> areas) => Write(areas, WholeMetres(areas), hasNames: false);

    /// <summary>The map as <see cref="TopoJsonWriter"/> writes it and the one in a single picture; what both need is done once.</summary>
    public static (byte[] Whole, byte[] Short) WriteWithWhole(IReadOnlyList<TopoArea> areas)
    {
        var topology = Topology.Of(areas, Grid);
        byte[] whole = [];
        byte[] small = [];
        Parallel.Invoke(
            () => whole = TopoJsonWriter.Write(areas, topology, new TopoJsonOptions { GridMetres = Grid }),
            () => small = Write(areas, topology, WholeMetres(areas), hasNames: false)
        );
        return (whole, small);
    }

    /// <summary>Areas in a picture of which they may be more than fits; its longer side shows so many metres.</summary>
    public static byte[] Write(IReadOnlyList<TopoArea> areas, double shownMetres, bool hasNames = true)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return Write(areas, Topology.Of(areas, Grid), shownMetres, hasNames);
    }

    private static byte[] Write(IReadOnlyList<TopoArea> areas, Topology topology, double shownMetres, bool hasNames)
    {
        var pixel = Math.Max(1, shownMetres / Pixels);
        var fine = topology.Grid.Width;
        var arcs = ArcSimplifier.Simplify(topology.Arcs, pixel * pixel / 2 / (fine * fine), int.MaxValue);
        // A third of a pixel: nobody sees that a corner has moved by half of that.
        var width = Math.Max(fine, Math.Floor(pixel / 3));
        var coarse = new CoarseTopology(arcs, topology.Areas, fine / width);
        return ShortMapJson.Write(areas, coarse, topology.Grid with { Width = width }, hasNames);
    }

    private static double WholeMetres(IReadOnlyList<TopoArea> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var whole = new Envelope();
        foreach (var area in areas)
        {
            whole.ExpandToInclude(area.Geometry.EnvelopeInternal);
        }

        return Math.Max(whole.Width, whole.Height);
    }
}
