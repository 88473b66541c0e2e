using Sozialplanung.Geometry.Reach;

namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>One request: the ways from some areas to some facilities, by their numbers.</summary>
internal sealed record RoutingBatch(int[] Areas, int[] Facilities);

/// <summary>
/// Which ways are asked for: from each area to what can be reached in the time at all, and to the few that are nearest as the crow
/// flies, so that there is a nearest one. Areas that lie together go into one request, since they share their facilities.
/// </summary>
internal static class RoutingPlan
{
    private const int AlwaysAsked = 3;

    /// <summary>Null: more requests would be needed than are allowed.</summary>
    public static List<RoutingBatch>? Of(
        CostMatrix straight,
        IReadOnlyList<(double X, double Y)> areas,
        double farthest,
        int pairsPerRequest,
        int mostRequests
    )
    {
        var batches = new List<RoutingBatch>();
        var (group, wanted) = (new List<int>(), new SortedSet<int>());
        foreach (var area in InTiles(areas, Math.Max(farthest, 1000)))
        {
            var candidates = Candidates(straight, area, farthest);
            var together = new SortedSet<int>(wanted);
            together.UnionWith(candidates);
            if (group.Count > 0 && (group.Count + 1) * together.Count > pairsPerRequest)
            {
                Add(batches, group, wanted, pairsPerRequest);
                (group, together) = ([], [.. candidates]);
            }

            if (batches.Count > mostRequests)
            {
                return null;
            }

            group.Add(area);
            wanted = together;
        }

        Add(batches, group, wanted, pairsPerRequest);
        return batches.Count > mostRequests ? null : batches;
    }

    private static int[] Candidates(CostMatrix straight, int area, double farthest)
    {
        var all = Enumerable.Range(0, straight.SupplyCount);
        var near = all.Where(facility => straight[area, facility] <= farthest).ToArray();
        return near.Length >= AlwaysAsked ? near : [.. all.OrderBy(facility => straight[area, facility]).Take(AlwaysAsked)];
    }

    /// <summary>Row by row of tiles, every other row backwards: who follows whom lies near him.</summary>
    private static IEnumerable<int> InTiles(IReadOnlyList<(double X, double Y)> areas, double side) =>
        Enumerable
            .Range(0, areas.Count)
            .OrderBy(area => Math.Floor(areas[area].Y / side))
            .ThenBy(area => Math.Floor(areas[area].Y / side) % 2 == 0 ? areas[area].X : -areas[area].X);

    /// <summary>One area alone may have more facilities than fit.</summary>
    private static void Add(List<RoutingBatch> batches, List<int> areas, SortedSet<int> facilities, int pairsPerRequest)
    {
        if (areas.Count > 0 && facilities.Count > 0)
        {
            batches.AddRange(
                facilities.Chunk(Math.Max(1, pairsPerRequest / areas.Count)).Select(part => new RoutingBatch([.. areas], part))
            );
        }
    }
}
