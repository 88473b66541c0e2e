namespace Sozialplanung.Tables;

/// <summary>Cells that are shown as one; only the first of them holds anything. Columns count from 0, lines from 1.</summary>
public readonly record struct MergedCells(long FirstLine, int FirstColumn, long LastLine, int LastColumn)
{
    /// <summary>Whether these are several cells of a sheet.</summary>
    internal bool IsMoreThanOne =>
        this is { FirstLine: > 0, FirstColumn: >= 0 }
        && LastLine >= FirstLine
        && LastColumn >= FirstColumn
        && (LastLine > FirstLine || LastColumn > FirstColumn);

    /// <summary>As Excel writes it: <c>B5:B6</c>.</summary>
    public override string ToString() =>
        $"{SheetCell.LettersOf(FirstColumn)}{FirstLine}:{SheetCell.LettersOf(LastColumn)}{LastLine}";

    /// <summary>Reads that; null for any other text.</summary>
    internal static MergedCells? Read(string? reference) =>
        reference?.Split(':') is [var first, var last]
            ? new MergedCells(LineOf(first), SheetCell.ColumnOf(first, -1), LineOf(last), SheetCell.ColumnOf(last, -1))
            : null;

    private static int LineOf(string address) => XlsxStyles.Number(address.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
}
