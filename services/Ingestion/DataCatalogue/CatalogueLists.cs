namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>What is chosen from in the data catalogue: codes, with the words people read.</summary>
internal static class CatalogueLists
{
    /// <summary>Kinds of Datengeber.</summary>
    public static IReadOnlyDictionary<string, string> ProviderKinds { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["own"] = "eigene Verwaltung",
            ["authority"] = "andere Behörde",
            ["statistics"] = "Statistisches Amt",
            ["traeger"] = "Träger oder Einrichtung",
            ["other"] = "sonstige Stelle",
        };

    /// <summary>Data themes of the Publications Office of the EU.</summary>
    public static IReadOnlyDictionary<string, string> Themes { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SOCI"] = "Bevölkerung und Gesellschaft",
            ["EDUC"] = "Bildung, Kultur und Sport",
            ["HEAL"] = "Gesundheit",
            ["JUST"] = "Justiz, Rechtssystem und öffentliche Sicherheit",
            ["REGI"] = "Regionen und Städte",
            ["GOVE"] = "Regierung und öffentlicher Sektor",
            ["ENVI"] = "Umwelt",
            ["TRAN"] = "Verkehr",
            ["ECON"] = "Wirtschaft und Finanzen",
            ["TECH"] = "Wissenschaft und Technologie",
            ["ENER"] = "Energie",
            ["AGRI"] = "Landwirtschaft, Fischerei, Forstwirtschaft und Nahrungsmittel",
            ["INTR"] = "Internationale Themen",
        };

    /// <summary>Licences of the list of DCAT-AP.de, as its addresses end.</summary>
    public static IReadOnlyDictionary<string, string> Licences { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["dl-by-de/2.0"] = "Datenlizenz Deutschland – Namensnennung – Version 2.0",
            ["dl-zero-de/2.0"] = "Datenlizenz Deutschland – Zero – Version 2.0",
            ["cc-by/4.0"] = "Creative Commons Namensnennung 4.0 International (CC BY 4.0)",
            ["cc-by-sa/4.0"] = "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0 (CC BY-SA 4.0)",
            ["cc-zero"] = "Creative Commons Zero (CC0 1.0)",
            ["other-closed"] = "Andere geschlossene Lizenz",
        };
}
