namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>School figures by Stadtteil as a long Excel sheet with totals at the end.</summary>
internal static class SchoolTable
{
    public static readonly string[] Names =
    [
        "Schulanfängerinnen und Schulanfänger",
        "darunter mit Sprachförderbedarf",
        "Schulabgänge",
        "darunter ohne Abschluss",
    ];

    public static byte[] Write(DistrictYear year, Dice dice)
    {
        var book = new Workbook("Schulstatistik");
        book.Row(true, DistrictYear.Fictional);
        book.Merge('A', 'E');
        book.Row(false, "Schulanfang und Schulabgang nach Stadtteil des Wohnorts");
        book.Row(false);
        book.Row(true, "Jahr", "Stadtteil", "Name", "Merkmal", "Anzahl");
        var totals = new int[Names.Length];
        foreach (var stadtteil in year.Map.Level("stadtteil"))
        {
            var figures = Figures(year, stadtteil.Members, dice.For($"school {stadtteil.Code} {year.Year}"));
            for (var i = 0; i < Names.Length; i++)
            {
                book.Row(false, year.Year, stadtteil.Code, stadtteil.Name, Names[i], figures[i]);
                totals[i] += figures[i];
            }
        }

        for (var i = 0; i < Names.Length; i++)
        {
            book.Row(true, year.Year, "Insgesamt", null, Names[i], totals[i]);
        }

        return book.Save();
    }

    private static int[] Figures(DistrictYear year, int[] members, Dice dice)
    {
        var figures = new int[Names.Length];
        foreach (var member in members)
        {
            var (place, census) = (year.Map.Sozialraeume[member], year.Census[member]);
            var beginners = census.Aged(6, 6);
            var leavers = census.Aged(16, 16);
            figures[0] += beginners;
            figures[1] += dice.Successes(beginners, 0.07 + (0.45 * Math.Pow(place.Burden, 1.3)));
            figures[2] += leavers;
            figures[3] += dice.Successes(leavers, 0.02 + (0.13 * Math.Pow(place.Burden, 1.5)));
        }

        return figures;
    }
}
