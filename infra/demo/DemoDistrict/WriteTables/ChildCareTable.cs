namespace Sozialplanung.DemoDistrict.WriteTables;

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
        book.Row(
            true,
            "Sozialraum",
            "Name",
            "Träger",
            "Gemeinde",
            "In Betrieb seit",
            "Plätze unter 3",
            "Plätze 3 bis unter 6",
            "Kinder unter 3",
            "Kinder 3 bis unter 6"
        );
        var totals = new int[4];
        foreach (var place in year.Map.Sozialraeume)
        {
            var here = kitas.Where(kita => kita.Place.Code == place.Code).ToList();
            foreach (var kita in here)
            {
                var figures = Figures(kita, year.Year, dice.For($"{kita.Code} {year.Year}"));
                totals = [.. totals.Zip(figures, (sum, figure) => sum + figure)];
                book.Row(
                    false,
                    [place.Code, kita.Name, kita.Provider, place.Municipality.Name, kita.OpenSince, .. figures.Cast<object>()]
                );
            }

            if (here.Count == 0)
            {
                book.Row(
                    false,
                    place.Code,
                    "(keine Einrichtung im Sozialraum)",
                    null,
                    place.Municipality.Name,
                    null,
                    "-",
                    "-",
                    "-",
                    "-"
                );
            }
        }

        book.Row(true, ["Insgesamt", null, null, null, null, .. totals.Cast<object>()]);
        return book.Save();
    }

    private static int[] Figures(Kita kita, int year, Dice dice)
    {
        var under3 = (int)Math.Round(kita.PlacesUnder3 * (1 + (0.035 * (year - 2020))));
        var over3 = (int)Math.Round(kita.Places3To5 * (1 + (0.012 * (year - 2020))));
        var (busyUnder3, busyOver3) = (0.95 - (0.12 * kita.Place.Burden), 0.97 - (0.05 * kita.Place.Burden));
        return [under3, over3, dice.Successes(under3, busyUnder3), dice.Successes(over3, busyOver3)];
    }
}
