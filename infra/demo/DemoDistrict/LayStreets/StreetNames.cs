// Longer than 250 lines: a list of names, one a line.
namespace Sozialplanung.DemoDistrict.LayStreets;

/// <summary>Street names as one meets them in the Saarland. The first ones are found in almost every municipality.</summary>
internal static class StreetNames
{
    private static readonly string[] Everywhere =
    [
        "Hauptstraße",
        "Bahnhofstraße",
        "Schulstraße",
        "Kirchstraße",
        "Gartenstraße",
        "Bergstraße",
        "Talstraße",
        "Waldstraße",
        "Mühlenstraße",
        "Ringstraße",
        "Friedhofstraße",
        "Feldstraße",
        "Wiesenstraße",
        "Blumenstraße",
        "Lindenstraße",
        "Brunnenstraße",
        "Kapellenstraße",
        "Provinzialstraße",
        "Saarbrücker Straße",
        "Im Bungert",
        "Am Sportplatz",
        "Neustraße",
        "Hochstraße",
        "Rosenstraße",
        "Grubenstraße",
        "Poststraße",
        "Ahornweg",
        "Birkenweg",
        "Buchenweg",
        "Eichenweg",
        "Tannenweg",
        "Fliederweg",
        "Amselweg",
        "Drosselweg",
        "Finkenweg",
    ];

    private static readonly string[] Plants =
    [
        "Akazien",
        "Erlen",
        "Eschen",
        "Fichten",
        "Ginster",
        "Hainbuchen",
        "Haselnuss",
        "Holunder",
        "Kastanien",
        "Kiefern",
        "Kirschen",
        "Lärchen",
        "Lavendel",
        "Mispel",
        "Nelken",
        "Pappel",
        "Platanen",
        "Quitten",
        "Schlehen",
        "Tulpen",
        "Ulmen",
        "Veilchen",
        "Wacholder",
        "Weiden",
        "Weißdorn",
        "Zypressen",
        "Lerchen",
        "Meisen",
        "Sperling",
        "Schwalben",
        "Elstern",
        "Falken",
        "Kranich",
        "Nachtigallen",
        "Zeisig",
        "Kuckuck",
    ];

    private static readonly string[] People =
    [
        "Albert-Schweitzer",
        "Anne-Frank",
        "Bert-Brecht",
        "Bettina-von-Arnim",
        "Carl-Zeiss",
        "Clara-Schumann",
        "Edith-Stein",
        "Elisabeth-Selbert",
        "Erich-Kästner",
        "Ernst-Reuter",
        "Friedrich-Ebert",
        "Geschwister-Scholl",
        "Graf-Stauffenberg",
        "Hans-Böckler",
        "Heinrich-Heine",
        "Hildegard-von-Bingen",
        "Johannes-Hoffmann",
        "Käthe-Kollwitz",
        "Konrad-Adenauer",
        "Kurt-Schumacher",
        "Lise-Meitner",
        "Ludwig-Uhland",
        "Maria-Montessori",
        "Marie-Curie",
        "Martin-Luther",
        "Max-Planck",
        "Nikolaus-Groß",
        "Otto-Hahn",
        "Pater-Kolbe",
        "Robert-Koch",
        "Robert-Schuman",
        "Rosa-Luxemburg",
        "Theodor-Heuss",
        "Thomas-Mann",
        "Willy-Brandt",
        "Willi-Graf",
    ];

    private static readonly string[] Places =
    [
        "Trierer",
        "Metzer",
        "Lothringer",
        "Merziger",
        "Völklinger",
        "Homburger",
        "Pariser",
        "Luxemburger",
        "Dillinger",
        "Lebacher",
        "Saarlouiser",
        "Wadgasser",
        "Schmelzer",
        "Nalbacher",
        "Bouser",
        "Ensdorfer",
        "Breslauer",
        "Danziger",
        "Königsberger",
        "Stettiner",
        "Berliner",
        "Dresdner",
        "Leipziger",
        "Weimarer",
        "Nancyer",
        "Straßburger",
        "Koblenzer",
        "Mainzer",
        "Tholeyer",
        "Wallerfanger",
    ];

