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
            points.Visit(from, to, point => AddIfOn(from, to, point, between));
            between.Sort();
            completed.AddRange(between.Select(found => found.Point));
        }

        return completed.Count == ring.Length || Repeats(completed) > Repeats(ring) ? ring : [.. completed];
    }

    private static void AddIfOn(GridPoint from, GridPoint to, GridPoint point, List<(double Along, GridPoint Point)> between)
    {
        var (dx, dy) = ((double)(to.X - from.X), (double)(to.Y - from.Y));
        var length = (dx * dx) + (dy * dy);
        var along = (((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length;
        var distance = Math.Abs(GridPoint.Cross(from, to, point)) / Math.Sqrt(length);
        if (along > 0 && along < 1 && distance < Tolerance && point != from && point != to)
        {
            between.Add((along, point));
        }
    }

    // Where a narrow tongue would touch itself, the ring stays as it is.
    private static int Repeats(IReadOnlyCollection<GridPoint> ring) => ring.Count - ring.Distinct().Count();
}
