namespace Sozialplanung.DemoDistrict.WriteNetwork;

/// <summary>What kinds of places there are, who carries them and for whom they are open.</summary>
internal sealed record PlaceKind(
    string Prefix,
    string KindName,
    string Organisation,
    string[] Topics,
    string ContactRole,
    string OpenTo
)
{
    public const string Education = "Bildung und Erziehung",
        Livelihood = "Existenzsicherung",
        Work = "Arbeitsmarkt",
        Participation = "Partizipation und Vernetzung",
        Housing = "Wohnen und Wohnumgebung";

    public static readonly PlaceKind School = new(
        "Grundschule",
        "Grundschule",
        "schultraeger",
        [Education],
        "Schulleitung",
        "Kinder von 6 bis 10 Jahren"
    );

    public static readonly PlaceKind[] Facilities =
    [
        new(
            "Jugendzentrum",
            "Jugendzentrum",
            "jugendwerk",
            [Education, Participation],
            "Einrichtungsleitung",
            "Jugendliche von 12 bis 21 Jahren"
        ),
        new("Beratungsstelle für Familien", "Beratungsstelle", "wohlfahrt", [Livelihood, Education], "Beratungsteam", "Familien"),
        new("Schuldnerberatung", "Beratungsstelle", "wohlfahrt", [Livelihood], "Beratungsteam", "alle"),
        new(
            "Pflegestützpunkt",
            "Pflegestützpunkt",
            "kreis",
            [Housing, Livelihood],
            "Beratungsteam",
            "ältere Menschen und Angehörige"
        ),
        new("Sozialbüro", "Sozialbüro", "kreis", [Livelihood, Participation], "Sozialbüro", "alle"),
        new("Beschäftigungswerkstatt", "Beschäftigungsträger", "werkstatt", [Work], "Projektleitung", "Arbeitsuchende"),
    ];

    public static readonly PlaceKind[] MeetingPlaces =
    [
        new("Mehrgenerationenhaus", "Mehrgenerationenhaus", "wohlfahrt", [Participation, Housing], "Hausleitung", "alle"),
        new("Quartiersbüro", "Quartiersbüro", "quartier", [Housing, Participation], "Quartiersmanagement", "alle"),
        new("Pfarrheim", "Pfarrgemeinde", "kirchen", [Participation], "Pfarrbüro", "alle"),
        new("Familienzentrum", "Familienzentrum", "kitatraeger", [Education, Participation], "Einrichtungsleitung", "Familien"),
        new("Bürgertreff", "Bürgertreff", "quartier", [Participation], "Treffleitung", "alle"),
        new("Begegnungsstätte", "Seniorentreff", "wohlfahrt", [Participation, Housing], "Treffleitung", "ältere Menschen"),
    ];
}
