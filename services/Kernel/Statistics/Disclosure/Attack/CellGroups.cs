namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Splits cells into groups that can be looked at one by one.</summary>
internal static class CellGroups
{
    /// <summary>Groups of cells tied by common sums, each in rising order, the groups by their first cell.</summary>
    public static List<List<int>> TiedBySums(RelationSystem relations, Func<int, bool> isMember)
    {
        var parent = new int[relations.CellCount];
        for (var cell = 0; cell < parent.Length; cell++)
        {
            parent[cell] = isMember(cell) ? cell : -1;
        }

        for (var sum = 0; sum < relations.Count; sum++)
        {
            var first = -1;
            foreach (var cell in relations.CellsOf(sum))
            {
                if (parent[cell] >= 0)
                {
                    first = first < 0 ? cell : Join(parent, first, cell);
                }
            }
        }

        return Collect(parent, Enumerable.Range(0, parent.Length).Where(cell => parent[cell] >= 0));
    }

    /// <summary>
    /// Groups of cells tied by eliminated rows, with their rows: no equation reaches from one group to another.
    /// </summary>
    public static IEnumerable<(List<int> Cells, List<SparseRow> Rows)> TiedByRows(List<int> cells, List<SparseRow> rows)
    {
        var local = new Dictionary<int, int>(cells.Count);
        for (var k = 0; k < cells.Count; k++)
        {
            local[cells[k]] = k;
        }

        int[] parent = [.. Enumerable.Range(0, cells.Count)];
        foreach (var row in rows)
        {
            foreach (var column in row.Columns)
            {
                Join(parent, local[row.Basic], local[column]);
            }
        }

        var groups = Collect(parent, Enumerable.Range(0, cells.Count));
        var rowsOf = rows.ToLookup(row => Root(parent, local[row.Basic]));
        foreach (var group in groups)
        {
            yield return ([.. group.Select(k => cells[k])], [.. rowsOf[Root(parent, group[0])]]);
        }
    }

    private static List<List<int>> Collect(int[] parent, IEnumerable<int> members)
    {
        var groups = new Dictionary<int, List<int>>();
        List<List<int>> inOrder = [];
        foreach (var member in members)
        {
            var root = Root(parent, member);
            if (!groups.TryGetValue(root, out var group))
            {
                groups.Add(root, group = []);
                inOrder.Add(group);
            }

            group.Add(member);
        }

        return inOrder;
    }

    private static int Root(int[] parent, int member)
    {
        while (parent[member] != member)
        {
            parent[member] = parent[parent[member]];
            member = parent[member];
        }

        return member;
    }

    private static int Join(int[] parent, int one, int other)
    {
        var (first, second) = (Root(parent, one), Root(parent, other));
        return parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
