namespace Sozialplanung.Indicators.Reading;

/// <summary>What a release holds beside values: indicators, levels, areas. The same for all who may see the release.</summary>
internal sealed record ReleaseFrame(
    ReleaseHead Release,
    IReadOnlyList<IndicatorHead> Indicators,
    IReadOnlyList<ReleasedLevel> Levels,
    IReadOnlyList<ReleasedArea> Areas
)
{
    public IndicatorHead? Indicator(string code) => Indicators.FirstOrDefault(indicator => indicator.Code == code);

    public IEnumerable<ReleasedArea> AreasOf(string level) => Areas.Where(area => area.Level == level);

    public ReleasedArea? Area(string code) => Areas.FirstOrDefault(area => area.Code == code);
}
