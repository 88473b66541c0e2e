namespace Sozialplanung.Architecture.Tests;

/// <summary>Groups of folders in which each reaches each other (strongly connected, more than one).</summary>
internal static class FolderCircles
{
    public static IEnumerable<IReadOnlyList<string>> In(IReadOnlyDictionary<string, HashSet<string>> edges)
    {
        var reached = edges.Keys.ToDictionary(folder => folder, folder => Reached(folder, edges));
        return edges
            .Keys.Select(folder =>
                edges
                    .Keys.Where(other => other == folder || (reached[folder].Contains(other) && reached[other].Contains(folder)))
                    .Order(StringComparer.Ordinal)
                    .ToList()
            )
            .Where(circle => circle.Count > 1)
            .DistinctBy(circle => circle[0]);
    }

    private static HashSet<string> Reached(string folder, IReadOnlyDictionary<string, HashSet<string>> edges)
    {
        HashSet<string> reached = [];
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var other in edges[next].Where(reached.Add))
            {
                open.Push(other);
            }
        }

        return reached;
    }
}
