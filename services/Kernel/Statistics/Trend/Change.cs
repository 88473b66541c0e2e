namespace Sozialplanung.Statistics.Trend;

/// <summary>
/// Change of a value between two dates. A missing value on either side passes its reason on (the earlier one first). Change is
/// computed from unrounded values; rounding belongs to display.
/// </summary>
public static class Change
{
    /// <summary>later − earlier, in the unit of the values.</summary>
    public static Value Absolute(Value earlier, Value later) =>
        Inputs.FirstReason(earlier, later) is { } reason
            ? Value.Missing(reason)
            : Value.FromCalculation(later.Number - earlier.Number);

    /// <summary>
    /// 100·(later − earlier)/earlier, in percent. An earlier value of zero or below has no percent change: not meaningful.
    /// </summary>
    public static Value RelativePercent(Value earlier, Value later) =>
        Ratio(earlier, later, (from, to) => 100 * ((to - from) / from));

    /// <summary>
    /// 100·later/earlier: the later value where the earlier is 100. An earlier value of zero or below: not meaningful.
    /// </summary>
    public static Value IndexedToHundred(Value earlier, Value later) => Ratio(earlier, later, (from, to) => 100 * (to / from));

    /// <summary>
    /// Difference of two shares given in percent, in percentage points: 20 % to 25 % is 5 percentage points (and 25 percent
    /// more). A share below zero is not meaningful; above 100 is allowed (quotas such as places per child).
    /// </summary>
    public static Value PercentagePoints(Value earlierPercent, Value laterPercent)
    {
        if (Inputs.FirstReason(earlierPercent, laterPercent) is { } reason)
        {
            return Value.Missing(reason);
        }

        return earlierPercent.Number < 0 || laterPercent.Number < 0
            ? Value.NotMeaningful
            : Value.FromCalculation(laterPercent.Number - earlierPercent.Number);
    }

    /// <summary>
    /// Each value of a series against the one at the reference date, by one of the methods of this class: its own entry is 0 (or
    /// 100).
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a reference outside the series.
    /// </summary>
    public static Value[] AgainstReference(IReadOnlyList<Value> series, int reference, Func<Value, Value, Value> method)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(reference);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(reference, series.Count);
        return [.. series.Select(value => method(series[reference], value))];
    }

    private static Value Ratio(Value earlier, Value later, Func<double, double, double> ratio)
    {
        if (Inputs.FirstReason(earlier, later) is { } reason)
        {
            return Value.Missing(reason);
        }

        return earlier.Number <= 0 ? Value.NotMeaningful : Value.FromCalculation(ratio(earlier.Number, later.Number));
    }
}
