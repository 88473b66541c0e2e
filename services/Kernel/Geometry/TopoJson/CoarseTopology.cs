namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// A simplified topology put on a coarser grid, for pictures in which nobody sees the difference. An arc moves as a whole for both of its
/// areas, so no gap opens between them; an arc that shrinks to a point is left out of all rings, and so is a ring that has no extent.
/// Arcs are numbered in the order of their first use, which walks each of them forwards.
/// </summary>
internal sealed class CoarseTopology
{
    private readonly List<GridPoint[]> _rounded;
    private readonly int[] _numbers;
    private readonly bool[] _isTurned;

    public CoarseTopology(List<GridPoint[]> arcs, List<int[][][]> areas, double factor)
    {
        _rounded = arcs.ConvertAll(arc => Rounded(arc, factor));
        _numbers = Enumerable.Repeat(-1, arcs.Count).ToArray();
        _isTurned = new bool[arcs.Count];
        Areas = areas.ConvertAll(area => area.Select(Polygon).Where(rings => rings.Length > 0).ToArray());
    }

    public List<GridPoint[]> Arcs { get; } = [];

    /// <summary>As in <see cref="Topology.Areas"/>; an area that is smaller than the grid has no polygon.</summary>
    public List<int[][][]> Areas { get; }

    private int[][] Polygon(int[][] rings)
    {
        var shell = Ring(rings[0]);
        return shell.Length == 0 ? [] : [shell, .. rings.Skip(1).Select(Ring).Where(hole => hole.Length > 0)];
    }

    private int[] Ring(int[] ring)
    {
        int[] left = [.. ring.Where(arc => _rounded[arc >= 0 ? arc : ~arc].Length > 1)];
        return HasExtent(left) ? [.. left.Select(Numbered)] : [];
    }

    private int Numbered(int arc)
    {
        var (index, isForward) = (arc >= 0 ? arc : ~arc, arc >= 0);
        if (_numbers[index] < 0)
        {
            (_numbers[index], _isTurned[index]) = (Arcs.Count, !isForward);
            Arcs.Add(isForward ? _rounded[index] : [.. _rounded[index].Reverse()]);
        }

        return isForward == _isTurned[index] ? ~_numbers[index] : _numbers[index];
    }

    private bool HasExtent(int[] ring)
    {
        var points = ring.SelectMany(arc => arc >= 0 ? _rounded[arc] : [.. _rounded[~arc].Reverse()]).ToList();
        var doubleArea = 0L;
        for (var i = 1; i < points.Count - 1; i++)
        {
            doubleArea += GridPoint.Cross(points[0], points[i], points[i + 1]);
        }

        return doubleArea != 0;
    }

    private static GridPoint[] Rounded(GridPoint[] arc, double factor)
    {
        List<GridPoint> points = new(arc.Length);
        foreach (var point in arc)
        {
            var rounded = new GridPoint((int)Math.Round(point.X * factor), (int)Math.Round(point.Y * factor));
            if (points.Count == 0 || points[^1] != rounded)
            {
                points.Add(rounded);
            }
        }

        return [.. points];
    }
}
