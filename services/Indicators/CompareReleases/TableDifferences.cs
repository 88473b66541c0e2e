using Sozialplanung.Facts;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>The differences of one indicator on one level.</summary>
internal static class TableDifferences
{
    /// <summary>All cells that either release has; those that are the same have no difference.</summary>
    public static IEnumerable<ShownDifference?> Of(ValueTable? before, ValueTable? now)
    {
        var (old, fresh) = (Side.Of(before), Side.Of(now));
        var areas = (now?.Areas ?? []).Concat(before?.Areas ?? []).DistinctBy(area => area.Code).ToList();
        var periods = (now?.Periods ?? []).Union(before?.Periods ?? []).Order(StringComparer.Ordinal).ToList();
        var code = (now ?? before)!.Indicator.Code;
        foreach (var area in areas)
        {
            foreach (var period in periods)
            {
                var (was, cell) = (old.Cell(area.Code, period), fresh.Cell(area.Code, period));
                yield return DifferenceKinds.Of(was, cell) is { } kind ? Difference(kind, was, cell)
                : IsOtherClass(was, cell) ? Difference(DifferenceKinds.Class, was, cell)
                : null;

                ShownDifference Difference(string kind, ShownCell? was, ShownCell? cell) =>
                    new()
                    {
                        Indicator = code,
                        Level = area.Level,
                        Area = area.Code,
                        AreaName = area.Name,
                        Period = period,
                        Kind = kind,
                        Before = old.Shown(was),
                        Now = fresh.Shown(cell),
                        Change = cell?.Number - was?.Number,
                    };
            }
        }

        bool IsOtherClass(ShownCell? was, ShownCell? cell) =>
            old.Shown(was)?.Class is { } oldClass && fresh.Shown(cell)?.Class is { } newClass && oldClass != newClass;
    }

    /// <summary>A table with the places of its cells and the classes that the atlas would draw, those of the public edition.</summary>
    private sealed class Side(ValueTable? table)
    {
        private readonly Dictionary<string, int> _rows = Places(table?.Areas.Select(area => area.Code));
        private readonly Dictionary<string, int> _columns = Places(table?.Periods);
        private readonly MapClasses? _classes = table is null
            ? null
            : MapClasses.Of(table, "quantile", MapClasses.DefaultCount, []);

        public static Side Of(ValueTable? table) => new(table);

        public ShownCell? Cell(string area, string period) =>
            table is not null && _rows.TryGetValue(area, out var row) && _columns.TryGetValue(period, out var column)
                ? table.Cell(row, column)
                : null;

        public DifferentCell? Shown(ShownCell? cell) =>
            cell is not { } shown
                ? null
                : new DifferentCell(
                    shown.Number,
                    shown.State.ToString(),
                    shown.Number is null ? ValueSigns.Of(shown.State) : "",
                    shown.AllFlags,
                    shown.Number is { } number && _classes is { Breaks.Count: > 0 } ? _classes.ClassOf(number) : null
                );

        private static Dictionary<string, int> Places(IEnumerable<string>? codes) =>
            (codes ?? [])
                .Select((code, place) => (code, place))
                .ToDictionary(pair => pair.code, pair => pair.place, StringComparer.Ordinal);
    }
}
