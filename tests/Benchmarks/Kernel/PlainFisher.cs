namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>The textbook's dynamic programme over sorted values with running sums: k·n²/2 steps.</summary>
internal static class PlainFisher
{
    public static double[] UpperLimits(double[] values, int classes)
    {
        double[] sorted = [.. values.Order()];
        var (sums, squares) = RunningSums(sorted);
        var best = new double[sorted.Length + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        var starts = new int[classes][];
        for (var row = 0; row < classes; row++)
        {
            var next = new double[sorted.Length + 1];
            Array.Fill(next, double.PositiveInfinity);
            starts[row] = new int[sorted.Length + 1];
            for (var end = row + 1; end <= sorted.Length; end++)
            {
                for (var start = row; start < end; start++)
                {
                    var sum = sums[end] - sums[start];
                    var cost = best[start] + squares[end] - squares[start] - (sum * sum / (end - start));
                    if (cost < next[end])
                    {
                        (next[end], starts[row][end]) = (cost, start);
                    }
                }
            }

            best = next;
        }

        return Limits(sorted, starts);
    }

    private static (double[] Sums, double[] Squares) RunningSums(double[] sorted)
    {
        var (sums, squares) = (new double[sorted.Length + 1], new double[sorted.Length + 1]);
        for (var i = 0; i < sorted.Length; i++)
        {
            sums[i + 1] = sums[i] + sorted[i];
            squares[i + 1] = squares[i] + (sorted[i] * sorted[i]);
        }

        return (sums, squares);
    }

    private static double[] Limits(double[] sorted, int[][] starts)
    {
        var limits = new double[starts.Length];
        var end = sorted.Length;
        for (var row = starts.Length - 1; row >= 0; row--)
        {
            limits[row] = sorted[end - 1];
            end = starts[row][end];
        }

        return limits;
    }
}
