namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// Finds the points where arcs must end: there, two rings that came together part (or a ring touches itself). Every other point
/// is always passed between the same two neighbours.
/// </summary>
internal static class Junctions
{
    public static HashSet<GridPoint> Of(IEnumerable<GridPoint[]> rings)
    {
        Dictionary<GridPoint, (GridPoint Low, GridPoint High)> neighbours = [];
        HashSet<GridPoint> junctions = [];
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var before = ring[(i + ring.Length - 1) % ring.Length];
                var after = ring[(i + 1) % ring.Length];
                var pair = before.CompareTo(after) <= 0 ? (before, after) : (after, before);
                if (!neighbours.TryAdd(ring[i], pair) && neighbours[ring[i]] != pair)
                {
                    junctions.Add(ring[i]);
                }
            }
        }

        return junctions;
    }
}
