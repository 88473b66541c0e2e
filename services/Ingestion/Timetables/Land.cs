namespace Sozialplanung.Ingestion.Timetables;

/// <summary>The Länder by the letters of ISO 3166-2:DE, in which holidays are made.</summary>
internal static class Land
{
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["BW"] = "Baden-Württemberg",
        ["BY"] = "Bayern",
        ["BE"] = "Berlin",
        ["BB"] = "Brandenburg",
        ["HB"] = "Bremen",
        ["HH"] = "Hamburg",
        ["HE"] = "Hessen",
        ["MV"] = "Mecklenburg-Vorpommern",
        ["NI"] = "Niedersachsen",
        ["NW"] = "Nordrhein-Westfalen",
        ["RP"] = "Rheinland-Pfalz",
        ["SL"] = "Saarland",
        ["SN"] = "Sachsen",
        ["ST"] = "Sachsen-Anhalt",
        ["SH"] = "Schleswig-Holstein",
        ["TH"] = "Thüringen",
    };

    /// <summary>The name behind „an Feiertagen“: <c>im Saarland</c>, <c>in Hessen</c>.</summary>
    public static string Where(string code) => code == "SL" ? "im Saarland" : $"in {Names[code]}";
}
