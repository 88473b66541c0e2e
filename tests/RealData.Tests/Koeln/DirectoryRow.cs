namespace Sozialplanung.RealData.Tests.Koeln;

/// <summary>A row of Köln's street directory: the numbers it names, or none for the whole street.</summary>
internal sealed record DirectoryRow(string Street, string Area, string[] Numbers)
{
    public static IReadOnlyList<DirectoryRow> Read(string file) =>
        [
            .. PlainTable
                .Named(file, ',')
                .Select(row => new DirectoryRow(
                    row["strassenname"],
                    row["stadtteilschluessel"],
                    [
                        .. new[] { "ungerade_von", "ungerade_bis", "gerade_von", "gerade_bis" }
                            .Select(end => row[$"hausnr_{end}"])
                            .Select(number => number.TrimStart('0'))
                            .Where(number => number.Length > 0),
                    ]
                )),
        ];

    /// <summary>Every address that the directory names, with the area it gives; null where it gives several itself.</summary>
    public static IEnumerable<(string Street, string Number, string? Area)> Addresses(IReadOnlyList<DirectoryRow> rows)
    {
        var whole = rows.Where(row => row.Numbers.Length == 0)
            .ToLookup(row => row.Street, row => row.Area, StringComparer.Ordinal);
        return rows.SelectMany(row =>
            row.Numbers.Length > 0
                ? row.Numbers.Select(number => (row.Street, number, (string?)row.Area))
                : [(row.Street, "", whole[row.Street].Distinct().Count() == 1 ? row.Area : null)]
        );
    }
}
