namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>Invented names; each is used once in a municipality.</summary>
internal static class SozialraumNames
{
    private static readonly string[] Towns =
    [
        "Am Markt",
        "Bahnhofsviertel",
        "Rathausviertel",
        "Am Stadtpark",
        "Kirchviertel",
        "Alte Post",
        "Hafenviertel",
        "Theaterviertel",
        "Ostring",
        "Westring",
        "Marienviertel",
        "Am Wasserturm",
        "Schlossviertel",
        "Alte Brauerei",
        "Kasernenviertel",
        "Nordtor",
        "Südtor",
        "Brückenkopf",
    ];

    private static readonly string[] Estates =
    [
        "Hüttensiedlung",
        "Bergmannssiedlung",
        "Kolonie",
        "Glasmacherviertel",
        "Am Güterbahnhof",
        "Kokereistraße",
        "Blumensiedlung",
        "Hochhäuser am Park",
        "Walzwerkviertel",
        "Schlackenberg",
        "Eisenbahnersiedlung",
        "Röderhof",
    ];

    private static readonly string[] Suburbs =
    [
        "Sonnenhang",
        "Lindenhof",
        "Rosengarten",
        "Kirchberg",
        "Mühlenviertel",
        "Am Sportpark",
        "Wiesental",
        "Vogelsang",
        "Am Weiher",
        "Dichterviertel",
        "Eichenhain",
        "Am Schwimmbad",
        "Galgenberg",
        "Komponistenviertel",
        "Birkenhang",
        "Am Kreuzberg",
        "Hasenberg",
        "Ziegelei",
        "Neuer Garten",
        "Waldsiedlung",
        "Am Hang",
        "Obstgärten",
        "Steinfeld",
        "Panoramaweg",
    ];

    private static readonly string[] Villages =
    [
        "Unterdorf",
        "Oberdorf",
        "Dorfmitte",
        "Mühlengrund",
        "Kapellenberg",
        "Hinterwald",
        "Bruchwiesen",
        "Am Bannwald",
        "Weiherhof",
        "Grenzhöfe",
        "Steinbruch",
        "Heidehof",
    ];

    public static string Take(Setting setting, ISet<string> taken, Dice dice)
    {
        string[] names = setting switch
        {
            Setting.Town => [.. Towns, .. Suburbs],
            Setting.Estate => [.. Estates, .. Towns],
            Setting.Suburb => [.. Suburbs, .. Villages],
            Setting.Village => [.. Villages, .. Suburbs],
        };
        var first = names.Length / 2;
        for (var attempt = 0; ; attempt++)
        {
            var name = names[dice.Below(attempt < 40 ? first : names.Length)];
            if (taken.Add(name))
            {
                return name;
            }
        }
    }
}
