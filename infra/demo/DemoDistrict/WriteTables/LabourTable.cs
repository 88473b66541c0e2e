using System.Globalization;
using System.Text;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>
/// The quarterly table on Sozialräume: title lines, nested header, rows for Kreis, municipalities and Sozialräume, footer with
/// legend. Counts of 1 and 2 are starred, and so is a second one in the same municipality where the first could be had by
/// subtraction.
/// </summary>
internal static class LabourTable
{
    private const string Footer =
        "__________\r\n"
        + "* Zahlenwerte kleiner 3 und Zahlenwerte, aus denen sie sich errechnen ließen, sind anonymisiert.\r\n"
        + "- nichts vorhanden; . Zahlenwert unbekannt; … Angabe fällt später an; x Aussage nicht sinnvoll.\r\n"
        + "Die Beschäftigung wird mit sechs Monaten Wartezeit veröffentlicht.\r\n"
        + DistrictYear.Fictional
        + ". Die Bundesagentur für Arbeit hat mit dieser Tabelle nichts zu tun.\r\n";

    public static string Write(DistrictYear year, int quarter, bool isLatest, Dice dice)
    {
        var figures = year.Places.Select(p => LabourFigures.Of(p.Place, p.Census, year.Year, quarter, dice)).ToArray();
        var period = string.Create(CultureInfo.InvariantCulture, $"{year.Year}-Q{quarter}");
        var text = new StringBuilder(Title(year.Year, quarter));
        foreach (var area in year.Map.Level("kreis").Concat(year.Map.Level("gemeinde")))
        {
            var sums = Enumerable
                .Range(0, LabourFigures.Columns.Length)
                .Select(column => WrittenNumbers.Count(area.Members.Sum(member => figures[member][column])));
            Row(text, area.Level == "kreis" ? "Kreis" : "Gemeinde", area.Code, area.Name, period, Latest(sums, isLatest));
        }

        var signs = Signs(year, figures);
        foreach (var place in year.Map.Sozialraeume)
        {
            var cells = figures[place.Index]
                .Select((number, column) => signs[place.Index, column] ?? WrittenNumbers.Count(number));
            Row(text, "Sozialraum", place.Code, place.Name, period, Odd(Latest(cells, isLatest), place.Index, period));
        }

        return text.Append(Footer).ToString();
    }

    private static string Title(int year, int quarter) =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {DistrictYear.Fictional}
                Arbeitsmarkt und Grundsicherung nach Sozialräumen
                Kleinräumige Auswertung nach dem Straßenraster, Landkreis Saarlouis (fiktiv)
                Berichtszeit: {quarter}. Quartal {year}, Stand am Quartalsende

                ;;;;Arbeitslose;;;Grundsicherung für Arbeitsuchende (SGB II);;;Beschäftigung
                ;;;;insgesamt;darunter;darunter;insgesamt;darunter;insgesamt;insgesamt
                Ebene;Schlüssel;Name;Quartal;{string.Join(';', LabourFigures.Columns)}
                1;2;3;4;5;6;7;8;9;10;11

                """
            )
            .ReplaceLineEndings("\r\n");

    private static void Row(
        StringBuilder text,
        string level,
        string code,
        string name,
        string period,
        IEnumerable<string> cells
    ) => text.AppendJoin(';', level, code, name, period).Append(';').AppendJoin(';', cells).Append("\r\n");

    private static IEnumerable<string> Latest(IEnumerable<string> cells, bool isLatest) =>
        cells.Select((cell, column) => isLatest && column == LabourFigures.EmployedColumn ? "…" : cell);

    // Two oddities that every office knows: a column that made no sense once, a value that got lost once.
    private static IEnumerable<string> Odd(IEnumerable<string> cells, int place, string period) =>
        cells.Select(
            (cell, column) =>
                (column, place, period) switch
                {
                    (LabourFigures.EmployedColumn, < 3, "2020-Q1") => "x",
                    (LabourFigures.EmployedColumn, 40, "2021-Q3" or "2024-Q2") => ".",
                    _ => cell,
                }
        );

    private static string?[,] Signs(DistrictYear year, int[][] figures)
    {
        var signs = new string?[figures.Length, LabourFigures.Columns.Length];
        foreach (var municipality in year.Map.Level("gemeinde"))
        {
            for (var column = 0; column < LabourFigures.Columns.Length; column++)
            {
                var small = municipality.Members.Where(m => figures[m][column] is 1 or 2).ToList();
                var others = municipality.Members.Except(small).Where(m => figures[m][column] > 0);
                if (small.Count == 1 && others.Any())
                {
                    small.Add(others.MinBy(m => figures[m][column]));
                }

                small.ForEach(m => signs[m, column] = "*");
            }
        }

        return signs;
    }
}