    private static readonly string[] Work =
    [
        "Bergmann",
        "Hütten",
        "Glashütten",
        "Steiger",
        "Knappen",
        "Schmelzer",
        "Hochofen",
        "Walzwerk",
        "Kohlen",
        "Schacht",
        "Ziegelei",
        "Gerber",
        "Töpfer",
        "Fischer",
        "Schäfer",
        "Müller",
        "Korbmacher",
        "Nagelschmied",
        "Fuhrmann",
        "Weber",
        "Festungs",
        "Kasernen",
        "Vauban",
        "Zollstock",
        "Burg",
        "Schloss",
        "Marien",
        "Josef",
        "Barbara",
        "Johannis",
        "Laurentius",
        "Martins",
        "Peter",
        "Pauls",
        "Anna",
        "Ludwig",
    ];

    private static readonly string[] Ways = ["Auf der", "In der", "Hinter der", "An der", "Zur", "Unter der", "Vor der"];

    private static readonly string[] Fields =
    [
        "Acht",
        "Heide",
        "Hohl",
        "Dell",
        "Mühle",
        "Bach",
        "Lach",
        "Brühlwiese",
        "Steinkaul",
        "Ziegelhütte",
        "Saar",
        "Prims",
        "Kreuzwiese",
        "Hecke",
        "Linde",
        "Wolfskaul",
        "Kapelle",
        "Trift",
        "Lehmkaul",
        "Rotheck",
        "Schanze",
        "Kohlplatz",
        "Neumühle",
        "Eulenmühle",
        "Hütte",
        "Ritterwiese",
    ];

    private static readonly string[] Spots = ["Am", "Im", "Zum", "Beim", "Auf dem"];

    private static readonly string[] Grounds =
    [
        "Wingert",
        "Litermont",
        "Kirchberg",
        "Galgenberg",
        "Sonnenberg",
        "Hirtenbrunnen",
        "Brühl",
        "Rosengarten",
        "Steinberg",
        "Hasenberg",
        "Fuchsloch",
        "Wolfsborn",
        "Erbrich",
        "Bruch",
        "Flürchen",
        "Grünewald",
        "Eichborn",
        "Hofgarten",
        "Weiher",
        "Scheidberg",
        "Kellerberg",
        "Limberg",
        "Hasselkopf",
        "Neuberg",
        "Hochwald",
        "Pfarrgarten",
    ];

    private static readonly string[] Odd =
    [
        "Auf’m Kesselbruch",
        "Straße des 13. Januar",
        "Rue de Creutzwald",
        "Platz der Deutschen Einheit",
        "Großer Markt",
        "St.-Nazairer-Allee",
    ];

    /// <summary>Every name once, those found everywhere first, the others shuffled.</summary>
    public static Queue<string> ForMunicipality(Dice dice)
    {
        var rest = new List<string>();
        rest.AddRange(Plants.SelectMany(p => new[] { $"{p}weg", $"{p}straße" }));
        rest.AddRange(People.Select((p, i) => $"{p}-{(i % 4 == 0 ? "Ring" : i % 4 == 1 ? "Allee" : "Straße")}"));
        rest.AddRange(Places.Select(p => $"{p} Straße"));
        rest.AddRange(Work.SelectMany(w => new[] { $"{w}straße", $"{w}gasse" }));
        rest.AddRange(Ways.SelectMany(way => Fields.Select(field => $"{way} {field}")));
        rest.AddRange(Spots.SelectMany(spot => Grounds.Select(ground => $"{spot} {ground}")));
        rest.AddRange(Odd);
        dice.Shuffle(rest);
        var common = Everywhere.Where(_ => dice.Chance(0.8)).ToArray();
        return new Queue<string>(common.Concat(rest).Distinct());
    }
}
