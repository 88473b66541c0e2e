using System.Globalization;
using System.Text;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.Geography.ExportStreets;

/// <summary>
/// The lines of a Straßenraster: each side of each street in stretches that cover every number once. Where no last number is known the
/// Bundesagentur für Arbeit has 997 (odd) and 998 (even) written (https://statistik.arbeitsagentur.de, Straßenraster Beispiele).
/// </summary>
internal static class StreetGrid
{
    private const string Head =
        "gemeinde;plz;strassenschluessel;strasse;seite;von;von_zusatz;bis;bis_zusatz;gebiet;verzeichnis_von;verzeichnis_bis";
    private const string LineEnd = "\r\n";

    public static IReadOnlyList<string> Lines(ExportedStreets streets) =>
        [
            .. streets
                .Stretches()
                .OrderBy(row => row.Stretch.Municipality, StringComparer.Ordinal)
                .ThenBy(row => row.Stretch.Street, StringComparer.Ordinal)
                .ThenBy(row => row.Stretch.Side)
                .ThenBy(row => row.Stretch.From)
                .Select(row => Line(row.Stretch, row.StreetKey, row.Postcode)),
        ];

    public static string File(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder(Head).Append(LineEnd);
        foreach (var line in lines)
        {
            text.Append(line).Append(LineEnd);
        }

        return text.ToString();
    }

    public static IReadOnlyList<string> LinesOf(string file) =>
        file.Split(LineEnd, StringSplitOptions.RemoveEmptyEntries) is [_, .. var lines] ? lines : [];

    /// <summary>What is in one and not in the other, in the order of streets.</summary>
    public static (string File, int Added, int Removed) Changes(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var (former, current) = (before.ToHashSet(StringComparer.Ordinal), now.ToHashSet(StringComparer.Ordinal));
        var removed = before.Where(line => !current.Contains(line)).ToList();
        var added = now.Where(line => !former.Contains(line)).ToList();
        var text = new StringBuilder("aenderung;").Append(Head).Append(LineEnd);
        foreach (
            var (line, word) in removed
                .Select(line => (line, "entfällt"))
                .Concat(added.Select(line => (line, "neu")))
                .OrderBy(change => change.line, StringComparer.Ordinal)
        )
        {
            text.Append(word).Append(';').Append(line).Append(LineEnd);
        }

        return (text.ToString(), added.Count, removed.Count);
    }

    private static string Line(StreetStretch stretch, string? streetKey, string? postcode)
    {
        var isOdd = stretch.Side == HouseNumberSide.Odd;
        var (to, addition) = stretch.To is { } last
            ? (Number(last), stretch.EndsWithinNumber ? last.Addition : "")
            : (OpenEnd(stretch, isOdd), "");
        return string.Join(
            ';',
            CsvFile.Cell(stretch.Municipality),
            CsvFile.Cell(postcode ?? ""),
            CsvFile.Cell(streetKey ?? ""),
            CsvFile.Cell(stretch.Street),
            isOdd ? "ungerade" : "gerade",
            Number(stretch.From),
            stretch.From.Addition,
            to,
            addition,
            CsvFile.Cell(stretch.AreaCode),
            stretch.KnownFrom?.ToString() ?? "",
            stretch.KnownTo?.ToString() ?? (stretch.KnownFrom is null ? "" : "Ende")
        );
    }

    private static string OpenEnd(StreetStretch stretch, bool isOdd)
    {
        var largest = stretch.From.Number < 990 ? 990 : 9_990;
        return (largest + (isOdd ? 7 : 8)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Number(HouseNumber number) => number.Number.ToString(CultureInfo.InvariantCulture);
}
