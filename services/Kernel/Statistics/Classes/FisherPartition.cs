namespace Sozialplanung.Statistics.Classes;

/// <summary>Exact one-dimensional clustering by dynamic programming over the distinct values (Fisher 1958, "On grouping for maximum homogeneity").</summary>
internal static class FisherPartition
{
    public static IReadOnlyList<double> UpperLimits(double[] sorted, int count)
    {
        var groups = sorted.GroupBy(value => value).Select(group => (Value: group.Key, Weight: (double)group.Count())).ToArray();
        if (groups.Length <= count)
        {
            return [.. groups.Select(group => group.Value)];
        }

        var sums = new Prefix(groups);
        var best = new double[groups.Length + 1];
        var starts = new int[count + 1, groups.Length + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var classes = 1; classes <= count; classes++)
        {
            best = Extend(best, classes, starts, sums, groups.Length);
        }

        return Limits(groups, starts, count);
    }

    private static double[] Extend(double[] previous, int classes, int[,] starts, Prefix sums, int length)
    {
        var best = new double[length + 1];
        Array.Fill(best, double.PositiveInfinity);
        for (var end = classes; end <= length; end++)
        {
            for (var start = classes - 1; start < end; start++)
            {
                var cost = previous[start] + sums.SquaredDeviation(start, end);
                if (cost < best[end])
                {
                    best[end] = cost;
                    starts[classes, end] = start;
                }
            }
        }

        return best;
    }

    private static double[] Limits((double Value, double Weight)[] groups, int[,] starts, int count)
    {
        var limits = new double[count];
        var end = groups.Length;
        for (var classes = count; classes >= 1; classes--)
        {
            limits[classes - 1] = groups[end - 1].Value;
            end = starts[classes, end];
        }

        return limits;
    }

    private sealed class Prefix
    {
        private readonly double[] _weight;
        private readonly double[] _sum;
        private readonly double[] _squares;

        public Prefix((double Value, double Weight)[] groups)
        {
            _weight = new double[groups.Length + 1];
            _sum = new double[groups.Length + 1];
            _squares = new double[groups.Length + 1];
            var centre = groups[groups.Length / 2].Value; // keeps the squares small where the values are large
            for (var i = 0; i < groups.Length; i++)
            {
                var value = groups[i].Value - centre;
                _weight[i + 1] = _weight[i] + groups[i].Weight;
                _sum[i + 1] = _sum[i] + (groups[i].Weight * value);
                _squares[i + 1] = _squares[i] + (groups[i].Weight * value * value);
            }
        }

        public double SquaredDeviation(int start, int end)
        {
            var sum = _sum[end] - _sum[start];
            return _squares[end] - _squares[start] - (sum * sum / (_weight[end] - _weight[start]));
        }
    }
}
