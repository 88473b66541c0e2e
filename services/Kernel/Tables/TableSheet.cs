namespace Sozialplanung.Tables;

/// <summary>A sheet of a workbook: its name, and whether it is hidden from who looks at the workbook.</summary>
public sealed record TableSheet(string Name, bool IsHidden)
{
    /// <summary>Whether it is the sheet that is wanted, or one that is seen where none is named.</summary>
    internal static bool IsMeant(TableSheet sheet, string? wanted) =>
        wanted is null ? !sheet.IsHidden : sheet.Name.Trim().Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The place of the sheet that is wanted, or of the first that is not hidden. Errors: <see cref="UnreadableFileException"/>
    /// with the names there are.</summary>
    internal static int Choose(IReadOnlyList<TableSheet> sheets, string? wanted)
    {
        for (var index = 0; index < sheets.Count; index++)
        {
            if (IsMeant(sheets[index], wanted))
            {
                return index;
            }
        }

        throw new UnreadableFileException(
            wanted is null
                ? "Die Arbeitsmappe hat kein sichtbares Tabellenblatt."
                : $"Das Tabellenblatt „{wanted}“ fehlt. Vorhanden: {string.Join(", ", sheets.Select(sheet => $"„{sheet.Name}“"))}."
        );
    }
}
