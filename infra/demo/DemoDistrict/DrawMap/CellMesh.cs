namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// The straight border of two neighbouring cells; <paramref name="Left"/> lies left of the way from start to end.
/// </summary>
internal sealed record CellEdge(int Left, int Right, MapPoint Start, MapPoint End, bool IsRiver)
{
    public double Length => Start.DistanceTo(End);

    public int Other(int cell) => cell == Left ? Right : Left;
}

/// <summary>A Voronoi mesh of small cells: what a Baublock is to a town.</summary>
internal sealed class CellMesh
{
    // Cells at the rim of the mesh are open to infinity; they lie far outside the district.
    private const double LargestCell = 600_000;

    private readonly List<CellEdge>[] _edgesOf;

    public CellMesh(IReadOnlyList<MapPoint> sites, IReadOnlyList<CellEdge> edges)
    {
        (Sites, Edges) = (sites, edges);
        _edgesOf = [.. sites.Select(_ => new List<CellEdge>(7))];
        Area = new double[sites.Count];
        foreach (var edge in edges)
        {
            _edgesOf[edge.Left].Add(edge);
            _edgesOf[edge.Right].Add(edge);
            Area[edge.Left] += Math.Abs((edge.Start - sites[edge.Left]).Cross(edge.End - sites[edge.Left])) / 2;
            Area[edge.Right] += Math.Abs((edge.Start - sites[edge.Right]).Cross(edge.End - sites[edge.Right])) / 2;
        }

        Area = [.. Area.Select(area => Math.Min(area, LargestCell))];
    }

    public IReadOnlyList<MapPoint> Sites { get; }

    public IReadOnlyList<CellEdge> Edges { get; }

    /// <summary>Square metres of each cell.</summary>
    public double[] Area { get; }

    public IReadOnlyList<CellEdge> EdgesOf(int cell) => _edgesOf[cell];

    /// <summary>
    /// The cell that holds a place: walking from neighbour to nearer neighbour always ends there in a Voronoi mesh.
    /// </summary>
    public int CellAt(MapPoint place, int start = 0)
    {
        for (var (cell, next) = (-1, start); ; next = Nearer(cell, place))
        {
            if (next == cell)
            {
                return cell;
            }

            cell = next;
        }
    }

    private int Nearer(int cell, MapPoint place)
    {
        var best = cell;
        foreach (var edge in _edgesOf[cell])
        {
            best = Sites[edge.Other(cell)].DistanceTo(place) < Sites[best].DistanceTo(place) ? edge.Other(cell) : best;
        }

        return best;
    }

    public int Nearest(MapPoint place, Func<int, bool> allowed)
    {
        var (best, distance) = (-1, double.MaxValue);
        for (var cell = 0; cell < Sites.Count; cell++)
        {
            var away = Sites[cell].DistanceTo(place);
            if (away < distance && allowed(cell))
            {
                (best, distance) = (cell, away);
            }
        }

        return best;
    }
}
