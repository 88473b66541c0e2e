namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Lets regions grow from their first cells over the mesh until they meet. A region takes only cells next to its own, so it stays
/// in one piece. Rough ground and rivers slow the growth; the speeds are adjusted until the sizes are about as wished.
/// </summary>
internal sealed class RegionGrowth
{
    private const double RiverDelay = 5;
    private const int Rounds = 10;

    // Faster than this, one region flows round its neighbour and leaves it as an island.
    private const double FastestGrowth = 1.55;

    private readonly (int Cell, double Cost)[][] _ways;

    public RegionGrowth(CellMesh mesh, Dice dice)
    {
        var roughness = Roughness(mesh, dice);
        _ways =
        [
            .. mesh.Sites.Select(
                (site, cell) =>
                    mesh.EdgesOf(cell)
                        .Select(edge =>
                            edge.Other(cell) is var other
                                ? (
                                    other,
                                    site.DistanceTo(mesh.Sites[other])
                                        * (roughness[cell] + roughness[other])
                                        * (edge.IsRiver ? RiverDelay : 1)
                                )
                                : default
                        )
                        .ToArray()
            ),
        ];
    }

    /// <summary>
    /// The region of every cell, −1 where growth was not allowed. <paramref name="wished"/> null: no sizes are wished.
    /// </summary>
    public int[] Grow(IReadOnlyList<IReadOnlyList<int>> seeds, bool[] allowed, double[] weight, double[]? wished)
    {
        var speed = Enumerable.Repeat(1.0, seeds.Count).ToArray();
        var regions = Spread(seeds, allowed, speed);
        for (var round = 0; wished is not null && seeds.Count > 1 && round < Rounds; round++)
        {
            Adjust(speed, regions, weight, wished);
            regions = Spread(seeds, allowed, speed);
        }

        return regions;
    }

    private static void Adjust(double[] speed, int[] regions, double[] weight, double[] wished)
    {
        var size = new double[speed.Length];
        for (var cell = 0; cell < regions.Length; cell++)
        {
            if (regions[cell] >= 0)
            {
                size[regions[cell]] += weight[cell];
            }
        }

        var factor = wished.Sum() / size.Sum();
        for (var i = 0; i < speed.Length; i++)
        {
            speed[i] = Math.Clamp(speed[i] * Math.Pow(wished[i] / (size[i] * factor), 0.45), 1 / FastestGrowth, FastestGrowth);
        }
    }

    private int[] Spread(IReadOnlyList<IReadOnlyList<int>> seeds, bool[] allowed, double[] speed)
    {
        var regions = Enumerable.Repeat(-1, _ways.Length).ToArray();
        var earliest = Enumerable.Repeat(double.MaxValue, _ways.Length).ToArray();
        var queue = new PriorityQueue<(int Cell, int Region), double>();
        for (var region = 0; region < seeds.Count; region++)
        {
            foreach (var cell in seeds[region])
            {
                queue.Enqueue((cell, region), 0);
            }
        }

        while (queue.TryDequeue(out var next, out var time))
        {
            if (regions[next.Cell] >= 0)
            {
                continue;
            }

            regions[next.Cell] = next.Region;
            foreach (var (other, cost) in _ways[next.Cell])
            {
                var arrival = time + (cost / speed[next.Region]);
                if (regions[other] < 0 && allowed[other] && arrival < earliest[other])
                {
                    earliest[other] = arrival;
                    queue.Enqueue((other, next.Region), arrival);
                }
            }
        }

        return regions;
    }

    private static double[] Roughness(CellMesh mesh, Dice dice)
    {
        var roughness = mesh.Sites.Select(_ => dice.Normal()).ToArray();
        for (var pass = 0; pass < 2; pass++)
        {
            roughness =
            [
                .. roughness.Select(
                    (own, cell) =>
                        (own + mesh.EdgesOf(cell).Sum(e => roughness[e.Other(cell)])) / Math.Sqrt(mesh.EdgesOf(cell).Count + 1.0)
                ),
            ];
        }

        return [.. roughness.Select(r => Math.Exp(0.38 * r))];
    }
}
