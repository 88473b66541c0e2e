using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>
/// The counts behind shown values, read as the caller. Row-level security hands out the row of a value exactly where neither of
/// its two counts is withheld from him (the release sets <c>needs</c> to the stricter of both), and the patterns protect the rest as
/// if these counts were printed. An interval or a smoothed rate is a function of such counts alone: whoever solves it gets what
/// he is shown beside it, and nothing of a count that he is not (decision 0044).
/// </summary>
internal sealed class ShownCounts
{
    private const string Read = """
        select area, period, numerator::float8 as numerator, denominator::float8 as denominator from release_value
        where release_id = @id and indicator = @indicator and area = any(@areas) and period = any(@periods)
        """;

    private readonly Dictionary<(string Area, string Period), Pair> _pairs;

    private ShownCounts(IEnumerable<Pair> pairs) => _pairs = pairs.ToDictionary(pair => (pair.Area, pair.Period));

    public static async Task<ShownCounts> ReadAsync(
        AnalysisSubject subject,
        IEnumerable<ReleasedArea> areas,
        IEnumerable<string> periods,
        CancellationToken cancellationToken
    ) =>
        new(
            await subject.Session.QueryAsync<Pair>(
                Read,
                new
                {
                    id = subject.Frame.Release.Id,
                    indicator = subject.Indicator.Code,
                    areas = areas.Select(area => area.Code).Distinct().ToArray(),
                    periods = periods.ToArray(),
                },
                cancellationToken
            )
        );

    /// <summary>Numerator and denominator where the cell shows a number; otherwise the reason of the cell for both.</summary>
    public (Value Numerator, Value Denominator) Of(string area, string period, ShownCell cell) =>
        cell.Number is not null && _pairs.TryGetValue((area, period), out var pair)
            ? (Value.FromCalculation(pair.Numerator), Value.FromCalculation(pair.Denominator))
            : (Value.Missing(ReasonOf(cell)), Value.Missing(ReasonOf(cell)));

    private static ValueState ReasonOf(ShownCell cell) => cell.State == ValueState.Shown ? ValueState.Unknown : cell.State;

    private sealed record Pair(string Area, string Period, double Numerator, double Denominator);
}
