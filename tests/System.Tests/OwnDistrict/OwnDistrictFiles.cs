using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sozialplanung.WholeSystem.OwnDistrict;

/// <summary>
/// The files of a new user, under the names the README gives them: a Kreis of two Gemeinden with three Sozialräume each.
/// </summary>
internal static class OwnDistrictFiles
{
    private static readonly string[] Municipalities = ["10044115", "10044116"];

    public static async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        Task<string> Template(string path) =>
            File.ReadAllTextAsync(Path.Combine(Programs.Root, "infra", "demo", path), cancellationToken);
        foreach (
            var (name, content) in new[]
            {
                ("gebiete.geojson", Areas()),
                ("gebiete.json", Profile()),
                ("strassen.csv", Streets()),
                ("strassen.json", await Template("geography/strassen.json")),
                ("wohnen.json", await Template("profiles/wohnen.json")),
                ("2024.csv", Housing()),
                ("wohnflaeche.json", Indicator()),
            }
        )
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), content, cancellationToken);
        }
    }

    private static string Areas()
    {
        List<object> features = [Square("10044", "Kreis Muster", "kreis", null, 0, 6)];
        for (var i = 0; i < Municipalities.Length; i++)
        {
            features.Add(Square(Municipalities[i], $"Gemeinde {i + 1}", "gemeinde", "10044", 3 * i, 3));
            features.AddRange(
                Enumerable
                    .Range(0, 3)
                    .Select(part =>
                        Square(
                            Sozialraum(i, part),
                            $"Sozialraum {i + 1}-{part + 1}",
                            "sozialraum",
                            Municipalities[i],
                            (3 * i) + part,
                            1
                        )
                    )
            );
        }

        return JsonSerializer.Serialize(new { type = "FeatureCollection", features });
    }

    private static object Square(string code, string name, string ebene, string? teil_von, int kilometresEast, int kilometresWide)
    {
        const int South = 5_465_000;
        var west = 340_000 + (1000 * kilometresEast);
        var east = west + (1000 * kilometresWide);
        int[][] ring =
        [
            [west, South],
            [east, South],
            [east, South + 2000],
            [west, South + 2000],
            [west, South],
        ];
        var properties = new
        {
            code,
            name,
            ebene,
            teil_von,
        };
        return new
        {
            type = "Feature",
            properties,
            geometry = new { type = "Polygon", coordinates = new[] { ring } },
        };
    }

    private static string Profile() =>
        JsonSerializer.Serialize(
            new
            {
                version = "2024-01-01",
                crs = "EPSG:25832",
                levelProperty = "ebene",
                parent = "teil_von",
                levels = new[]
                {
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
                        code = "sozialraum",
                        name = "Sozialraum",
                        namePlural = "Sozialräume",
                        rank = 2,
                    },
                },
            }
        );

    private static string Streets()
    {
        var text = new StringBuilder("GEMEINDE;STRASSENSCHLUESSEL;STRASSENNAME;SOZIALRAUM;").Append(
            "UNGERADE_VON;UNGERADE_BIS;GERADE_VON;GERADE_BIS;GUELTIG_AB;GUELTIG_BIS\n"
        );
        for (var part = 0; part < 3; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"10044115;0000{part};Ringstraße {part};{Sozialraum(0, part)};")
                .Append("1;99;2;98;;\n");
        }

        return text.ToString();
    }

    private static string Housing()
    {
        var text = new StringBuilder("Sozialraum;Jahr;Wohnungen;Wohnfläche in m²;Sozialwohnungen;Wohngeldhaushalte\n");
        for (var number = 0; number < 6; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Sozialraum(number / 3, number % 3)};2024;")
                .Append(CultureInfo.InvariantCulture, $"{200 + number};{80 + number}.000,50;20;30\n");
        }

        return text.ToString();
    }

    private static string Indicator() =>
        JsonSerializer.Serialize(
            new
            {
                code = "wohnflaeche",
                name = "Wohnfläche je Wohnung",
                shortName = "Wohnfläche",
                domain = "wohnen",
                kind = "mean",
                unit = "m²",
                factor = 1,
                decimals = 1,
                direction = "higherIsBetter",
                numerator = "wohnflaeche_qm",
                denominator = "wohnungen",
                periodKind = "year",
                source = "Bauamt",
                definition = "Wohnfläche geteilt durch die Zahl der Wohnungen.",
                howToRead = "Je höher, desto größer sind die Wohnungen.",
                howNotToRead = "Wie viele Menschen darin wohnen, sagt die Zahl nicht.",
            }
        );

    private static string Sozialraum(int municipality, int part) => $"{Municipalities[municipality]}-0{part + 1}";
}
