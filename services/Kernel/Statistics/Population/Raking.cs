namespace Sozialplanung.Statistics.Population;

/// <summary>A table adjusted to given sums: the table, whether both sums are met, and the rounds it took.</summary>
public sealed record RakedTable(IReadOnlyList<IReadOnlyList<double>> Cells, bool HasConverged, int Rounds);

/// <summary>Iterative proportional fitting.</summary>
public static class Raking
{
    /// <summary>
    /// Scales rows and columns in turn until their sums are those given (areas × age groups, say), keeping the odds ratios of the
    /// start. Zeros stay zero; where they make a sum unreachable, the two lists of sums differ in total, or a cell would leave
    /// the range of numbers, the result says that it has not converged. Source: Deming &amp; Stephan 1940, Annals of
    /// Mathematical Statistics 11, p. 427.
    /// Errors: <see cref="ArgumentException"/> for lists that do not fit the table, or numbers that are negative or not finite.
    /// </summary>
    public static RakedTable Fit(
        IReadOnlyList<IReadOnlyList<double>> start,
        IReadOnlyList<double> rowSums,
        IReadOnlyList<double> columnSums,
        double tolerance = 1e-9,
        int maximumRounds = 1000
    )
    {
        Inputs.RequireSameLength(rowSums.Count, start.Count);
        Inputs.RequireSameLength(columnSums.Count, [.. start.Select(row => row.Count)]);
        if (
            start
                .SelectMany(row => row)
                .Concat(rowSums)
                .Concat(columnSums)
                .Any(number => !(number >= 0 && double.IsFinite(number)))
        )
        {
            throw new ArgumentException("Cells and sums are finite and not negative.", nameof(start));
        }

        double[][] cells = [.. start.Select(row => row.ToArray())];
        var scale = Math.Max(1, Math.Max(rowSums.Sum(), columnSums.Sum()));
        for (var round = 1; round <= maximumRounds; round++)
        {
            double[][] before = [.. cells.Select(row => row.ToArray())];
            ScaleRows(cells, rowSums);
            ScaleColumns(cells, columnSums);
            if (!cells.All(row => row.All(double.IsFinite)))
            {
                return new RakedTable(before, false, round);
            }

            if (LargestGap(cells, rowSums, columnSums) <= tolerance * scale)
            {
                return new RakedTable(cells, true, round);
            }
        }

        return new RakedTable(cells, false, maximumRounds);
    }

    private static void ScaleRows(double[][] cells, IReadOnlyList<double> sums)
    {
        for (var row = 0; row < cells.Length; row++)
        {
            var sum = cells[row].Sum();
            for (var column = 0; column < cells[row].Length && sum > 0; column++)
            {
                cells[row][column] *= sums[row] / sum;
            }
        }
    }

    private static void ScaleColumns(double[][] cells, IReadOnlyList<double> sums)
    {
        for (var column = 0; column < sums.Count; column++)
        {
            var sum = cells.Sum(row => row[column]);
            for (var row = 0; row < cells.Length && sum > 0; row++)
            {
                cells[row][column] *= sums[column] / sum;
            }
        }
    }

    private static double LargestGap(double[][] cells, IReadOnlyList<double> rowSums, IReadOnlyList<double> columnSums) =>
        Math.Max(
            cells.Select((row, i) => Math.Abs(row.Sum() - rowSums[i])).DefaultIfEmpty(0).Max(),
            columnSums.Select((sum, column) => Math.Abs(cells.Sum(row => row[column]) - sum)).DefaultIfEmpty(0).Max()
        );
}
