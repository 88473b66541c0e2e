using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>What is analysed, and as whom: an indicator in a release, the areas of one level, up to one period.</summary>
internal sealed record AnalysisSubject(
    IndicatorsDb Session,
    ReleaseFrame Frame,
    Viewer Viewer,
    IndicatorHead Indicator,
    ReleasedLevel Level,
    string Period
)
{
    private readonly Dictionary<string, ReleasedArea> _byCode = Frame.Areas.ToDictionary(
        area => area.Code,
        StringComparer.Ordinal
    );

    /// <summary>The areas of the level, in the order of the release.</summary>
    public IReadOnlyList<ReleasedArea> Areas { get; } = [.. Frame.AreasOf(Level.Code)];

    /// <summary>The values of the level as this reader is shown them.</summary>
    public Task<ValueTable> ValuesAsync(IReadOnlyList<string> periods, CancellationToken cancellationToken) =>
        ValuesAsync(Indicator, Areas, periods, cancellationToken);

    /// <summary>Values of any areas as this reader is shown them.</summary>
    public Task<ValueTable> ValuesAsync(
        IndicatorHead indicator,
        IReadOnlyList<ReleasedArea> areas,
        IReadOnlyList<string> periods,
        CancellationToken cancellationToken
    ) =>
        ValueTables.ReadAsync(
            Session,
            Viewer,
            Frame.Release,
            indicator,
            [.. Frame.Levels.Where(level => areas.Any(area => area.Level == level.Code))],
            areas,
            periods,
            cancellationToken
        );

    /// <summary>The levels of the areas that the areas of this level lie in, the whole first.</summary>
    public IReadOnlyList<ReleasedLevel> LargerLevels()
    {
        var within = Areas.SelectMany(area => area.Path.SkipLast(1)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Frame.Levels.Where(level =>
                level.Code != Level.Code && Frame.AreasOf(level.Code).Any(area => within.Contains(area.Code))
            ),
        ];
    }

    /// <summary>The area of a larger level in which an area lies, or null.</summary>
    public ReleasedArea? AncestorOf(ReleasedArea area, string level) =>
        area.Path.Select(code => _byCode.GetValueOrDefault(code)).FirstOrDefault(step => step is not null && step.Level == level);

    /// <summary>The name of the area directly above, or nothing.</summary>
    public string NameOfParent(ReleasedArea area) =>
        area.Parent is { } parent ? _byCode.GetValueOrDefault(parent)?.Name ?? "" : "";

    /// <summary>The periods up to the one asked for that are one series with it: of one occasion.</summary>
    public IReadOnlyList<string> SeriesOfPeriods()
    {
        var occasions = Indicator.Definition.Occasions;
        var own = occasions.GetValueOrDefault(Period);
        return
        [
            .. Indicator.Periods.Where(period =>
                string.CompareOrdinal(period, Period) <= 0 && occasions.GetValueOrDefault(period) == own
            ),
        ];
    }
}
