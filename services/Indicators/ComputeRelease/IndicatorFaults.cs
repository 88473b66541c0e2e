using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Why an indicator cannot be computed from the observations there are, as German sentences.</summary>
internal static class IndicatorFaults
{
    // Tables of counts are 64 bits wide; a year is twelve times the mean of its months.
    private const decimal LargestAmount = long.MaxValue / 13;

    /// <summary>What can be told without counting; null where nothing is wrong.</summary>
    public static string? Of(IndicatorPlan plan, Observations observations) =>
        plan.Measures.Select(observations.FaultOf).FirstOrDefault(fault => fault is not null)
        ?? plan.FaultOf(observations.NatureOf)
        ?? plan.Forms.Select(form => form.WeightFault).FirstOrDefault(fault => fault is not null);

    /// <summary>Whether the counts of one period can be had at all.</summary>
    public static string? Of(IndicatorPlan plan, PeriodCounts counts)
    {
        try
        {
            foreach (var form in plan.Forms)
            {
                // The value is made of the form times its scale.
                _ = counts.Of(form).Sum(count => count is { HasNumber: true } known ? Math.Abs(known.Number * form.Scale) : 0);
            }

            _ = counts.KnownPartsOf(plan);
            return null;
        }
        catch (OverflowException)
        {
            return TooLarge(counts);
        }
    }

    /// <summary>Whether a count does not fit into a table in which a person has so many units.</summary>
    public static bool IsTooLarge(IndicatorPlan plan, PeriodCounts counts, long unit) =>
        plan.Forms.Any(form =>
            counts.Of(form).Any(count => count is { HasNumber: true } known && Math.Abs(known.Number) > LargestAmount / unit)
        );

    public static string TooLarge(PeriodCounts counts) =>
        $"Seine Zahlen für {counts.Period} sind zu groß, um mit ihnen zu rechnen.";
}
