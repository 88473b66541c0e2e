using System.Globalization;

namespace Sozialplanung.Tables;

/// <summary>What can be wrong with a row of a CSV file, in words for the one who sent it.</summary>
internal static class CsvFaults
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static UnreadableFileException TooManyColumns(long line) =>
        new(
            $"Zeile {line} hat mehr als {TableRows.MaximumColumns.ToString("N0", _german)} Spalten. Das ist keine Tabelle, die hier gelesen werden kann.",
            line
        );

    public static UnreadableFileException RowTooLong(long line, int longest) =>
        new(
            $"Zeile {line} ist länger als {longest.ToString("N0", _german)} Zeichen. "
                + "Vermutlich fehlt ein Zeilenende, oder ein Anführungszeichen wird nicht geschlossen.",
            line
        );

    public static UnreadableFileException UnclosedQuote(long line) =>
        new($"Die Datei endet mitten in einem Feld: Das Anführungszeichen in Zeile {line} wird nicht geschlossen.", line);

    public static UnreadableFileException ZeroCharacter(long line) =>
        new(
            $"Zeile {line} enthält ein Nullzeichen; in Text kommt das nicht vor. Bitte speichern Sie die Datei noch einmal als CSV in UTF-8.",
            line
        );
}
