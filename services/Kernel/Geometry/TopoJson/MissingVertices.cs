namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// Two neighbours often have the same border with different points: a point of one lies on a straight piece of the other. It is
/// put into both, otherwise their border would not be one arc.
/// </summary>
internal static class MissingVertices
{
    // A point counts as lying on the piece when it is nearer than one cell of the grid.
    private const double Tolerance = 1.0;

    public static List<GridPoint[][][]> Insert(List<GridPoint[][][]> areas)
    {
        var points = new PointBuckets(
            areas.SelectMany(area => area).SelectMany(polygon => polygon).SelectMany(ring => ring).Distinct()
        );
        return
        [
            .. areas.Select(area => area.Select(polygon => polygon.Select(ring => Complete(ring, points)).ToArray()).ToArray()),
        ];
    }

    private static GridPoint[] Complete(GridPoint[] ring, PointBuckets points)
    {
        List<GridPoint> completed = new(ring.Length);
        List<(double Along, GridPoint Point)> between = [];
        for (var i = 0; i < ring.Length; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Length]);
            completed.Add(from);
            between.Clear();
            var near = new PointsOn(from, to, between);
            points.Visit(from, to, ref near);
            if (between.Count > 0)
            {
                between.Sort();
                completed.AddRange(between.Select(found => found.Point));
            }
        }

        return completed.Count == ring.Length || Repeats(completed) > Repeats(ring) ? ring : [.. completed];
    }

    /// <summary>Collects the points on a piece of border, beside its ends.</summary>
    private readonly struct PointsOn(GridPoint from, GridPoint to, List<(double Along, GridPoint Point)> between)
        : PointBuckets.IVisitor
    {
        public bool Visit(GridPoint point)
        {
            var (dx, dy) = ((double)(to.X - from.X), (double)(to.Y - from.Y));
            var length = (dx * dx) + (dy * dy);
            var along = (((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length;
            if (along is > 0 and < 1 && point != from && point != to)
            {
                var distance = Math.Abs(GridPoint.Cross(from, to, point)) / Math.Sqrt(length);
                if (distance < Tolerance)
                {
                    between.Add((along, point));
                }
            }

            return true;
        }
    }

    // Where a narrow tongue would touch itself, the ring stays as it is.
    private static int Repeats(IReadOnlyCollection<GridPoint> ring) => ring.Count - ring.Distinct().Count();
}
