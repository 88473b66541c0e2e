namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// Drops the points that change the picture least: the point with the smallest triangle first (M. Visvalingam and J. Whyatt, Line
/// generalisation by repeated elimination of points, Cartographic Journal 30, 1993). The ends of arcs stay, so borders stay
/// shared; a point stays as long as another point lies in its triangle, so borders never cross. The order is fixed: the same
/// areas give the same map.
/// </summary>
internal sealed class ArcSimplifier
{
    private readonly List<GridPoint[]> _arcs;
    private readonly int[][] _before;
    private readonly int[][] _after;
    private readonly int[] _left;
    private readonly PointBuckets _points;
    private readonly HashSet<(GridPoint, GridPoint)> _straight = [];
    private readonly PriorityQueue<Candidate, Importance> _queue = new();

    private readonly record struct Candidate(int Arc, int Point, int Before, int After, long DoubleArea);

    /// <summary>The smallest triangle first, and a fixed order among those of the same size.</summary>
    private readonly record struct Importance(long DoubleArea, int Arc, int Point) : IComparable<Importance>
    {
        public int CompareTo(Importance other) =>
            DoubleArea != other.DoubleArea ? DoubleArea.CompareTo(other.DoubleArea)
            : Arc != other.Arc ? Arc.CompareTo(other.Arc)
            : Point.CompareTo(other.Point);
    }

    private ArcSimplifier(List<GridPoint[]> arcs)
    {
        _arcs = arcs;
        _points = new PointBuckets(arcs.SelectMany(arc => arc).Distinct());
        _before = [.. arcs.Select(arc => Enumerable.Range(-1, arc.Length).ToArray())];
        _after = [.. arcs.Select(arc => Enumerable.Range(1, arc.Length).ToArray())];
        _left = [.. arcs.Select(arc => arc.Length)];
        foreach (var arc in arcs.Where(arc => arc.Length == 2))
        {
            _straight.Add(Ends(arc));
        }
    }

    /// <summary>The arcs with fewer points; both limits count in cells of the grid.</summary>
    public static List<GridPoint[]> Simplify(List<GridPoint[]> arcs, double minimumTriangle, int maximumPoints)
    {
        var simplifier = new ArcSimplifier(arcs);
        simplifier.Run(minimumTriangle * 2, maximumPoints);
        return [.. Enumerable.Range(0, arcs.Count).Select(simplifier.Remaining)];
    }

    private void Run(double minimumDoubleArea, int maximumPoints)
    {
        var total = 0L;
        for (var arc = 0; arc < _arcs.Count; arc++)
        {
            total += _arcs[arc].Length;
            for (var point = 1; point < _arcs[arc].Length - 1; point++)
            {
                Enqueue(arc, point, 0);
            }
        }

        while (_queue.TryDequeue(out var candidate, out _) && (candidate.DoubleArea < minimumDoubleArea || total > maximumPoints))
        {
            if (IsCurrent(candidate) && CanDrop(candidate))
            {
                Drop(candidate);
                total--;
            }
        }
    }

    private bool IsCurrent(Candidate candidate) =>
        _before[candidate.Arc][candidate.Point] == candidate.Before && _after[candidate.Arc][candidate.Point] == candidate.After;

    private bool CanDrop(Candidate candidate)
    {
        var arc = _arcs[candidate.Arc];
        var isClosed = arc[0] == arc[^1];
        if (_left[candidate.Arc] <= (isClosed ? 4 : 2))
        {
            return false;
        }

        // Two straight arcs between the same ends would lie upon each other.
        if (!isClosed && _left[candidate.Arc] == 3 && _straight.Contains(Ends(arc)))
        {
            return false;
        }

        return IsTriangleEmpty(arc[candidate.Before], arc[candidate.Point], arc[candidate.After]);
    }

    private bool IsTriangleEmpty(GridPoint a, GridPoint b, GridPoint c)
    {
        var low = new GridPoint(Math.Min(a.X, Math.Min(b.X, c.X)), Math.Min(a.Y, Math.Min(b.Y, c.Y)));
        var high = new GridPoint(Math.Max(a.X, Math.Max(b.X, c.X)), Math.Max(a.Y, Math.Max(b.Y, c.Y)));
        var inside = new AnyInside(a, b, c);
        _points.Visit(low, high, ref inside);
        return !inside.IsFound;
    }

    private struct AnyInside(GridPoint a, GridPoint b, GridPoint c) : PointBuckets.IVisitor
    {
        public bool IsFound { get; private set; }

        public bool Visit(GridPoint point)
        {
            IsFound = point != a && point != b && point != c && IsInside(a, b, c, point);
            return !IsFound;
        }
    }

    private static bool IsInside(GridPoint a, GridPoint b, GridPoint c, GridPoint point)
    {
        var (first, second, third) = (GridPoint.Cross(a, b, point), GridPoint.Cross(b, c, point), GridPoint.Cross(c, a, point));
        var isLeft = first >= 0 && second >= 0 && third >= 0;
        var isRight = first <= 0 && second <= 0 && third <= 0;
        return GridPoint.Cross(a, b, c) == 0 ? isLeft && isRight && IsBetween(a, b, c, point) : isLeft || isRight;
    }

    private static bool IsBetween(GridPoint a, GridPoint b, GridPoint c, GridPoint point) =>
        point.X >= Math.Min(a.X, Math.Min(b.X, c.X))
        && point.X <= Math.Max(a.X, Math.Max(b.X, c.X))
        && point.Y >= Math.Min(a.Y, Math.Min(b.Y, c.Y))
        && point.Y <= Math.Max(a.Y, Math.Max(b.Y, c.Y));

    private void Drop(Candidate candidate)
    {
        var (arc, point) = (candidate.Arc, candidate.Point);
        _points.Remove(_arcs[arc][point]);
        _after[arc][candidate.Before] = candidate.After;
        _before[arc][candidate.After] = candidate.Before;
        _after[arc][point] = -1;
        _left[arc]--;
        if (_left[arc] == 2)
        {
            _straight.Add(Ends(_arcs[arc]));
        }

        Enqueue(arc, candidate.Before, candidate.DoubleArea);
        Enqueue(arc, candidate.After, candidate.DoubleArea);
    }

    // A point never goes before its neighbour that has just gone, however small its new triangle is.
    private void Enqueue(int arc, int point, long atLeast)
    {
        if (point <= 0 || point >= _arcs[arc].Length - 1)
        {
            return;
        }

        var (before, after) = (_before[arc][point], _after[arc][point]);
        var area = Math.Max(atLeast, GridPoint.DoubleArea(_arcs[arc][before], _arcs[arc][point], _arcs[arc][after]));
        _queue.Enqueue(new Candidate(arc, point, before, after, area), new Importance(area, arc, point));
    }

    private GridPoint[] Remaining(int arc)
    {
        List<GridPoint> points = new(_left[arc]);
        for (var point = 0; point < _arcs[arc].Length; point = _after[arc][point])
        {
            points.Add(_arcs[arc][point]);
        }

        return [.. points];
    }

    private static (GridPoint, GridPoint) Ends(GridPoint[] arc) =>
        arc[0].CompareTo(arc[^1]) <= 0 ? (arc[0], arc[^1]) : (arc[^1], arc[0]);
}
