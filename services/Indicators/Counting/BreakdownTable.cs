using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>The facts of one measure and period that are broken down by the same attributes.</summary>
internal sealed class BreakdownTable(int areaCount)
{
    private readonly SortedDictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _categories = new(StringComparer.Ordinal);

    // Where anything was delivered for an area, a combination that is not named is populated by nobody.
    private readonly bool[] _isDelivered = new bool[areaCount];

    public IReadOnlyCollection<string> Attributes => _categories.Keys;

    /// <summary>Keeps a fact; false where there is one already.</summary>
    public bool TryAdd(string breakdown, int area, Count count)
    {
        if (!_rows.TryGetValue(breakdown, out var row))
        {
            row = new Row(Split(breakdown), new Count?[areaCount]);
            _rows.Add(breakdown, row);
            foreach (var (attribute, category) in row.Combination)
            {
                (
                    _categories.TryGetValue(attribute, out var known)
                        ? known
                        : _categories[attribute] = new(StringComparer.Ordinal)
                ).Add(category);
            }
        }

        var isNew = row.Counts[area] is null;
        row.Counts[area] ??= count;
        _isDelivered[area] = true;
        return isNew;
    }

    /// <summary>
    /// Whether each chosen attribute and category occurs at all; what nobody was asked is unknown and not zero.
    /// </summary>
    public bool Knows(MeasureSelection selection) =>
        selection.Categories.All(choice =>
            _categories.TryGetValue(choice.Attribute, out var known) && known.Contains(choice.Category)
        );

    /// <summary>The combinations of categories that occur, by their text.</summary>
    public IEnumerable<(string Breakdown, IReadOnlyDictionary<string, string> Combination)> Combinations =>
        _rows.Select(row => (row.Key, (IReadOnlyDictionary<string, string>)row.Value.Combination));

    /// <summary>For each area delivered at all, the sum over the combinations a selection takes; null for the others.</summary>
    public Count?[] Sum(MeasureSelection selection) => Sum(_rows.Values.Where(row => selection.Takes(row.Combination)));

    /// <summary>The same over combinations named by their text.</summary>
    public Count?[] Sum(IReadOnlySet<string> breakdowns) =>
        Sum(_rows.Where(row => breakdowns.Contains(row.Key)).Select(row => row.Value));

    /// <summary>
    /// For each area the only fact that a selection takes; not meaningful where there are several, null where there is none.
    /// </summary>
    public Count?[] Single(MeasureSelection selection)
    {
        var rows = _rows.Values.Where(row => selection.Takes(row.Combination)).ToArray();
        return
        [
            .. Enumerable
                .Range(0, areaCount)
                .Select(area =>
                    rows.Select(row => row.Counts[area]).OfType<Count>().ToArray() switch
                    {
                        [] => (Count?)null,
                        [var only] => only,
                        _ => Count.Missing(ValueState.NotMeaningful),
                    }
                ),
        ];
    }

    private Count?[] Sum(IEnumerable<Row> rows)
    {
        var sums = new Count?[areaCount];
        for (var area = 0; area < areaCount; area++)
        {
            sums[area] = _isDelivered[area] ? Count.Zero : null;
        }

        foreach (var row in rows)
        {
            for (var area = 0; area < areaCount; area++)
            {
                if (row.Counts[area] is { } count)
                {
                    sums[area] = sums[area]!.Value.Plus(count);
                }
            }
        }

        return sums;
    }

    public static Dictionary<string, string> Split(string breakdown) =>
        Breakdown.Parts(breakdown).ToDictionary(part => part.Attribute, part => part.Category, StringComparer.Ordinal);

    private sealed record Row(Dictionary<string, string> Combination, Count?[] Counts);
}
