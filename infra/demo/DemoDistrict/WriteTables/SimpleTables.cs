using System.Globalization;
using System.Text;
using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>Elections, housing and movements: three offices, three habits of writing a CSV file.</summary>
internal static class SimpleTables
{
    public static readonly (int Year, string Name, string Day, double Turnout)[] Elections =
    [
        (2021, "Bundestagswahl", "26.09.2021", 0.77),
        (2022, "Landtagswahl", "27.03.2022", 0.62),
        (2024, "Kommunalwahl", "09.06.2024", 0.61),
        (2025, "Bundestagswahl", "23.02.2025", 0.83),
    ];

    /// <summary>Comma-separated, every text in quotes, UTF-8 without a mark.</summary>
    public static string Election(DistrictYear year, (int Year, string Name, string Day, double Turnout) election, Dice dice)
    {
        var text = new StringBuilder($"\"{DistrictYear.Fictional}\"\n");
        text.Append(
            "\"Wahl\",\"Wahltag\",\"Sozialraum\",\"Name\",\"Wahlberechtigte\",\"Wählende\",\"Wahlbeteiligung in Prozent\"\n"
        );
        foreach (var (place, census) in year.Places)
        {
            var own = dice.For($"turnout {place.Code}").Normal();
            var now = dice.For($"turnout {place.Code} {year.Year}").Normal();
            var turnout = Math.Clamp(
                election.Turnout - (0.30 * (place.Burden - 0.32)) + (0.015 * own) + (0.008 * now),
                0.25,
                0.95
            );
            var voters = (int)Math.Round(census.GermansOver17 * turnout);
            var percent = WrittenNumbers.Decimal(100.0 * voters / Math.Max(1, census.GermansOver17), 1);
            text.Append(CultureInfo.InvariantCulture, $"\"{election.Name}\",\"{election.Day}\",\"{place.Code}\",")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"\"{place.Name}, {place.Municipality.Name}\",{census.GermansOver17},{voters},"
                )
                .Append(CultureInfo.InvariantCulture, $"\"{percent}\"\n");
        }

        return text.ToString();
    }

    /// <summary>Semicolon, decimal comma, thousands with a dot, a total row; to be written in Windows-1252.</summary>
    public static string Housing(DistrictYear year, Dice dice)
    {
        var text = new StringBuilder($"{DistrictYear.Fictional}\r\nWohnungsbestand und Wohngeld\r\n\r\n");
        text.Append("Sozialraum;Name;Jahr;Wohnungen;Wohnfläche in m²;Sozialwohnungen;Wohngeldhaushalte\r\n");
        var total = new HousingFigures(0, 0, 0, 0);
        foreach (var (place, census) in year.Places)
        {
            var figures = HousingFigures.Of(place, census, year.Year, dice);
            total += figures;
            text.Append(CultureInfo.InvariantCulture, $"{place.Code};{place.Name};{year.Year};")
                .AppendJoin(';', figures.Cells)
                .Append("\r\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Insgesamt;;{year.Year};")
            .AppendJoin(';', total.Cells)
            .Append("\r\n")
            .ToString();
    }

    /// <summary>Long, tab-separated, UTF-8 with a mark; zero as zero.</summary>
    public static string MovementRows(DistrictYear year)
    {
        var text = new StringBuilder($"{DistrictYear.Fictional}\r\nJahr\tSozialraum\tMerkmal\tWert\r\n");
        foreach (var place in year.Map.Sozialraeume)
        {
            var moved = year.Movements[place.Index];
            Row(place, "Geburten", moved.Births);
            Row(place, "Sterbefälle", moved.Deaths);
            Row(place, "Zuzüge über die Kreisgrenze", moved.Arrivals);
            Row(place, "Fortzüge über die Kreisgrenze", moved.Departures);
            Row(place, "Umzüge herein", moved.MovesIn);
            Row(place, "Umzüge hinaus", moved.MovesOut);
        }

        return text.ToString();

        void Row(Sozialraum place, string name, int value) =>
            text.Append(CultureInfo.InvariantCulture, $"{year.Year}\t{place.Code}\t{name}\t{value}\r\n");
    }

    /// <summary>The true counts, to compare an import with. No provider would ever deliver this.</summary>
    public static string Truth(DistrictYear year)
    {
        var text = new StringBuilder(
            "Jahr;Sozialraum;Personen;Auslaender;Haushalte;Einpersonenhaushalte;HaushalteMitKindern;"
        ).Append("Alleinerziehende;Zugezogene\r\n");
        foreach (var (place, c) in year.Places)
        {
            text.AppendJoin(
                    ';',
                    year.Year,
                    place.Code,
                    c.People,
                    c.Foreigners,
                    c.Households,
                    c.SingleHouseholds,
                    c.HouseholdsWithChildren,
                    c.SingleParents,
                    c.MovedIn
                )
                .Append("\r\n");
        }

        return text.ToString();
    }
}
