namespace Sozialplanung.Areas.Keys;

/// <summary>
/// One Land: its two digits, name, the third digits that occur in its keys, and whether it is Berlin or Hamburg (no Kreise).
/// </summary>
public sealed record Land(string Key, string Name, string RegierungsbezirkDigits, bool IsCity = false);

/// <summary>The sixteen Länder in the order of their keys (Destatis, Gemeindeverzeichnis).</summary>
public static class Laender
{
    /// <summary>All sixteen, 01 to 16.</summary>
    public static IReadOnlyList<Land> All { get; } =
    [
        new("01", "Schleswig-Holstein", "0"),
        new("02", "Hamburg", "0", IsCity: true),
        new("03", "Niedersachsen", "1234"),
        new("04", "Bremen", "0"),
        new("05", "Nordrhein-Westfalen", "13579"),
        new("06", "Hessen", "456"),
        new("07", "Rheinland-Pfalz", "123"),
        new("08", "Baden-Württemberg", "1234"),
        new("09", "Bayern", "1234567"),
        new("10", "Saarland", "0"),
        new("11", "Berlin", "0", IsCity: true),
        new("12", "Brandenburg", "0"),
        new("13", "Mecklenburg-Vorpommern", "0"),
        new("14", "Sachsen", "01234567"),
        new("15", "Sachsen-Anhalt", "0123"),
        new("16", "Thüringen", "0"),
    ];

    /// <summary>The Land with these two digits, or null.</summary>
    public static Land? Find(string key) => All.FirstOrDefault(land => land.Key == key);
}
