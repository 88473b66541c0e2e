using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>
/// Figures that were delivered finished hold for the area and period they were delivered for, and for nothing else: what would
/// have to be summed or averaged is not meaningful.
/// </summary>
internal static class FinishedFigures
{
    /// <summary>For each area the one figure a selection takes; not meaningful where it would take several.</summary>
    public static Count?[] Of(MeasureTable table, MeasureSelection selection, int areaCount)
    {
        var figures = new Count?[areaCount];
        foreach (var breakdown in table.For(selection))
        {
            breakdown.Single(selection).CopyWhereEmpty(figures);
        }

        return figures;
    }

    /// <summary>A year made of several periods has no figure of its own.</summary>
    public static Count?[] OfSeveral(Count?[][] periods) =>
        [
            .. Enumerable
                .Range(0, periods[0].Length)
                .Select(area => periods.Any(period => period[area] is not null) ? NotMeaningful : (Count?)null),
        ];

    /// <summary>A larger area that was not delivered itself has no figure, though its parts have.</summary>
    public static Count?[] OverAreas(AreaTree tree, Count?[] delivered)
    {
        var figures = (Count?[])delivered.Clone();
        foreach (var area in tree.PartsFirst.Where(area => tree.Parts[area].Any(part => figures[part] is not null)))
        {
            figures[area] ??= NotMeaningful;
        }

        return figures;
    }

    private static Count NotMeaningful => Count.Missing(ValueState.NotMeaningful);
}
