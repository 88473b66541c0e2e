using System.Numerics;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Into how many parts a person is divided so that all counts of a table are whole: 1 as a rule; more where means of periods or
/// hundredths of a square metre occur, so that a mean times its periods is exactly their sum, and
/// thirds of a form like a + b/3 are whole.
/// </summary>
internal static class CountUnit
{
    // Means of up to twelve periods. More (days) are rounded, and not tied to their periods.
    private const long OfMeans = 27_720;
    private const long Hundredths = 100;

    public static long Of(IReadOnlyCollection<(PeriodCounts Counts, IndicatorPlan[] Plans)> periods, EarlierReleases earlier)
    {
        var hasDecimals = earlier.HaveDecimalsIn(Period.Parse(periods.First().Counts.Period).Year.Key);
        var hasMeans = hasDecimals && earlier.HaveMeans;
        var weights = 1L;
        foreach (var (counts, plans) in periods)
        {
            foreach (var form in plans.SelectMany(plan => plan.Forms).Distinct())
            {
                weights = LeastCommonMultiple(weights, form.Weights?.Total ?? 1);
                hasDecimals |= counts.Of(form).Any(count => count is { HasNumber: true } known && !IsWhole(known.Number));
                hasMeans |= form.Terms.Any(term => term.Aggregate == PeriodAggregate.Mean && IsMade(counts, term));
            }
        }

        return !hasDecimals ? 1
            : hasMeans ? LeastCommonMultiple(OfMeans * Hundredths, weights)
            : LeastCommonMultiple(Hundredths, weights);
    }

    private static long LeastCommonMultiple(long first, long second) =>
        checked(first / (long)BigInteger.GreatestCommonDivisor(first, second) * second);

    private static bool IsMade(PeriodCounts counts, CountForm.Term term) =>
        !counts.Observations.IsDelivered(term.Selection.Measure, Period.Parse(counts.Period));

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);
}
