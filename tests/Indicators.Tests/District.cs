namespace Sozialplanung.Indicators.Tests;

/// <summary>The test district in Geography's words (recorded from its answers to GET /levels and GET /areas).</summary>
internal static class District
{
    public static object[] Levels { get; } =
    [
        new
        {
            code = "kreis",
            name = "Kreis",
            namePlural = "Kreise",
            rank = 0,
            division = "verwaltung",
            areaCount = 1,
        },
        new
        {
            code = "gemeinde",
            name = "Gemeinde",
            namePlural = "Gemeinden",
            rank = 1,
            division = "verwaltung",
            areaCount = 2,
        },
        new
        {
            code = "programmgebiet",
            name = "Programmgebiet",
            namePlural = "Programmgebiete",
            rank = 2,
            division = "programm",
            areaCount = 1,
        },
        new
        {
            code = "sozialraum",
            name = "Sozialraum",
            namePlural = "Sozialräume",
            rank = 3,
            division = "verwaltung",
            areaCount = 4,
        },
    ];

    public static object[] Areas { get; } =
    [
        Area("10044", "Kreis", "kreis", null, ["10044"]),
        Area("10044111", "Astadt", "gemeinde", "10044", ["10044", "10044111"]),
        Area("10044112", "Bedorf", "gemeinde", "10044", ["10044", "10044112"]),
        Area("10044111-01", "Astadt Mitte", "sozialraum", "10044111", ["10044", "10044111", "10044111-01"]),
        Area("10044111-02", "Astadt Nord", "sozialraum", "10044111", ["10044", "10044111", "10044111-02"]),
        Area("10044112-01", "Bedorf Ost", "sozialraum", "10044112", ["10044", "10044112", "10044112-01"]),
        Area("10044112-02", "Bedorf West", "sozialraum", "10044112", ["10044", "10044112", "10044112-02"]),
        Area("P-01", "Bahnhof", "programmgebiet", "10044", ["10044", "P-01"], ["10044111-02", "10044112-01"]),
    ];

    public static object Area(string code, string name, string level, string? parent, string[] path, string[]? members = null) =>
        new
        {
            code,
            name,
            level,
            parent,
            path,
            members,
            lon = 6.7,
            lat = 49.3,
        };
}
