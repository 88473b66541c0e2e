using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Into how many parts a person is divided so that all counts of a table are whole: 1 as a rule; more where means of periods or
/// hundredths of a square metre occur, so that a mean times its periods is exactly their sum.
/// </summary>
internal static class CountUnit
{
    // Means of up to twelve periods. More (days) are rounded, and not tied to their periods.
    private const long OfMeans = 27_720;
    private const long Hundredths = 100;

    public static long Of(IEnumerable<(PeriodCounts Counts, IndicatorPlan[] Plans)> periods)
    {
        var (hasMeans, hasDecimals) = (false, false);
        foreach (var (counts, plans) in periods)
        {
            foreach (var form in plans.SelectMany(plan => plan.Forms).Distinct())
            {
                hasDecimals |= counts.Of(form).Any(count => count is { HasNumber: true } known && !IsWhole(known.Number));
                hasMeans |= form.Terms.Any(term => term.Aggregate == PeriodAggregate.Mean && IsMade(counts, term));
            }
        }

        return !hasDecimals ? 1
            : hasMeans ? OfMeans * Hundredths
            : Hundredths;
    }

    private static bool IsMade(PeriodCounts counts, CountForm.Term term) =>
        !counts.Observations.IsDelivered(term.Selection.Measure, Facts.Period.Parse(counts.Period));

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);
}
