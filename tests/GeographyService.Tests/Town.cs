using System.Globalization;
using System.Text.Json;

namespace Sozialplanung.GeographyService.Tests;

/// <summary>
/// A small town of squares in EPSG:25832: one Kreis of 4 × 2 km, two Gemeinden of 2 × 2 km, four Stadtteile of 1 × 2 km.
/// Its codes begin with the given text, its western border lies at 340 km east.
/// </summary>
internal sealed record Town(string Code = "10044", double West = 340_000, double South = 5_465_000)
{
    /// <summary>Has to be named: in zone 33 the town would lie in Germany too.</summary>
    public const string Crs = "EPSG:25832";

    public static object[] Levels { get; } =
    [
        new
        {
            code = "kreis",
            name = "Kreis",
            namePlural = "Kreise",
            rank = 0,
        },
        new
        {
            code = "gemeinde",
            name = "Gemeinde",
            namePlural = "Gemeinden",
            rank = 1,
        },
        new
        {
            code = "stadtteil",
            name = "Stadtteil",
            namePlural = "Stadtteile",
            rank = 2,
        },
    ];

    public static object ProgramLevel(object members) =>
        new
        {
            code = "programmgebiet",
            name = "Programmgebiet",
            namePlural = "Programmgebiete",
            rank = 9,
            division = "programme",
            members,
        };

    public string Gemeinde(int number) => $"{Code}{number:000}";

    public string Stadtteil(int gemeinde, int number) => $"{Gemeinde(gemeinde)}-{number:00}";

    public static object Profile(string version) =>
        new
        {
            version,
            levels = Levels,
            levelProperty = "ebene",
            crs = Crs,
            parent = "teil_von",
        };

    public static object AnyCrsProfile(string version) =>
        new
        {
            version,
            levels = Levels,
            levelProperty = "ebene",
        };

    public IReadOnlyList<object> Features =>
        [
            Kreis,
            GemeindeFeature(1),
            GemeindeFeature(2),
            StadtteilFeature(1, 1),
            StadtteilFeature(1, 2),
            StadtteilFeature(2, 1),
            StadtteilFeature(2, 2),
        ];

    public object Kreis => Square(Code, "Kreis Muster", "kreis", null, 0, 4);

    public object GemeindeFeature(int number) =>
        Square(Gemeinde(number), $"Gemeinde {number}", "gemeinde", Code, (number - 1) * 2, 2);

    public object StadtteilFeature(int gemeinde, int number) =>
        Square(
            Stadtteil(gemeinde, number),
            $"Stadtteil {gemeinde}-{number}",
            "stadtteil",
            Gemeinde(gemeinde),
            ((gemeinde - 1) * 2) + number - 1,
            1
        );

    public string GeoJson => Collection(Features);

    public static string Collection(params IEnumerable<object> features) =>
        JsonSerializer.Serialize(new { type = "FeatureCollection", features });

    public object Square(
        string code,
        string name,
        string ebene,
        string? teil_von,
        double kilometresEast,
        double kilometresWide,
        string[]? mitglieder = null
    ) =>
        Feature(
            new
            {
                code,
                name,
                ebene,
                teil_von,
                mitglieder,
            },
            Ring(kilometresEast, kilometresWide)
        );

    public static object Feature(object properties, double[][] ring) =>
        new
        {
            type = "Feature",
            properties,
            geometry = new { type = "Polygon", coordinates = new[] { ring } },
        };

    public double[][] Ring(double kilometresEast, double kilometresWide)
    {
        var (west, east) = (West + (1000 * kilometresEast), West + (1000 * (kilometresEast + kilometresWide)));
        return
        [
            [west, South],
            [east, South],
            [east, South + 2000],
            [west, South + 2000],
            [west, South],
        ];
    }

    /// <summary>A point in the middle of a Stadtteil, in degrees, as text for a query.</summary>
    public static string Query(double longitude, double latitude) =>
        string.Create(CultureInfo.InvariantCulture, $"lon={longitude}&lat={latitude}");
}
