using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>Reads the lines of a Straßenverzeichnis.</summary>
internal static class StreetFile
{
    public static IReadOnlyList<StreetRow> Read(ReadOnlySpan<byte> file, StreetProfile profile, ImportFindings findings)
    {
        if (CsvText.Decode(file, profile.Encoding, out var problem) is not { } text)
        {
            findings.Refuse(problem);
            return [];
        }

        var header = text.Split('\n', profile.HeaderRow + 1).ElementAtOrDefault(profile.HeaderRow - 1);
        if (profile.HeaderRow < 1 || string.IsNullOrWhiteSpace(header))
        {
            findings.Refuse($"In Zeile {profile.HeaderRow} stehen keine Spaltennamen.", profile.HeaderRow);
            return [];
        }

        if (CsvText.Separator(profile.Separator, header) is not { } separator)
        {
            findings.Refuse(
                $"Das Trennzeichen „{profile.Separator}“ ist nicht bekannt; möglich sind auto, ein einzelnes Zeichen und tab.",
                column: "separator"
            );
            return [];
        }

        try
        {
            return Rows(CsvLines.Read(text, separator), profile, findings);
        }
        catch (FormatException e)
        {
            findings.Refuse(e.Message);
            return [];
        }
    }

    private static List<StreetRow> Rows(
        IEnumerable<(int Line, string[] Fields)> records,
        StreetProfile profile,
        ImportFindings findings
    )
    {
        var rows = new List<StreetRow>();
        Dictionary<string, int>? columns = null;
        foreach (var (line, fields) in records)
        {
            if (columns is not null && fields.Any(field => !string.IsNullOrWhiteSpace(field)))
            {
                rows.Add(new StreetRow(line, fields, columns));
            }
            else if (line == profile.HeaderRow)
            {
                columns = Columns(fields, profile, findings);
                if (findings.HasErrors)
                {
                    break;
                }
            }
        }

        return rows;
    }

    private static Dictionary<string, int> Columns(string[] header, StreetProfile profile, ImportFindings findings)
    {
        var columns = header
            .Select((name, index) => (Name: name.Trim(), index))
            .DistinctBy(column => column.Name, StringComparer.Ordinal)
            .ToDictionary(column => column.Name, column => column.index, StringComparer.Ordinal);
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
