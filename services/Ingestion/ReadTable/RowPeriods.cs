using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Which period a row and its cells are about.</summary>
internal sealed class RowPeriods(TableRows rows, TablePlan plan, PeriodReader reader, Names periods, BlockRows blocks)
{
    public const int Unreadable = -2;
    public const int LeftOut = -3;
    private const int LongestKnown = 40;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>The period of the row: -1 where the column of the value says it, <see cref="LeftOut"/> where a person
    /// has said so.</summary>
    public int OfRow()
    {
        if (plan.Period is { } all)
        {
            return periods.Number(all);
        }

        if (plan.PeriodColumn < 0)
        {
            return blocks.Period;
        }

        var text = rows[plan.PeriodColumn];
        if (plan.HasMonthsInHeader || plan.MonthColumn >= 0)
        {
            return reader.IsLeftOut(text) ? LeftOut
                : !plan.HasMonthsInHeader ? NumberOf(reader.Read(text, rows[plan.MonthColumn]))
                : PeriodReader.NamesYear(text) ? -1
                : Unreadable;
        }

        // A million rows name a handful of periods.
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var period))
        {
            period = reader.IsLeftOut(text) ? LeftOut : NumberOf(reader.Read(text));
            if (period != Unreadable && text.Length <= LongestKnown)
            {
                known[text] = period;
            }
        }

        return period;
    }

    private int NumberOf(string? key) => key is null ? Unreadable : periods.Number(key);

    /// <summary>The period of a cell, which its column may say, or the month of it.</summary>
    public int Of(CellPlan cell, int ofRow) =>
        cell.Period >= 0 ? cell.Period
        : cell.Month is { } month && reader.Read(rows[plan.PeriodColumn], month) is { } key ? periods.Number(key)
        : ofRow;
}
