namespace Sozialplanung.DemoDistrict.WriteNetwork;

/// <summary>The invented bodies that carry the places.</summary>
internal static class NetworkOrganisations
{
    private const string Public = "Öffentlicher Träger",
        Free = "Freier Träger";

    public static readonly NetworkOrganisation[] All =
    [
        Body("kreis", "Kreissozialamt", "public", Public, "Sozialplanung", PlaceKind.Livelihood, PlaceKind.Participation),
        Body("schultraeger", "Zweckverband Grundschulen", "public", Public, "Schulverwaltung", PlaceKind.Education),
        Body("kitatraeger", "Arbeitsgemeinschaft der Kita-Träger", "free", Free, "Fachberatung", PlaceKind.Education),
        Body(
            "jugendwerk",
            "Jugendwerk an der Saar",
            "free",
            Free,
            "Geschäftsstelle",
            PlaceKind.Education,
            PlaceKind.Participation
        ),
        Body("wohlfahrt", "Wohlfahrtsverband Mittlere Saar", "free", Free, "Geschäftsstelle", PlaceKind.Livelihood),
        Body("werkstatt", "Neue Arbeit Primstal", "free", "Beschäftigungsträger", "Geschäftsstelle", PlaceKind.Work),
        Body("kirchen", "Kirchengemeinden im Kreis", "church", "Kirche", "Dekanatsbüro", PlaceKind.Participation),
        Body(
            "quartier",
            "Quartiersmanagement Sozialer Zusammenhalt",
            "public",
            Public,
            "Quartiersmanagement",
            PlaceKind.Housing,
            PlaceKind.Participation
        ),
    ];

    private static NetworkOrganisation Body(
        string code,
        string name,
        string kind,
        string kindName,
        string contactRole,
        params string[] topics
    ) => new(code, $"{name} (fiktiv)", kind, kindName, topics, "Musterplatz 1, 66740 Saarlouis", contactRole);
}
