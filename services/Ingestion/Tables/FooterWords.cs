namespace Sozialplanung.Ingestion.Tables;

/// <summary>With what the lines below a table begin that are no longer part of it.</summary>
internal static class FooterWords
{
    private static readonly string[] _all =
    [
        "____",
        "----",
        "Quelle",
        "©",
        "(c)",
        "Copyright",
        "Anmerkung",
        "Hinweis",
        "Erläuterung",
        "Legende",
        "Zeichenerklärung",
        "Stand:",
        "1)",
        "* ",
        "*)",
        "Fußnote",
        "Datenquelle",
        "Herausgeber",
    ];

    public static bool BeginsWith(string text) =>
        Array.Exists(_all, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
