using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>A Kita with its approved places for children under three and from three to six.</summary>
internal sealed record Kita(
    string Code,
    string Name,
    string Provider,
    Sozialraum Place,
    DateOnly OpenSince,
    int PlacesUnder3,
    int Places3To5
)
{
    private static readonly string[] Providers =
    [
        "Gemeinde",
        "Kath. Kirchengemeinde",
        "Ev. Kirchengemeinde",
        "Arbeiterwohlfahrt",
        "Lebenshilfe",
        "Elterninitiative",
    ];

    private static readonly string[] Names =
    [
        "Regenbogen",
        "Sonnenschein",
        "Villa Kunterbunt",
        "St. Martin",
        "Löwenzahn",
        "Pusteblume",
        "Arche Noah",
        "Sterntaler",
        "Schatzkiste",
        "St. Josef",
        "Waldwichtel",
        "Spatzennest",
        "Zauberland",
        "Maria Königin",
        "Purzelbaum",
        "Kleine Strolche",
        "Rappelkiste",
        "St. Anna",
        "Wirbelwind",
        "Kinderinsel",
        "Bärenhöhle",
        "Rasselbande",
        "Hand in Hand",
        "Abenteuerland",
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
                var code = $"kita-{municipality.Key.Ags[^3..]}-{i + 1:00}";
                var since = new DateOnly(dice.Between(1962, 2018), 8, 1);
                var (under3, over3) = ((int)(scale * dice.Between(14, 38)), (int)(scale * dice.Between(55, 85)));
                kitas.Add(new Kita(code, $"Kita {names[i]}", dice.Pick(Providers), chosen[i], since, under3, over3));
            }
        }

        return kitas;
    }
}
