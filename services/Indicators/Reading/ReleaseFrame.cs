using Sozialplanung.Areas.Hierarchies;

namespace Sozialplanung.Indicators.Reading;

/// <summary>What a release holds beside values: indicators, levels, areas. The same for all who may see the release.</summary>
internal sealed record ReleaseFrame(
    ReleaseHead Release,
    IReadOnlyList<IndicatorHead> Indicators,
    IReadOnlyList<AreaLevel> Levels,
    IReadOnlyList<ReleasedArea> Areas
)
{
    public IndicatorHead? Indicator(string code) => Indicators.FirstOrDefault(indicator => indicator.Code == code);

    public ReleasedArea? Area(string code) => Areas.FirstOrDefault(area => area.Code == code);
}
