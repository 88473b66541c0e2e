using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>A profile applied to the header of one file: which column index holds what.</summary>
internal sealed record TablePlan
{
    public required TableHeader Header { get; init; }

    /// <summary>The columns of values of a wide table or crosstab; one column without a measure in a long table.</summary>
    public required IReadOnlyList<CellPlan> Cells { get; init; }

    /// <summary>Labels of the columns of a crosstab that the profile leaves out.</summary>
    public required IReadOnlyList<string> SkippedColumns { get; init; }

    /// <summary>-1: the profile gives the area.</summary>
    public required int AreaColumn { get; init; }

    /// <summary>What the file or its profile says of the area of all rows; null where each row or column says its own.</summary>
    public required string? Area { get; init; }

    /// <summary>-1: not in the row.</summary>
    public required int PeriodColumn { get; init; }

    public required int MonthColumn { get; init; }

    public required int QualityColumn { get; init; }

    /// <summary>-1: nobody says who stands behind the row.</summary>
    public required int ContributorColumn { get; init; }

    public required IReadOnlyList<int> MeasureColumns { get; init; }

    public required IReadOnlyList<(int Column, CategoryReader Categories)> Breakdowns { get; init; }

    public required IReadOnlyList<(int Column, HashSet<string> Texts)> Keep { get; init; }

    public required IReadOnlyList<int> ExclusionColumns { get; init; }

    /// <summary>Key of the period of all rows; null: each row, column or block says its own.</summary>
    public required string? Period { get; init; }

    public required RowWidth Width { get; init; }

    /// <summary>Whether the row meets all conditions of the profile.</summary>
    public bool Keeps(TableRows rows)
    {
        foreach (var (column, texts) in Keep)
        {
            var text = rows[column].Trim();
            if (
                !texts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)
                && !(NumericKey.Plain(text, rows.IsNumber(column)) is { } plain && texts.Contains(plain))
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the columns say the areas, so that no row does.</summary>
    public bool HasAreasInHeader => Cells.Any(cell => cell.Area >= 0);

    /// <summary>Whether the row says a year, of which the columns are the months.</summary>
    public bool HasMonthsInHeader => Cells.Any(cell => cell.Month is not null);

    /// <summary>The columns that say what a row is about, not what its values are.</summary>
    public IReadOnlyList<int> KeyColumns =>
        field ??= [
            .. new[] { AreaColumn, PeriodColumn, MonthColumn, QualityColumn, ContributorColumn }
                .Concat(MeasureColumns)
                .Concat(Breakdowns.Select(breakdown => breakdown.Column))
                .Concat(Keep.Select(condition => condition.Column))
                .Where(column => column >= 0),
        ];
}
