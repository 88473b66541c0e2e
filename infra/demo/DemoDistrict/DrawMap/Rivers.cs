namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>Two rivers, roughly where Saar and Prims flow: settlements end at them and boundaries like to follow them.</summary>
internal static class Rivers
{
    private static readonly (double Longitude, double Latitude)[] Saar =
    [
        (6.875, 49.215),
        (6.845, 49.240),
        (6.822, 49.252),
        (6.798, 49.268),
        (6.785, 49.285),
        (6.768, 49.301),
        (6.763, 49.318),
        (6.745, 49.338),
        (6.720, 49.345),
        (6.700, 49.358),
        (6.678, 49.374),
        (6.688, 49.395),
        (6.665, 49.420),
        (6.630, 49.440),
        (6.600, 49.470),
    ];

    private static readonly (double Longitude, double Latitude)[] Prims =
    [
        (6.900, 49.520),
        (6.868, 49.462),
        (6.850, 49.436),
        (6.835, 49.418),
        (6.806, 49.392),
        (6.775, 49.378),
        (6.745, 49.367),
        (6.722, 49.347),
    ];

    /// <summary>The courses as close points, with bends that nobody drew.</summary>
    public static IEnumerable<IReadOnlyList<MapPoint>> Courses(Dice dice) => [Course(Saar, dice), Course(Prims, dice)];

    private static List<MapPoint> Course((double Longitude, double Latitude)[] bends, Dice dice)
    {
        var points = bends.Select(b => Utm32.FromDegrees(b.Longitude, b.Latitude)).ToList();
        while (points.Zip(points.Skip(1)).Max(pair => pair.First.DistanceTo(pair.Second)) > 240)
        {
            points = [.. Refined(points, dice)];
        }

        return points;
    }

    private static IEnumerable<MapPoint> Refined(List<MapPoint> points, Dice dice)
    {
        for (var i = 0; i + 1 < points.Count; i++)
        {
            yield return points[i];
            var along = points[i + 1] - points[i];
            yield return points[i] + (along * 0.5) + (new MapPoint(-along.Y, along.X) * dice.Between(-0.16, 0.16));
        }

        yield return points[^1];
    }
}
