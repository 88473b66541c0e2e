using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// Areas as rings of arcs; a border between two areas is one arc that both use. An arc number a ≥ 0 is walked forwards, ~a
/// backwards (TopoJSON specification 1.0, section 2.1.4).
/// </summary>
internal sealed class Topology
{
    private readonly ArcStore _arcs = new();

    private Topology(MapGrid grid, List<int[][][]> areas)
    {
        Grid = grid;
        Areas = areas;
    }

    public MapGrid Grid { get; }

    /// <summary>Per area its polygons, per polygon its rings (the outer first), per ring its arcs.</summary>
    public List<int[][][]> Areas { get; }

    public List<GridPoint[]> Arcs => _arcs.Arcs;

    public static Topology Of(IReadOnlyList<TopoArea> areas, double gridMetres)
    {
        var grid = MapGrid.Over(areas, gridMetres);
        var rings = areas
            .Select(area => PolygonsOf(area).Select(polygon => RingsOf(polygon, grid)).Where(r => r.Length > 0).ToArray())
            .ToList();
        var completed = MissingVertices.Insert(rings);
        var topology = new Topology(grid, new List<int[][][]>(areas.Count));
        var junctions = Junctions.Of(completed.SelectMany(area => area).SelectMany(polygon => polygon));
        foreach (var area in completed)
        {
            topology.Areas.Add([
                .. area.Select(polygon => polygon.Select(ring => topology._arcs.Cut(ring, junctions)).ToArray()),
            ]);
        }

        return topology;
    }

    private static IEnumerable<Polygon> PolygonsOf(TopoArea area) =>
        area.Geometry switch
        {
            Polygon polygon => [polygon],
            MultiPolygon multi => multi.Geometries.Cast<Polygon>(),
            _ => throw new ArgumentException(
                $"{area.Code}: a map needs polygons, not {area.Geometry.GeometryType}.",
                nameof(area)
            ),
        };

    private static GridPoint[][] RingsOf(Polygon polygon, MapGrid grid)
    {
        var shell = Wound(grid.Ring(polygon.Shell.Coordinates), isShell: true);
        return shell.Length == 0
            ? []
            :
            [
                shell,
                .. polygon
                    .Holes.Select(hole => Wound(grid.Ring(hole.Coordinates), isShell: false))
                    .Where(hole => hole.Length > 0),
            ];
    }

    // Outer rings counterclockwise, holes clockwise: then two neighbours walk their border in opposite directions.
    private static GridPoint[] Wound(GridPoint[] ring, bool isShell)
    {
        var doubleArea = 0L;
        for (var i = 1; i < ring.Length - 1; i++)
        {
            doubleArea += GridPoint.Cross(ring[0], ring[i], ring[i + 1]);
        }

        if (doubleArea == 0)
        {
            return [];
        }

        return (doubleArea > 0) == isShell ? ring : [.. ring.Reverse()];
    }
}
