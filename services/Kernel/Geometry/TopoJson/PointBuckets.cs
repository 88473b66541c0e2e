namespace Sozialplanung.Geometry.TopoJson;

/// <summary>Points in square buckets, to find those near a line or in a triangle.</summary>
internal sealed class PointBuckets
{
    private readonly int _size;
    private readonly int _minX;
    private readonly int _minY;
    private readonly int _columns;
    private readonly int _rows;

    // The points of bucket b lie from _starts[b] to before _ends[b]: hundreds of thousands of small lists would be slow.
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly GridPoint[] _points;

    /// <summary>Buckets for points of which each is given once.</summary>
    public PointBuckets(IEnumerable<GridPoint> points)
    {
        GridPoint[] all = [.. points];
        var (minX, minY, maxX, maxY) = Extent(all);
        (_minX, _minY) = (minX, minY);
        _size = SizeFor(all.Length, (long)maxX - minX + 1, (long)maxY - minY + 1);
        (_columns, _rows) = (((maxX - minX) / _size) + 1, ((maxY - minY) / _size) + 1);
        _starts = new int[_columns * _rows];
        _ends = new int[_columns * _rows];
        _points = new GridPoint[all.Length];
        foreach (var point in all)
        {
            _ends[BucketOf(point)]++;
        }

        var start = 0;
        for (var bucket = 0; bucket < _starts.Length; bucket++)
        {
            _starts[bucket] = start;
            start += _ends[bucket];
            _ends[bucket] = _starts[bucket];
        }

        foreach (var point in all)
        {
            _points[_ends[BucketOf(point)]++] = point;
        }
    }

    /// <summary>Is shown points until it has seen enough.</summary>
    internal interface IVisitor
    {
        /// <summary>False: no more.</summary>
        bool Visit(GridPoint point);
    }

    public void Remove(GridPoint point)
    {
        var bucket = BucketOf(point);
        var place = Array.IndexOf(_points, point, _starts[bucket], _ends[bucket] - _starts[bucket]);
        if (place >= 0)
        {
            _points[place] = _points[--_ends[bucket]];
        }
    }

    /// <summary>
    /// Visits every point in the rectangle between two corners, widened by one cell; some points outside it too.
    /// </summary>
    public void Visit<TVisitor>(GridPoint corner, GridPoint opposite, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var (lowX, highX) = Range(corner.X, opposite.X, _minX, _columns);
        var (lowY, highY) = Range(corner.Y, opposite.Y, _minY, _rows);
        for (var y = lowY; y <= highY; y++)
        {
            for (var bucket = (y * _columns) + lowX; bucket <= (y * _columns) + highX; bucket++)
            {
                for (var place = _starts[bucket]; place < _ends[bucket]; place++)
                {
                    if (!visitor.Visit(_points[place]))
                    {
                        return;
                    }
                }
            }
        }
    }

    private (int Low, int High) Range(int one, int other, int min, int count)
    {
        var (low, high) = ((long)Math.Min(one, other) - 1 - min, (long)Math.Max(one, other) + 1 - min);
        return ((int)Math.Max(0, low / _size), high < 0 ? -1 : (int)Math.Min(count - 1, high / _size));
    }

    private int BucketOf(GridPoint point) => ((point.Y - _minY) / _size * _columns) + ((point.X - _minX) / _size);

    private static (int MinX, int MinY, int MaxX, int MaxY) Extent(GridPoint[] points)
    {
        if (points.Length == 0)
        {
            return default;
        }

        var (minX, minY, maxX, maxY) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var point in points)
        {
            (minX, minY) = (Math.Min(minX, point.X), Math.Min(minY, point.Y));
            (maxX, maxY) = (Math.Max(maxX, point.X), Math.Max(maxY, point.Y));
        }

        return (minX, minY, maxX, maxY);
    }

    // About four points to a bucket if they were spread evenly, and never many more buckets than points.
    private static int SizeFor(int points, long width, long height)
    {
        if (points == 0)
        {
            return 1;
        }

        var size = Math.Max(1, (long)Math.Ceiling(Math.Sqrt((double)width * height * 4 / points)));
        while ((width / size + 1) * (height / size + 1) > points + 16L)
        {
            size *= 2;
        }

        return (int)size;
    }
}
