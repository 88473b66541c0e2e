namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Finds the land of the district: what lies nearer to one of its settlements than to a neighbour's and not too far away, with
/// narrow bays and gaps filled (closing: widen, then narrow by the same distance).
/// </summary>
internal static class DistrictOutline
{
    private const double FarthestMetres = 2300,
        ClosingMetres = 1700;

    public static bool[] Find(CellMesh mesh, IReadOnlyList<IReadOnlyList<int>> settlements, int[] neighbours)
    {
        var own = Distances(mesh, settlements.SelectMany(s => s));
        var others = Distances(mesh, neighbours);
        var near = own.Select((distance, cell) => distance < FarthestMetres && distance < others[cell]);
        var reach = Distances(mesh, Cells(near));
        var beyond = Distances(mesh, Cells(reach.Select(distance => distance > ClosingMetres)));
        var closed = beyond.Select(distance => distance > ClosingMetres).ToArray();
        return Connected(mesh, closed, settlements[0][0]);
    }

    private static IEnumerable<int> Cells(IEnumerable<bool> chosen) => chosen.Index().Where(c => c.Item).Select(c => c.Index);

    private static double[] Distances(CellMesh mesh, IEnumerable<int> from)
    {
        var distances = Enumerable.Repeat(double.MaxValue, mesh.Sites.Count).ToArray();
        var queue = new PriorityQueue<int, double>(from.Select(cell => (cell, 0.0)));
        while (queue.TryDequeue(out var cell, out var distance))
        {
            if (distance >= distances[cell])
            {
                continue;
            }

            distances[cell] = distance;
            foreach (var edge in mesh.EdgesOf(cell))
            {
                var other = edge.Other(cell);
                queue.Enqueue(other, distance + mesh.Sites[cell].DistanceTo(mesh.Sites[other]));
            }
        }

        return distances;
    }

    private static bool[] Connected(CellMesh mesh, bool[] chosen, int start)
    {
        var reached = new bool[chosen.Length];
        var open = new Stack<int>([start]);
        while (open.TryPop(out var cell))
        {
            if (chosen[cell] && !reached[cell])
            {
                reached[cell] = true;
                foreach (var edge in mesh.EdgesOf(cell))
                {
                    open.Push(edge.Other(cell));
                }
            }
        }

        return reached;
    }
}
