namespace Sozialplanung.Areas.Conversion;

/// <summary>
/// Whole numbers that keep a total: every value is rounded down, and what is missing goes, one each, to the largest remainders
/// (Hare/Niemeyer). Equal remainders: the earlier place first, so the result is fixed.
/// </summary>
public static class LargestRemainder
{
    // Above this a double no longer tells one whole number from the next.
    private const double LargestCount = 1L << 53;

    /// <summary>
    /// <paramref name="values"/>: 0 to 2⁵³. <paramref name="total"/>: the sum of the result; it may differ from the sum
    /// of the values by less than the number of values. Errors: <see cref="ArgumentException"/> otherwise.
    /// </summary>
    public static long[] Round(ReadOnlySpan<double> values, long total)
    {
        var rounded = new long[values.Length];
        var order = new int[values.Length];
        var remainders = new double[values.Length];
        var missing = total;
        for (var i = 0; i < values.Length; i++)
        {
            if (!(values[i] >= 0 && values[i] <= LargestCount))
            {
                throw new ArgumentException($"The value {values[i]} at {i} cannot be rounded to a share.", nameof(values));
            }

            // A share such as 0.1 × 30 may fall short of the whole number by a rounding error.
            var nearest = Math.Round(values[i]);
            rounded[i] = (long)(Math.Abs(values[i] - nearest) < 1e-9 * Math.Max(1, nearest) ? nearest : Math.Floor(values[i]));
            remainders[i] = values[i] - rounded[i];
            order[i] = i;
            missing -= rounded[i];
        }

        if (missing < 0 || missing > values.Length)
        {
            throw new ArgumentException($"The values do not fit the total {total}: {missing} are left over.", nameof(total));
        }

        Array.Sort(order, (a, b) => remainders[a] != remainders[b] ? remainders[b].CompareTo(remainders[a]) : a.CompareTo(b));
        for (var i = 0; i < missing; i++)
        {
            rounded[order[i]]++;
        }

        return rounded;
    }

    /// <summary>As above with the total nearest to the sum of the values (halves away from zero).</summary>
    public static long[] Round(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return Round(values, double.IsFinite(sum) ? (long)Math.Round(sum, MidpointRounding.AwayFromZero) : 0);
    }
}
