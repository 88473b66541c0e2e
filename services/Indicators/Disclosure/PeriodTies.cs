using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Ties the periods of a measure that hang together: a year to the parts it was made of, and what was delivered for a
/// longer period to what was delivered for its parts, as far as it is their sum, their mean or the last of them.
/// </summary>
internal sealed class PeriodTies(Observations observations, TermCells terms, CountTable table)
{
    /// <summary>The kinds of which a longer period can be made.</summary>
    public static IReadOnlyList<PeriodKind> Parts { get; } = [PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month];

    public void Tie()
    {
        var known = terms.Known;
        var connected = known
            .GroupBy(term => term.Selection.Measure, StringComparer.Ordinal)
            .Where(group => group.Select(term => (term.Period, term.Aggregate)).Distinct().Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var tied = new HashSet<TermCells.TermInPeriod>();
        while (
            known.Where(term => connected.Contains(term.Selection.Measure) && tied.Add(term)).ToArray() is { Length: > 0 } found
        )
        {
            foreach (var term in found)
            {
                Tie(term);
            }

            // A half-year that a year is made of is itself made of quarters, which may be shown.
            known = terms.Known;
        }
    }

    private void Tie(TermCells.TermInPeriod term)
    {
        var whole = Period.Parse(term.Period);
        if (!observations.IsDelivered(term.Selection.Measure, whole))
        {
            TieMade(term);
            return;
        }

        foreach (var kind in Parts)
        {
            TieDelivered(term, observations.DeliveredWithin(term.Selection.Measure, whole, kind), MostIn(whole.Kind, kind));
        }
    }

    // A year that was made of its parts: of those that have a number, as PeriodSums makes it.
    private void TieMade(TermCells.TermInPeriod term)
    {
        var totals = terms.Of(term.Selection, term.Period, term.Aggregate);
        var parts = PartsOf(term, observations.DeliveredPeriods(term.Selection.Measure, term.Period, term.Aggregate));
        for (var area = 0; area < totals.Length; area++)
        {
            int[] known = [.. parts.Select(part => part[area]).Where(position => position >= 0)];
            if (totals[area] >= 0 && known.Length > 0 && (known.Length == parts.Length || term.Aggregate == PeriodAggregate.Mean))
            {
                table.Tie(totals[area], term.Aggregate == PeriodAggregate.Mean ? known.Length : 1, known, Ones(known.Length));
            }
        }
    }

    private void TieDelivered(TermCells.TermInPeriod term, Period[] within, int most)
    {
        if (within.Length == 0 || within.Length != most)
        {
            return;
        }

        var totals = terms.Of(term.Selection, term.Period, term.Aggregate);
        var parts = PartsOf(term, within);
        for (var area = 0; area < totals.Length; area++)
        {
            int[] positions = [.. parts.Select(part => part[area])];
            if (totals[area] >= 0 && positions.All(position => position >= 0))
            {
                table.TieAsSumMeanOrLast(totals[area], positions);
            }
        }
    }

    private int[][] PartsOf(TermCells.TermInPeriod term, Period[] periods) =>
        [.. periods.Select(period => terms.Of(term.Selection, period.Key, PeriodAggregate.Last))];

    /// <summary>How many periods of a kind there can be in one of a larger kind.</summary>
    public static int MostIn(PeriodKind whole, PeriodKind part) =>
        (whole, part) switch
        {
            (PeriodKind.Year, PeriodKind.HalfYear) => 2,
            (PeriodKind.Year, PeriodKind.Quarter) => 4,
            (PeriodKind.Year, PeriodKind.Month) => 12,
            (PeriodKind.HalfYear, PeriodKind.Quarter) => 2,
            (PeriodKind.HalfYear, PeriodKind.Month) => 6,
            (PeriodKind.Quarter, PeriodKind.Month) => 3,
            _ => 0,
        };

    private static int[] Ones(int count)
    {
        var ones = new int[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
