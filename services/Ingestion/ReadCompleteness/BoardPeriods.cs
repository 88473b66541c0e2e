using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>The columns of the board: the last periods of a kind, and the one that is running.</summary>
internal static class BoardPeriods
{
    private const int Shown = 6;

    /// <summary>The earliest comes first.</summary>
    public static IReadOnlyList<Period> Last(PeriodKind kind, DateOnly today)
    {
        var periods = new List<Period> { Of(kind, today) };
        while (periods.Count < Shown)
        {
            periods.Add(Of(kind, periods[^1].FirstDay.AddDays(-1)));
        }

        periods.Reverse();
        return periods;
    }

    /// <summary>The periods of a shorter kind that lie in a longer one.</summary>
    public static IReadOnlyList<Period> Parts(Period whole, PeriodKind kind)
    {
        var parts = new List<Period>();
        for (var day = whole.FirstDay; day <= whole.LastDay; day = parts[^1].LastDay.AddDays(1))
        {
            parts.Add(Of(kind, day));
        }

        return parts;
    }

    private static Period Of(PeriodKind kind, DateOnly day) =>
        kind switch
        {
            PeriodKind.Year => Period.OfYear(day.Year),
            PeriodKind.HalfYear => Period.OfHalfYear(day.Year, (day.Month + 5) / 6),
            PeriodKind.Quarter => Period.OfQuarter(day.Year, (day.Month + 2) / 3),
            PeriodKind.Month => Period.OfMonth(day.Year, day.Month),
            PeriodKind.Date => Period.OfDay(day),
        };
}
