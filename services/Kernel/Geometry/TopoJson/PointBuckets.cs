namespace Sozialplanung.Geometry.TopoJson;

/// <summary>Points in square buckets, to find those near a line or in a triangle.</summary>
internal sealed class PointBuckets
{
    private readonly Dictionary<(int, int), List<GridPoint>> _buckets = [];
    private readonly int _size;

    public PointBuckets(IEnumerable<GridPoint> points)
    {
        var all = points.ToList();
        _size = SizeFor(all);
        foreach (var point in all)
        {
            Add(point);
        }
    }

    public void Remove(GridPoint point) => _buckets[BucketOf(point)].Remove(point);

    /// <summary>
    /// Visits every point in the rectangle between two corners, widened by one cell; some points outside it too.
    /// </summary>
    public void Visit(GridPoint corner, GridPoint opposite, Action<GridPoint> visitor)
    {
        var (lowX, lowY) = BucketOf(new GridPoint(Math.Min(corner.X, opposite.X) - 1, Math.Min(corner.Y, opposite.Y) - 1));
        var (highX, highY) = BucketOf(new GridPoint(Math.Max(corner.X, opposite.X) + 1, Math.Max(corner.Y, opposite.Y) + 1));
        for (var x = lowX; x <= highX; x++)
        {
            for (var y = lowY; y <= highY; y++)
            {
                if (_buckets.TryGetValue((x, y), out var bucket))
                {
                    foreach (var point in bucket)
                    {
                        visitor(point);
                    }
                }
            }
        }
    }

    private void Add(GridPoint point)
    {
        if (!_buckets.TryGetValue(BucketOf(point), out var bucket))
        {
            _buckets.Add(BucketOf(point), bucket = []);
        }

        bucket.Add(point);
    }

    private (int, int) BucketOf(GridPoint point) => (Floor(point.X), Floor(point.Y));

    private int Floor(int value) => value >= 0 ? value / _size : ((value + 1) / _size) - 1;

    // About four points to a bucket if they were spread evenly.
    private static int SizeFor(List<GridPoint> points)
    {
        if (points.Count == 0)
        {
            return 1;
        }

        double width = points.Max(p => p.X) - points.Min(p => p.X) + 1;
        double height = points.Max(p => p.Y) - points.Min(p => p.Y) + 1;
        return (int)Math.Max(1, Math.Ceiling(Math.Sqrt(width * height * 4 / points.Count)));
    }
}
