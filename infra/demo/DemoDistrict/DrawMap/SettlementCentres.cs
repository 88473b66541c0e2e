namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Spreads k centres over a settlement by weighted k-means, so that Sozialräume meet in the middle of a village like slices
/// of a cake instead of lying in each other like rings.
/// </summary>
internal static class SettlementCentres
{
    public static int[] Find(CellMesh mesh, double[] weight, bool[] inside, int count, Dice dice)
    {
        var cells = Enumerable.Range(0, inside.Length).Where(cell => inside[cell]).ToArray();
        var centres = new List<MapPoint>();
        while (centres.Count < count)
        {
            var weights = cells.Select(c =>
                weight[c] * (centres.Count == 0 ? 1 : Math.Pow(centres.Min(mesh.Sites[c].DistanceTo), 2))
            );
            centres.Add(mesh.Sites[cells[dice.PickWeighted(weights.ToArray())]]);
        }

        for (var round = 0; round < 12; round++)
        {
            centres = [.. Improved(mesh, weight, cells, centres)];
        }

        var taken = new HashSet<int>();
        return
        [
            .. centres.Select(centre =>
            {
                var cell = mesh.Nearest(centre, c => inside[c] && !taken.Contains(c));
                taken.Add(cell);
                return cell;
            }),
        ];
    }

    private static IEnumerable<MapPoint> Improved(CellMesh mesh, double[] weight, int[] cells, List<MapPoint> centres)
    {
        var sums = new (MapPoint Place, double Weight)[centres.Count];
        foreach (var cell in cells)
        {
            var site = mesh.Sites[cell];
            var nearest = 0;
            for (var i = 1; i < centres.Count; i++)
            {
                nearest = centres[i].DistanceTo(site) < centres[nearest].DistanceTo(site) ? i : nearest;
            }

            sums[nearest] = (sums[nearest].Place + (site * weight[cell]), sums[nearest].Weight + weight[cell]);
        }

        return sums.Select((sum, i) => sum.Weight > 0 ? sum.Place * (1 / sum.Weight) : centres[i]);
    }
}
