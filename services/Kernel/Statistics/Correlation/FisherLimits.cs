namespace Sozialplanung.Statistics.Correlation;

/// <summary>Limits of a correlation on the scale on which it is nearly normal.</summary>
internal static class FisherLimits
{
    public static Estimate Around(Value coefficient, int pairs, double z, double widening, IntervalMethod method)
    {
        if (!coefficient.HasNumber)
        {
            return Estimate.Missing(coefficient.State);
        }

        if (pairs < 4)
        {
            return new Estimate(coefficient, Limits.Missing(ValueState.NotMeaningful), IntervalMethod.None);
        }

        if (Math.Abs(coefficient.Number) >= 1)
        {
            return new Estimate(coefficient, new Limits(coefficient, coefficient), method);
        }

        var middle = Math.Atanh(coefficient.Number);
        var reach = z * Math.Sqrt(widening / (pairs - 3));
        return new Estimate(coefficient, new Limits(Math.Tanh(middle - reach), Math.Tanh(middle + reach)), method);
    }
}
