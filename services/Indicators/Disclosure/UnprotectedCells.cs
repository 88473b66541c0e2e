using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Names the cells of a table that cannot be protected by what people know: indicator, area and period.</summary>
internal sealed class UnprotectedCells(
    CountTable table,
    AreaTree tree,
    IReadOnlyList<(string Period, IndicatorPlan[] Plans, IReadOnlyDictionary<CountForm, int[]> Positions)> periods
)
{
    /// <summary>Puts each into the pattern of its period.</summary>
    public void Name(
        IReadOnlyCollection<string> open,
        IReadOnlyCollection<string> givenAway,
        string audience,
        PeriodPattern[] patterns
    )
    {
        if (open.Count + givenAway.Count == 0)
        {
            return;
        }

        var shown = Shown();
        var sums = table
            .Sums.SelectMany(sum => sum.Cells.Select(cell => (cell, sum)))
            .ToLookup(pair => pair.cell, pair => pair.sum);
        for (var position = 0; position < table.Cells.Count; position++)
        {
            var cell = table.Cells[position];
            if (open.Contains(cell.Id) || givenAway.Contains(cell.Id))
            {
                foreach (var period in Nearest(position, shown, sums).GroupBy(found => found.Period))
                {
                    Add(
                        patterns[period.Key].Unprotected,
                        new UnprotectedCell
                        {
                            Indicators = [.. period.Select(found => found.Indicator).Distinct().Order(StringComparer.Ordinal)],
                            AreaCode = tree.Areas[cell.Area].Code,
                            AreaName = tree.Areas[cell.Area].Name,
                            Period = periods[period.Key].Period,
                            Audience = audience,
                            IsPart = !shown.Contains(position),
                            IsGivenAway = !open.Contains(cell.Id),
                        }
                    );
                }
            }
        }
    }

    private static void Add(List<UnprotectedCell> cells, UnprotectedCell cell)
    {
        if (cells.All(known => known.Sentence != cell.Sentence))
        {
            cells.Add(cell);
        }
    }

    /// <summary>By which indicators, and in which period, a position of the table is shown.</summary>
    private ILookup<int, (int Period, string Indicator)> Shown() =>
        (
            from k in Enumerable.Range(0, periods.Count)
            from plan in periods[k].Plans
            from form in plan.KnownParts is { } known ? [.. plan.Forms, known.Numerator, known.Denominator] : plan.Forms
            where periods[k].Positions.ContainsKey(form)
            from position in periods[k].Positions[form]
            where position >= 0
            select (Position: position, Shown: (Period: k, Indicator: plan.Definition.Name))
        ).ToLookup(pair => pair.Position, pair => pair.Shown);

    /// <summary>Who shows the cell, or what it is tied to: the nearest shown counts of the same area, otherwise of any.</summary>
    private IEnumerable<(int Period, string Indicator)> Nearest(
        int position,
        ILookup<int, (int Period, string Indicator)> shown,
        ILookup<int, CountTable.Sum> sums
    )
    {
        HashSet<int> seen = [position];
        for (HashSet<int> ring = [position]; ring.Count > 0; )
        {
            var found = ring.Where(shown.Contains).ToArray();
            if (found.Length > 0)
            {
                var here = found.Where(cell => table.Cells[cell].Area == table.Cells[position].Area).ToArray();
                return (here.Length > 0 ? here : found).SelectMany(cell => shown[cell]);
            }

            ring = [.. ring.SelectMany(cell => sums[cell]).SelectMany(sum => sum.Cells).Where(seen.Add)];
        }

        return [];
    }
}
