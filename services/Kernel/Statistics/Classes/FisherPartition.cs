namespace Sozialplanung.Statistics.Classes;

/// <summary>
/// Exact one-dimensional clustering by dynamic programming over the distinct values (Fisher 1958, "On grouping for maximum
/// homogeneity"). The best start of the last class never moves left when the end moves right, so each row is filled by divide and
/// conquer: O(classes · n · log n) instead of O(classes · n²).
/// </summary>
internal static class FisherPartition
{
    public static IReadOnlyList<double> UpperLimits(double[] sorted, int count)
    {
        var sums = new ClassSums(sorted);
        if (sums.Length <= count)
        {
            return [.. Enumerable.Range(0, sums.Length).Select(sums.ValueAt)];
        }

        var best = new double[sums.Length + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        var starts = new int[count + 1][];
        for (var classes = 1; classes <= count; classes++)
        {
            var row = new Row(best, new double[sums.Length + 1], new int[sums.Length + 1], sums, classes - 1);
            Array.Fill(row.Best, double.PositiveInfinity);
            row.Fill(classes, sums.Length, classes - 1, sums.Length - 1);
            (best, starts[classes]) = (row.Best, row.Starts);
        }

        return Limits(sums, starts, count);
    }

    private static double[] Limits(ClassSums sums, int[][] starts, int count)
    {
        var limits = new double[count];
        var end = sums.Length;
        for (var classes = count; classes >= 1; classes--)
        {
            limits[classes - 1] = sums.ValueAt(end - 1);
            end = starts[classes][end];
        }

        return limits;
    }

    private sealed record Row(double[] Previous, double[] Best, int[] Starts, ClassSums Sums, int FirstStart)
    {
        /// <summary>Fills the ends from first to last, whose best starts are known to lie between low and high.</summary>
        public void Fill(int first, int last, int low, int high)
        {
            if (first > last)
            {
                return;
            }

            var end = (first + last) / 2;
            for (var start = Math.Max(low, FirstStart); start <= Math.Min(high, end - 1); start++)
            {
                var cost = Previous[start] + Sums.SquaredDeviation(start, end);
                if (cost < Best[end])
                {
                    Best[end] = cost;
                    Starts[end] = start;
                }
            }

            Fill(first, end - 1, low, Starts[end]);
            Fill(end + 1, last, Starts[end], high);
        }
    }
}
