namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The cells that rest on one contributor, put together by person: where a sum and one of its parts both have one contributor, it
/// is the same, and he knows both.
/// </summary>
internal sealed class SingletonGroups
{
    private readonly int[] _groupOf;
    private readonly Dictionary<int, List<int>> _cellsOf = [];

    public SingletonGroups(SuppressionTable table)
    {
        _groupOf = [.. table.Cells.Select((cell, position) => cell.IsSingleton ? position : Requirement.NoSingleton)];
        for (var sum = 0; sum < table.Relations.Count; sum++)
        {
            var cells = table.Relations.CellsOf(sum);
            for (var k = 1; k < cells.Length && _groupOf[cells[0]] >= 0; k++)
            {
                if (_groupOf[cells[k]] >= 0)
                {
                    Join(cells[0], cells[k]);
                }
            }
        }

        for (var cell = 0; cell < _groupOf.Length; cell++)
        {
            if (_groupOf[cell] >= 0)
            {
                _groupOf[cell] = Root(cell);
                _cellsOf.TryAdd(_groupOf[cell], []);
                _cellsOf[_groupOf[cell]].Add(cell);
            }
        }
    }

    /// <summary>The contributor's number, or <see cref="Requirement.NoSingleton"/>.</summary>
    public int Of(int cell) => _groupOf[cell];

    /// <summary>The single contributors without whose cells no known deviation of the sensitive cell remains.</summary>
    public HashSet<int> Knowing(int cell, PatternDraft draft)
    {
        HashSet<int>? knowing = null;
        foreach (var requirement in draft.RequirementsOf(cell))
        {
            if (requirement.Witness is not { } witness)
            {
                continue;
            }

            var inWitness = witness.Cells.Select(Of).Where(group => group >= 0 && group != Of(cell));
            if (knowing is null)
            {
                knowing = [.. inWitness];
            }
            else
            {
                knowing.IntersectWith(inWitness);
            }
        }

        return knowing ?? [];
    }

    /// <summary>Runs a search while the cells of one contributor may not move.</summary>
    public Deviation? Without(int singleton, bool[] canMove, Func<Deviation?> search)
    {
        if (singleton == Requirement.NoSingleton)
        {
            return search();
        }

        var known = _cellsOf[singleton].FindAll(cell => canMove[cell]);
        known.ForEach(cell => canMove[cell] = false);
        var found = search();
        known.ForEach(cell => canMove[cell] = true);
        return found;
    }

    /// <summary>The same within a pattern.</summary>
    public Deviation? Without(int singleton, WithheldRoom room, Func<Deviation?> search)
    {
        List<int> known = singleton == Requirement.NoSingleton ? [] : _cellsOf[singleton].FindAll(room.IsFree);
        known.ForEach(room.Fix);
        var found = search();
        known.ForEach(room.Release);
        return found;
    }

    private int Root(int cell)
    {
        while (_groupOf[cell] != cell)
        {
            cell = _groupOf[cell];
        }

        return cell;
    }

    private void Join(int one, int other)
    {
        var (first, second) = (Root(one), Root(other));
        _groupOf[Math.Max(first, second)] = Math.Min(first, second);
    }
}
