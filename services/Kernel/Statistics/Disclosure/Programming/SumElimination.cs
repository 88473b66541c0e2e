namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Gauss–Jordan elimination of the sums over a set of cells: what remains is one row per dependent cell, basic + Σ
/// coefficient·column = 0. Shortest sums first, each solved for the cell that stands in the fewest of them.
/// </summary>
internal static class SumElimination
{
    public static List<SparseRow> Rows(RelationSystem relations, IReadOnlyCollection<int> cells, ColumnIndex index)
    {
        var sums = SumsAmong(relations, cells);
        foreach (var sum in sums)
        {
            index.Note(sum);
        }

        // The order is fixed beforehand: rows change length while they are eliminated.
        List<SparseRow> solved = [];
        foreach (var sum in sums.OrderBy(sum => sum.Count).ToArray())
        {
            if (sum.Count > 0)
            {
                Solve(sum, index);
                solved.Add(sum);
            }
        }

        return solved;
    }

    private static List<SparseRow> SumsAmong(RelationSystem relations, IReadOnlyCollection<int> cells)
    {
        var isMember = cells.ToHashSet();
        List<SparseRow> sums = [];
        foreach (var sum in cells.SelectMany(cell => relations.RowsOf(cell).ToArray()).Distinct().Order())
        {
            var row = new SparseRow { Basic = -1 };
            var members = relations.CellsOf(sum);
            var weights = relations.WeightsOf(sum);
            for (var k = 0; k < members.Length; k++)
            {
                if (isMember.Contains(members[k]))
                {
                    row.Append(members[k], weights[k]);
                }
            }

            row.Sort();
            sums.Add(row);
        }

        return sums;
    }

    private static void Solve(SparseRow row, ColumnIndex index)
    {
        var (entering, fewest) = (-1, int.MaxValue);
        for (var k = 0; k < row.Count; k++)
        {
            var uses = index.RowsWith(row.Columns[k]).Count + (Math.Abs(row.Coefficients[k]) == 1 ? 0 : row.Count);
            if (uses < fewest)
            {
                (entering, fewest) = (row.Columns[k], uses);
            }
        }

        row.Exchange(entering, row.CoefficientOf(entering));
        foreach (var (other, coefficient) in index.RowsWith(entering).Where(found => found.Row != row))
        {
            other.Subtract(row, coefficient, entering, index);
        }

        index.Forget(entering);
    }
}
