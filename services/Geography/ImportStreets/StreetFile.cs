using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>Reads the lines of a Straßenverzeichnis.</summary>
internal static class StreetFile
{
    // A street with everything around it has a few hundred letters; beyond this a closing quotation mark is missing.
    private const int LongestRow = 10_000;

    /// <summary>What each line becomes, line by line: the texts of a file with hundreds of thousands are never in memory
    /// together.</summary>
    public static IReadOnlyList<T> Read<T>(
        Stream file,
        StreetProfile profile,
        ImportFindings findings,
        Func<StreetRow, IEnumerable<T>> read,
        CancellationToken cancellationToken
    )
    {
        Check(profile, findings);
        if (findings.HasErrors)
        {
            return [];
        }

        try
        {
            using var rows = Open(file, profile.Encoding, profile.Separator, profile.Sheet);
            return Rows(rows, profile, findings, read, cancellationToken);
        }
        catch (UnreadableFileException e)
        {
            findings.Refuse(e.Message);
            return [];
        }
    }

    /// <summary>The rows of the table, whatever it is packed in. Errors: <see cref="UnreadableFileException"/>.</summary>
    public static TableRows Open(Stream file, string encoding, string separator, string? sheet) =>
        new TableSource
        {
            Encoding = encoding,
            Separator = separator,
            Sheet = sheet,
            LongestRow = LongestRow,
            Scratch = Scratch,
        }.Open(file);

    /// <summary>Where a packed table is unpacked to; gone when it is closed.</summary>
    public static Stream Scratch() =>
        new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            1 << 16,
            FileOptions.DeleteOnClose
        );

    /// <summary>The names of the columns: as the header has them, or counted where it has none.</summary>
    public static IReadOnlyList<string> Names(TableRows rows, bool isHeader) =>
        [
            .. Enumerable
                .Range(0, rows.Count)
                .Select(column =>
                    isHeader && rows[column].Trim() is { Length: > 0 } name ? name.ToString() : $"Spalte {column + 1}"
                ),
        ];

    private static void Check(StreetProfile profile, ImportFindings findings)
    {
        AreaProfileCheck.CheckLength("areaPad", profile.AreaPad, findings);
        if (!CsvFormat.IsEncoding(profile.Encoding))
        {
            findings.Refuse(
                $"Die Zeichenkodierung „{profile.Encoding}“ ist nicht bekannt; möglich sind auto, utf-8, utf-16 und windows-1252.",
                column: "encoding"
            );
        }

        if (!CsvFormat.IsSeparator(profile.Separator))
        {
            findings.Refuse(
                $"Das Trennzeichen „{profile.Separator}“ ist nicht bekannt; möglich sind auto, ein einzelnes Zeichen und tab.",
                column: "separator"
            );
        }
    }

    private static List<T> Rows<T>(
        TableRows rows,
        StreetProfile profile,
        ImportFindings findings,
        Func<StreetRow, IEnumerable<T>> read,
        CancellationToken cancellationToken
    )
    {
        var all = new List<T>();
        Dictionary<string, int>? columns = null;
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsEmptyRow)
            {
                continue;
            }

            if (columns is null && (profile.HeaderRow == 0 || rows.Line == profile.HeaderRow))
            {
                columns = Columns(Names(rows, isHeader: profile.HeaderRow > 0), profile, findings);
                if (findings.HasErrors)
                {
                    return all;
                }

                if (profile.HeaderRow > 0)
                {
                    continue;
                }
            }

            if (columns is not null)
            {
                Doubt(rows, columns, profile, findings);
                all.AddRange(read(new StreetRow((int)rows.Line, Cells(rows), columns)));
            }
        }

        if (columns is null)
        {
            findings.Refuse($"In Zeile {profile.HeaderRow} stehen keine Spaltennamen.", profile.HeaderRow, "headerRow");
        }

        return all;
    }

    // "1-15" may be the first of January by now.
    private static void Doubt(TableRows rows, Dictionary<string, int> columns, StreetProfile profile, ImportFindings findings)
    {
        if (!rows.HasDoubts)
        {
            return;
        }

        foreach (var column in profile.Columns.Named.Distinct(StringComparer.Ordinal))
        {
            if (columns.TryGetValue(column, out var index) && rows.DoubtOf(index) is { } doubt)
            {
                findings.Refuse(doubt, (int)rows.Line, column);
            }
        }
    }

    private static string[] Cells(TableRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(column => rows[column].Trim().ToString())];

    private static Dictionary<string, int> Columns(IReadOnlyList<string> header, StreetProfile profile, ImportFindings findings)
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
