namespace Sozialplanung.Statistics.Index;

/// <summary>Count, mean, sum of squared deviations and extremes of the values that have a number.</summary>
internal readonly record struct Moments(int Count, double Mean, double SquaredDeviations, double Minimum, double Maximum)
{
    public static Moments Of(IReadOnlyList<Value> values)
    {
        var (count, sum, minimum, maximum) = (0, 0.0, double.MaxValue, double.MinValue);
        foreach (var value in values)
        {
            if (value.HasNumber)
            {
                count++;
                sum += value.Number;
                minimum = Math.Min(minimum, value.Number);
                maximum = Math.Max(maximum, value.Number);
            }
        }

        var mean = count == 0 ? 0 : sum / count;
        var squares = 0.0;
        foreach (var value in values)
        {
            squares += value.HasNumber ? (value.Number - mean) * (value.Number - mean) : 0;
        }

        return new Moments(count, mean, squares, minimum, maximum);
    }
}
