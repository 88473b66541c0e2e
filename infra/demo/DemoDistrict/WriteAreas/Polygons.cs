using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.WriteAreas;

/// <summary>Sorts rings into polygons: every hole goes to the outer ring around it.</summary>
internal static class Polygons
{
    public static List<List<BorderPoint[]>> Of(IReadOnlyList<BorderPoint[]> rings)
    {
        var polygons = rings
            .Where(ring => RingAssembly.TwiceArea(ring) > 0)
            .Select(ring => new List<BorderPoint[]> { ring })
            .ToList();
        foreach (var hole in rings.Where(ring => RingAssembly.TwiceArea(ring) < 0))
        {
            polygons
                .Where(polygon => Contains(polygon[0], hole[0]))
                .MinBy(polygon => RingAssembly.TwiceArea(polygon[0]))!
                .Add(hole);
        }

        return polygons;
    }

    /// <summary>Whether a point lies in a ring (ray to the east, even–odd rule).</summary>
    public static bool Contains(BorderPoint[] ring, BorderPoint point)
    {
        var isInside = false;
        for (var i = 0; i + 1 < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[i + 1]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < a.X + ((double)(b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)))
            {
                isInside = !isInside;
            }
        }

        return isInside;
    }
}
