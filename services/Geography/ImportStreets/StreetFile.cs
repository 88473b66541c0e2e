using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>Reads the lines of a Straßenverzeichnis.</summary>
internal static class StreetFile
{
    // A street with everything around it has a few hundred letters; beyond this a closing quotation mark is missing.
    private const int LongestRow = 10_000;

    public static IReadOnlyList<StreetRow> Read(Stream file, StreetProfile profile, ImportFindings findings)
    {
        AreaProfileCheck.CheckLength("areaPad", profile.AreaPad, findings);
        if (!CsvFormat.IsEncoding(profile.Encoding))
        {
            findings.Refuse(
                $"Die Zeichenkodierung „{profile.Encoding}“ ist nicht bekannt; möglich sind auto, utf-8, utf-16 und windows-1252.",
                column: "encoding"
            );
            return [];
        }

        if (!CsvFormat.IsSeparator(profile.Separator))
        {
            findings.Refuse(
                $"Das Trennzeichen „{profile.Separator}“ ist nicht bekannt; möglich sind auto, ein einzelnes Zeichen und tab.",
                column: "separator"
            );
            return [];
        }

        if (findings.HasErrors)
        {
            return [];
        }

        var format = new CsvFormat
        {
            Encoding = profile.Encoding,
            Separator = profile.Separator,
            LongestRow = LongestRow,
        };
        try
        {
            using var rows = format.Open(file);
            return Rows(rows, profile, findings);
        }
        catch (UnreadableFileException e)
        {
            findings.Refuse(e.Message);
            return [];
        }
    }

    private static List<StreetRow> Rows(CsvRows rows, StreetProfile profile, ImportFindings findings)
    {
        var read = new List<StreetRow>();
        Dictionary<string, int>? columns = null;
        while (rows.Read() && !findings.HasErrors)
        {
            if (rows.IsEmptyRow)
            {
                continue;
            }

            if (columns is not null)
            {
                read.Add(new StreetRow((int)rows.Line, Cells(rows), columns));
            }
            else if (rows.Line == profile.HeaderRow)
            {
                columns = Columns(Cells(rows), profile, findings);
            }
        }

        if (columns is null)
        {
            findings.Refuse($"In Zeile {profile.HeaderRow} stehen keine Spaltennamen.", profile.HeaderRow);
        }

        return read;
    }

    private static string[] Cells(CsvRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(column => rows[column].Trim().ToString())];

    private static Dictionary<string, int> Columns(string[] header, StreetProfile profile, ImportFindings findings)
    {
        var columns = header
            .Select((name, index) => (name, index))
            .DistinctBy(column => column.name, StringComparer.Ordinal)
            .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        foreach (var missing in profile.Columns.Named.Where(column => !columns.ContainsKey(column)))
        {
            findings.Refuse(
                $"Die Spalte „{missing}“ fehlt. Vorhanden sind: {string.Join(", ", columns.Keys.Take(20))}.",
                profile.HeaderRow,
                missing
            );
        }

        return columns;
    }
}
