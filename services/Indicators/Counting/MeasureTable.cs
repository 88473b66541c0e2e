using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>All facts of one measure and period, by the attributes they are broken down by.</summary>
internal sealed class MeasureTable(int areaCount)
{
    private readonly SortedDictionary<string, BreakdownTable> _tables = new(StringComparer.Ordinal);

    public bool TryAdd(string breakdown, int area, Count count)
    {
        var attributes = Breakdown.AttributesOf(breakdown);
        if (!_tables.TryGetValue(attributes, out var table))
        {
            table = new BreakdownTable(areaCount);
            _tables.Add(attributes, table);
        }

        return table.TryAdd(breakdown, area, count);
    }

    /// <summary>The tables a selection can be read from, least broken down first.</summary>
    public IEnumerable<BreakdownTable> For(MeasureSelection selection) =>
        _tables
            .Values.Where(table => table.Knows(selection) && selection.Attributes.All(table.Attributes.Contains))
            .OrderBy(table => table.Attributes.Count);

    /// <summary>
    /// What was delivered for each area itself, a number from the least broken-down table that has one, otherwise the reason
    /// there is none; null where nothing was delivered.
    /// </summary>
    public Count?[] Delivered(MeasureSelection selection)
    {
        var delivered = new Count?[areaCount];
        foreach (var table in For(selection))
        {
            var sums = table.Sum(selection);
            for (var area = 0; area < areaCount; area++)
            {
                if (delivered[area] is null || (delivered[area] is { HasNumber: false } && sums[area] is { HasNumber: true }))
                {
                    delivered[area] = sums[area];
                }
            }
        }

        return delivered;
    }

    /// <summary>The table broken down by exactly these attributes, if there is one.</summary>
    public BreakdownTable? By(IReadOnlyCollection<string> attributes) =>
        _tables.GetValueOrDefault(Breakdown.JoinAttributes(attributes));
}
