using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.AnalyseTrend;

/// <summary>
/// Puts the values of a series at their places in time: a year without delivery is a gap and not left out, or a slope per year
/// would be too steep.
/// </summary>
internal sealed class TimeSteps
{
    private readonly int[] _places;

    private TimeSteps(int[] places, string step) => (_places, Step) = (places, step);

    /// <summary>What a step is, as in „je Jahr“; empty for days, which have no even step.</summary>
    public string Step { get; }

    public bool AreEven => Step.Length > 0;

    public static TimeSteps Of(IReadOnlyList<string> periods)
    {
        Period[] times = [.. periods.Select(period => Period.Parse(period))];
        var kinds = times.Select(time => time.Kind).Distinct().ToList();
        return kinds is [var kind] && NameOf(kind) is { Length: > 0 } step
            ? new TimeSteps([.. times.Select(time => IndexOf(time) - IndexOf(times[0]))], step)
            : new TimeSteps([.. Enumerable.Range(0, times.Length)], "");
    }

    /// <summary>The values with gaps where time went on without one.</summary>
    public Value[] Spread(IReadOnlyList<Value> values)
    {
        var series = new Value[_places.Length == 0 ? 0 : _places[^1] + 1];
        for (var i = 0; i < _places.Length; i++)
        {
            series[_places[i]] = values[i];
        }

        return series;
    }

    /// <summary>The index in the series of a period.</summary>
    public int PlaceOf(int period) => _places[period];

    private static string NameOf(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Year => "Jahr",
            PeriodKind.HalfYear => "Halbjahr",
            PeriodKind.Quarter => "Quartal",
            PeriodKind.Month => "Monat",
            PeriodKind.Date => "",
        };

    private static int IndexOf(Period time) =>
        time.Kind switch
        {
            PeriodKind.Year => time.FirstDay.Year,
            PeriodKind.HalfYear => (time.FirstDay.Year * 2) + ((time.FirstDay.Month - 1) / 6),
            PeriodKind.Quarter => (time.FirstDay.Year * 4) + ((time.FirstDay.Month - 1) / 3),
            PeriodKind.Month => (time.FirstDay.Year * 12) + time.FirstDay.Month - 1,
            PeriodKind.Date => time.FirstDay.DayNumber,
        };
}
