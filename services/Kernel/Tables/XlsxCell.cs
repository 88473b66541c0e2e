namespace Sozialplanung.Tables;

internal readonly record struct XlsxCell(int Start, int Length, bool IsNumber)
{
    /// <summary>The column of a cell address (<c>AB12</c> → 27); the next one where it has no address.</summary>
    public static int ColumnOf(string? address, int next)
    {
        var column = 0;
        foreach (var letter in address ?? "")
        {
            if (letter is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
            if (column > TableRows.MaximumColumns)
            {
                return TableRows.MaximumColumns;
            }
        }

        return column == 0 ? next : column - 1;
    }
}
