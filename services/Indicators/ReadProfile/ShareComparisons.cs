using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Indicators.ReadProfile;

/// <summary>
/// Whether a shown share of an area differs by more than chance from the rest of each area it lies in, in the indicator's last
/// period. Read as the caller, so a value that is withheld from him takes no part in any verdict.
/// </summary>
internal sealed class ShareComparisons
{
    private const string Read = """
        select indicator, area, numerator::float8 as numerator, denominator::float8 as denominator from release_value
        where release_id = @id and area = any(@areas) and (indicator, period) in (select * from unnest(@indicators, @periods)) and needs <= @most
        """;

    private readonly Dictionary<(string Indicator, string Area), Fraction> _fractions;

    private ShareComparisons(IEnumerable<Fraction> fractions) =>
        _fractions = fractions.ToDictionary(fraction => (fraction.Indicator, fraction.Area));

    public static async Task<ShareComparisons> ReadAsync(
        DbSession session,
        ReleaseFrame frame,
        Viewer viewer,
        IEnumerable<ReleasedArea> line,
        CancellationToken cancellationToken
    )
    {
        var shares = frame
            .Indicators.Where(indicator =>
                indicator.Definition.DeclaredKind == IndicatorKind.Share && indicator.Periods.Length > 0
            )
            .ToList();
        return new ShareComparisons(
            await session.QueryAsync<Fraction>(
                Read,
                new
                {
                    id = frame.Release.Id,
                    areas = line.Select(area => area.Code).ToArray(),
                    indicators = shares.Select(indicator => indicator.Code).ToArray(),
                    periods = shares.Select(indicator => indicator.Periods[^1]).ToArray(),
                    most = viewer.MostNeeds,
                },
                cancellationToken
            )
        );
    }

    /// <summary>
    /// The verdicts by the code of the larger area; without those where a value is missing or is no share of a whole.
    /// </summary>
    public IReadOnlyDictionary<string, Verdict> Of(string indicator, ReleasedArea area, IEnumerable<ReleasedArea> line)
    {
        var verdicts = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var larger in line.Where(step => step.Code != area.Code))
        {
            if (Find(indicator, area) is { } part && Find(indicator, larger) is { } whole)
            {
                var verdict = AreaComparison
                    .WithRest(
                        Value.FromCalculation(part.Numerator),
                        Value.FromCalculation(part.Denominator),
                        Value.FromCalculation(whole.Numerator),
                        Value.FromCalculation(whole.Denominator)
                    )
                    .Verdict;
                if (verdict != Verdict.NotComparable)
                {
                    verdicts[larger.Code] = verdict;
                }
            }
        }

        return verdicts;
    }

    private Fraction? Find(string indicator, ReleasedArea area) =>
        _fractions.GetValueOrDefault((indicator, area.Code)) is { IsShare: true } fraction ? fraction : null;

    private sealed record Fraction(string Indicator, string Area, double Numerator, double Denominator)
    {
        public bool IsShare => Numerator >= 0 && Denominator > 0 && Numerator <= Denominator;
    }
}
