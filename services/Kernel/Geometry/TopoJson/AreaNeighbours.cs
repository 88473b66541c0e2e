namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// Which areas lie side by side: they walk one arc in opposite directions. Areas that meet in a point only are no neighbours.
/// </summary>
internal static class AreaNeighbours
{
    /// <summary>Per area the numbers of its neighbours, ascending.</summary>
    public static SortedSet<int>[] Of(Topology topology)
    {
        var leftOf = new List<int>[topology.Arcs.Count];
        var rightOf = new List<int>[topology.Arcs.Count];
        for (var arc = 0; arc < leftOf.Length; arc++)
        {
            (leftOf[arc], rightOf[arc]) = ([], []);
        }

        for (var area = 0; area < topology.Areas.Count; area++)
        {
            foreach (var arc in topology.Areas[area].SelectMany(polygon => polygon).SelectMany(ring => ring))
            {
                (arc >= 0 ? leftOf[arc] : rightOf[~arc]).Add(area);
            }
        }

        var neighbours = topology.Areas.Select(_ => new SortedSet<int>()).ToArray();
        for (var arc = 0; arc < leftOf.Length; arc++)
        {
            foreach (var left in leftOf[arc])
            {
                foreach (var right in rightOf[arc].Where(right => right != left))
                {
                    neighbours[left].Add(right);
                    neighbours[right].Add(left);
                }
            }
        }

        return neighbours;
    }
}
