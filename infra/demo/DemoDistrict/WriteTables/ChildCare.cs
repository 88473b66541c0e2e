using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>A Kita with its approved places for children under three and from three to six.</summary>
internal sealed record Kita(string Code, string Name, string Provider, Sozialraum Place, DateOnly OpenSince, int PlacesUnder3, int Places3To5)
{
    private static readonly string[] Providers =
        ["Gemeinde", "Kath. Kirchengemeinde", "Ev. Kirchengemeinde", "Arbeiterwohlfahrt", "Lebenshilfe", "Elterninitiative"];

    private static readonly string[] Names =
    [
        "Regenbogen", "Sonnenschein", "Villa Kunterbunt", "St. Martin", "Löwenzahn", "Pusteblume", "Arche Noah", "Sterntaler", "Schatzkiste",
        "St. Josef", "Waldwichtel", "Spatzennest", "Zauberland", "Maria Königin", "Purzelbaum", "Kleine Strolche", "Rappelkiste", "St. Anna",
        "Wirbelwind", "Kinderinsel", "Bärenhöhle", "Rasselbande", "Hand in Hand", "Abenteuerland",
    ];

    /// <summary>About one Kita for seventy children from three to six, so that some Sozialräume have two and some none.</summary>
    public static List<Kita> Plan(IReadOnlyList<Sozialraum> places, Census[] census, double scale, Dice dice)
    {
        var kitas = new List<Kita>();
        foreach (var municipality in places.GroupBy(place => place.Municipality))
        {
            var names = Names.ToList();
            dice.Shuffle(names);
            var own = municipality.ToArray();
            var weights = own.Select(p => census[p.Index].Aged(3, 5) + (2.0 * scale)).ToArray();
            var count = Math.Max(1, (int)Math.Round(own.Sum(p => census[p.Index].Aged(3, 5)) / (70 * scale)));
            var chosen = Enumerable.Range(0, count).Select(_ => own[dice.PickWeighted(weights)]).OrderBy(p => p.Index).ToArray();
            for (var i = 0; i < count; i++)
            {
                kitas.Add(new Kita($"kita-{municipality.Key.Ags[^3..]}-{i + 1:00}", $"Kita {names[i]}", dice.Pick(Providers), chosen[i],
                    new DateOnly(dice.Between(1962, 2018), 8, 1), (int)(scale * dice.Between(14, 38)), (int)(scale * dice.Between(55, 85))));
            }
        }

        return kitas;
    }
}

/// <summary>The Kita table: a row a Kita under a merged header, rows for Sozialräume without one, a total at the end.</summary>
internal static class ChildCareTable
{
    public static byte[] Write(DistrictYear year, IReadOnlyList<Kita> kitas, Dice dice)
    {
        var book = new Workbook("Kindertagesstätten");
        book.Row(true, DistrictYear.Fictional);
        book.Merge('A', 'I');
        book.Row(false, $"Kindertagesbetreuung, Stichtag 01.03.{year.Year}");
        book.Row(false);
        book.Row(true, "Einrichtung", null, null, null, null, "Genehmigte Plätze", null, "Betreute Kinder", null);
        book.Merge('A', 'E');
        book.Merge('F', 'G');
        book.Merge('H', 'I');
        book.Row(true, "Sozialraum", "Name", "Träger", "Gemeinde", "In Betrieb seit",
            "Plätze unter 3", "Plätze 3 bis unter 6", "Kinder unter 3", "Kinder 3 bis unter 6");
        var totals = new int[4];
        foreach (var place in year.Map.Sozialraeume)
        {
            var here = kitas.Where(kita => kita.Place.Code == place.Code).ToList();
            foreach (var kita in here)
            {
                var figures = Figures(kita, year.Year, dice.For($"{kita.Code} {year.Year}"));
                totals = [.. totals.Zip(figures, (sum, figure) => sum + figure)];
                book.Row(false, [place.Code, kita.Name, kita.Provider, place.Municipality.Name, kita.OpenSince, .. figures.Cast<object>()]);
            }

            if (here.Count == 0)
            {
                book.Row(false, place.Code, "(keine Einrichtung im Sozialraum)", null, place.Municipality.Name, null, "-", "-", "-", "-");
            }
        }

        book.Row(true, ["Insgesamt", null, null, null, null, .. totals.Cast<object>()]);
        return book.Save();
    }

    private static int[] Figures(Kita kita, int year, Dice dice)
    {
        var under3 = (int)Math.Round(kita.PlacesUnder3 * (1 + (0.035 * (year - 2020))));
        var over3 = (int)Math.Round(kita.Places3To5 * (1 + (0.012 * (year - 2020))));
        return [under3, over3, dice.Successes(under3, 0.95 - (0.12 * kita.Place.Burden)), dice.Successes(over3, 0.97 - (0.05 * kita.Place.Burden))];
    }
}
