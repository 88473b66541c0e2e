namespace Sozialplanung.Tables;

/// <summary>Cells that are shown as one; only the first of them holds anything. Columns count from 0, lines from 1.</summary>
public readonly record struct MergedCells(long FirstLine, int FirstColumn, long LastLine, int LastColumn)
{
    /// <summary>As Excel writes it: <c>B5:B6</c>.</summary>
    public override string ToString() =>
        $"{XlsxCell.LettersOf(FirstColumn)}{FirstLine}:{XlsxCell.LettersOf(LastColumn)}{LastLine}";

    /// <summary>Reads that; null for any other text, and for a single cell.</summary>
    internal static MergedCells? Read(string? reference)
    {
        if (reference?.Split(':') is not [var first, var last])
        {
            return null;
        }

        var cells = new MergedCells(LineOf(first), XlsxCell.ColumnOf(first, -1), LineOf(last), XlsxCell.ColumnOf(last, -1));
        return
            cells is { FirstLine: > 0, FirstColumn: >= 0 }
            && cells.LastLine >= cells.FirstLine
            && cells.LastColumn >= cells.FirstColumn
            && (cells.LastLine > cells.FirstLine || cells.LastColumn > cells.FirstColumn)
            ? cells
            : null;
    }

    private static int LineOf(string address) => XlsxStyles.Number(address.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
}
