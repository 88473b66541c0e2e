using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Reads a table down to its header and leaves it at the first row of data.</summary>
internal static class HeaderFinder
{
    private const int LastLine = 200;

    /// <summary>Errors: <see cref="UnreadableFileException"/> that names the columns that are missing.</summary>
    public static TableHeader Find(TableRows rows, ImportProfile profile, IReadOnlyCollection<ColumnReference> required)
    {
        if (profile.HeaderRow.IsNone)
        {
            return TableHeader.None;
        }

        var seen = new List<string[]>();
        var titles = new Dictionary<long, string>();
        (TableHeader Header, int Hits, long Line)? best = null;
        while (seen.Count < LastLine && rows.Read())
        {
            // Of several tables on a sheet each has lines of its own, which stay the same when one above grows.
            var number = rows.Line - rows.FirstLine + 1;
            var line = Cells(rows);
            seen.Add(line);
            titles[number] = Array.Find(line, cell => cell.Length > 0) ?? "";
            if (seen.Count < profile.HeaderRows || number < profile.HeaderRow.Number + profile.HeaderRows - 1)
            {
                continue;
            }

            var header = new TableHeader(seen[^profile.HeaderRows..], titles, rows.Line);
            var hits = required.Count(header.Has);
            if (hits == required.Count)
            {
                return header;
            }

            best = best is null || hits > best.Value.Hits ? (header, hits, rows.Line) : best;
            if (!profile.HeaderRow.IsAuto)
            {
                break;
            }
        }

        throw Missing(required, best);
    }

    private static string[] Cells(TableRows rows)
    {
        var cells = new string[rows.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = TableLabel.Clean(rows[i]);
        }

        return cells;
    }

    private static UnreadableFileException Missing(
        IReadOnlyCollection<ColumnReference> required,
        (TableHeader Header, int Hits, long Line)? best
    )
    {
        var missing = required
            .Where(column => best is null || !best.Value.Header.Has(column))
            .Select(column => $"„{column}“")
            .ToArray();
        var names = string.Join(", ", missing.Take(10)) + (missing.Length > 10 ? $" und {missing.Length - 10} weitere" : "");
        var text = missing.Length == 1 ? $"Die Spalte {names} fehlt." : $"Die Spalten {names} fehlen.";
        return best is { Hits: > 0 } found
            ? new UnreadableFileException(
                $"{text} Gelesen wurde die Kopfzeile {found.Line}. Wurde ein Spaltenname geändert?",
                found.Line
            )
            : new UnreadableFileException(
                $"{text} Die Datei hat keine Kopfzeile, wie sie vereinbart ist. Gehört sie zu einem anderen Datensatz?"
            );
    }
}
