namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The cells that rest on one contributor, put together by person: where a sum and one of its parts both have one contributor, it is the
/// same, and he knows both.
/// </summary>
internal sealed class SingletonGroups
{
    private readonly int[] _groupOf;

    public SingletonGroups(SuppressionTable table)
    {
        _groupOf = [.. table.Cells.Select((cell, position) => cell.IsSingleton ? position : Requirement.NoSingleton)];
        for (var sum = 0; sum < table.Relations.Count; sum++)
        {
            var cells = table.Relations.CellsOf(sum);
            if (_groupOf[cells[0]] < 0)
            {
                continue;
            }

            foreach (var part in cells[1..])
            {
                if (_groupOf[part] >= 0)
                {
                    Join(cells[0], part);
                }
            }
        }

        for (var cell = 0; cell < _groupOf.Length; cell++)
        {
            _groupOf[cell] = Root(cell);
        }
    }

    /// <summary>The contributor's number, or <see cref="Requirement.NoSingleton"/>.</summary>
    public int Of(int cell) => _groupOf[cell];

    private int Root(int cell)
    {
        while (cell >= 0 && _groupOf[cell] != cell)
        {
            cell = _groupOf[cell];
        }

        return cell < 0 || _groupOf[cell] < 0 ? Requirement.NoSingleton : cell;
    }

    private void Join(int one, int other)
    {
        var (first, second) = (Root(one), Root(other));
        _groupOf[Math.Max(first, second)] = Math.Min(first, second);
    }
}
