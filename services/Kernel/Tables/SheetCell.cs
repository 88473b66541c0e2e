namespace Sozialplanung.Tables;

/// <param name="Start">Where its text begins among those of the row.</param>
/// <param name="Length">Length of its text.</param>
/// <param name="IsNumber">Whether it is a number by its type.</param>
internal readonly record struct SheetCell(int Start, int Length, bool IsNumber)
{
    public bool IsPercent { get; init; }

    public CellDoubt Doubt { get; init; }

    /// <summary>Code of its number format, where that is the doubt.</summary>
    public string? Format { get; init; }

    private string ByFormat => Format is null ? "" : $" durch ihr Format „{Format}“";

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

    /// <summary>The letters of a column counted from 0 (27 → <c>AB</c>).</summary>
    public static string LettersOf(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : LettersOf((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>What is doubtful, as the end of a sentence that begins with the cell; null where nothing is. A number behind a format
    /// that hides it is not told: it may be hidden because it is small.</summary>
    public string? Sentence(ReadOnlySpan<char> text) =>
        Doubt switch
        {
            CellDoubt.None => null,
            CellDoubt.Truth => $"enthält den Wahrheitswert {(text is "1" ? "WAHR" : "FALSCH")} und keine Zahl.",
            CellDoubt.Fault => $"zeigt den Fehler „{text}“.",
            CellDoubt.Unsaved =>
                "enthält eine Formel, deren Ergebnis nicht gespeichert ist. Bitte öffnen Sie die Datei in Excel und speichern Sie sie noch einmal.",
            CellDoubt.Nested => "enthält eine Liste oder ein Objekt und keine einzelne Angabe.",
            CellDoubt.NoDay => "ist als Datum formatiert, enthält aber keinen Tag.",
            CellDoubt.Time => $"zeigt{ByFormat} eine Uhrzeit oder Dauer.",
            CellDoubt.Scaled =>
                $"zeigt{ByFormat} Tausender oder Millionen dessen, was sie enthält ({text}). Bitte formatieren Sie sie als gewöhnliche Zahl.",
            CellDoubt.Text => $"zeigt{ByFormat} etwas anderes als ihre Zahl. Bitte schreiben Sie in die Zelle, was gemeint ist.",
        };
}
