using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>Which of several delivered periods a longer one is made of: no day of it counts twice.</summary>
internal static class PeriodParts
{
    /// <param name="within">What was delivered for parts of the longer period, in the order of time.</param>
    /// <param name="aggregate">How the longer period is made of them.</param>
    public static Period[] Of(IReadOnlyList<Period> within, PeriodAggregate aggregate) =>
        within.Count <= 1
            ? [.. within]
            : aggregate switch
            {
                PeriodAggregate.Last => [within[^1]],
                PeriodAggregate.Mean => OfOneKind(within),
                PeriodAggregate.Sum => BesideEachOther(within),
            };

    /// <summary>Whether the parts leave out no day of the whole. What happened on single days was delivered for all that had any.</summary>
    public static bool Cover(Period whole, IReadOnlyList<Period> parts) =>
        parts.Any(part => part.Kind == PeriodKind.Date) || parts.Sum(part => part.Days) == whole.Days;

    // A mean of parts of different length would weigh the days of the shorter ones more.
    private static Period[] OfOneKind(IEnumerable<Period> within) =>
        [
            .. within
                .GroupBy(period => period.Kind)
                .OrderByDescending(kind => kind.Sum(period => period.Days))
                .ThenBy(kind => kind.Key)
                .First(),
        ];

    private static Period[] BesideEachOther(IEnumerable<Period> within)
    {
        var taken = new List<Period>();
        foreach (var period in within.OrderBy(period => period.Kind).Where(period => !taken.Exists(one => one.Contains(period))))
        {
            taken.Add(period);
        }

        return [.. taken.Order()];
    }
}
