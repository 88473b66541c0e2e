using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Which period a row and its cells are about.</summary>
internal sealed class RowPeriods(TableRows rows, TablePlan plan, PeriodReader reader, Names periods, BlockRows blocks)
{
    public const int Unreadable = -2;
    public const int LeftOut = -3;

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

        if (reader.IsLeftOut(rows[plan.PeriodColumn]))
        {
            return LeftOut;
        }

        if (plan.HasMonthsInHeader)
        {
            return PeriodReader.NamesYear(rows[plan.PeriodColumn]) ? -1 : Unreadable;
        }

        var key =
            plan.MonthColumn >= 0
                ? reader.Read(rows[plan.PeriodColumn], rows[plan.MonthColumn])
                : reader.Read(rows[plan.PeriodColumn]);
        return key is null ? Unreadable : periods.Number(key);
    }

    /// <summary>The period of a cell, which its column may say, or the month of it.</summary>
    public int Of(CellPlan cell, int ofRow) =>
        cell.Period >= 0 ? cell.Period
        : cell.Month is { } month && reader.Read(rows[plan.PeriodColumn], month) is { } key ? periods.Number(key)
        : ofRow;
}
