using Sozialplanung.Areas.Hierarchies;

namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// The values of one indicator as one reader sees them: areas × periods, already rounded and gated. All formats are made of it.
/// </summary>
internal sealed record ValueTable(
    ReleaseHead Release,
    IndicatorHead Indicator,
    Viewer Viewer,
    IReadOnlyList<AreaLevel> Levels,
    IReadOnlyList<ReleasedArea> Areas,
    IReadOnlyList<string> Periods,
    ShownCell[] Cells
)
{
    public ShownCell Cell(int area, int period) => Cells[(area * Periods.Count) + period];

    /// <summary>The numbers that are shown; classes, extremes and ranks know no others.</summary>
    public IEnumerable<double> ShownNumbers => Cells.Where(cell => cell.Number is not null).Select(cell => cell.Number!.Value);
}
