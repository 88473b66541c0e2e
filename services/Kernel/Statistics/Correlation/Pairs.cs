namespace Sozialplanung.Statistics.Correlation;

/// <summary>Areas where both indicators have a number, and the correlation over them.</summary>
internal static class Pairs
{
    public static (double[] X, double[] Y) Complete(IReadOnlyList<Value> first, IReadOnlyList<Value> second)
    {
        Inputs.RequireSameLength(first.Count, second.Count);
        int[] both = [.. Enumerable.Range(0, first.Count).Where(i => first[i].HasNumber && second[i].HasNumber)];
        return ([.. both.Select(i => first[i].Number)], [.. both.Select(i => second[i].Number)]);
    }

    public static Value Correlation(double[] x, double[] y)
    {
        if (x.Length < 2 || x.Min() == x.Max() || y.Min() == y.Max())
        {
            return Value.NotMeaningful;
        }

        // Divided by the largest amount first: huge numbers have squares that no double holds.
        var (u, v) = (Centred(x), Centred(y));
        var (products, squaresU, squaresV) = (0.0, 0.0, 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            products += u[i] * v[i];
            squaresU += u[i] * u[i];
            squaresV += v[i] * v[i];
        }

        var result = Value.FromCalculation(products / Math.Sqrt(squaresU * squaresV));
        return result.HasNumber ? Math.Clamp(result.Number, -1, 1) : result;
    }

    private static double[] Centred(double[] numbers)
    {
        var scale = numbers.Max(Math.Abs);
        var mean = numbers.Average(number => number / scale);
        return [.. numbers.Select(number => (number / scale) - mean)];
    }
}
