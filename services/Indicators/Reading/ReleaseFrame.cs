using Sozialplanung.Indicators.Areas;

namespace Sozialplanung.Indicators.Reading;

/// <summary>What a release holds beside values: indicators, levels, areas. The same for all who may see the release.</summary>
internal sealed record ReleaseFrame(
    ReleaseHead Release,
    IReadOnlyList<IndicatorHead> Indicators,
    IReadOnlyList<AreaLevel> Levels,
    IReadOnlyList<Area> Areas
)
{
    public IndicatorHead? Indicator(string code) => Indicators.FirstOrDefault(indicator => indicator.Code == code);

    public Area? Area(string code) => Areas.FirstOrDefault(area => area.Code == code);
}
