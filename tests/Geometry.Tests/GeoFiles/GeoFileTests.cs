using System.Text;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests.GeoFiles;

public sealed class GeoFileTests
{
    private static readonly ShapefileZip _layer = new ShapefileZip().With(
        [ShapefileZip.Square(340_000, 5_465_000, 1000)],
        "1",
        "Mitte"
    );

    [Fact]
    public void A_Shapefile_may_lie_in_a_folder_beside_what_a_Mac_adds()
    {
        var file = GeoFile.Open(
            ShapefileZip.Zip([
                .. _layer.Files("Daten/2025/Stadtteile"),
                ("__MACOSX/Daten/._Stadtteile.shp", [1]),
                ("lies mich.txt", [2]),
            ])
        );

        file.Format.ShouldBe(GeoFileFormat.Shapefile);
        file.Layers.ShouldBe(["Stadtteile"]);
        file.SystemName("Stadtteile").ShouldBe("ETRS_1989_UTM_Zone_32N");
        file.Read(new GeoReadOptions()).Features.Count.ShouldBe(1);
    }

    [Fact]
    public void Of_several_layers_one_has_to_be_named()
    {
        var file = GeoFile.Open(ShapefileZip.Zip([.. _layer.Files("a/Bezirke"), .. _layer.Files("a/Stadtteile")]));

        Should
            .Throw<GeoFormatException>(() => file.Read(new GeoReadOptions()))
            .Message.ShouldBe(
                "Die Datei enthält mehrere Layer: „Bezirke“, „Stadtteile“. Bitte den gewünschten auswählen (im Profil unter „layer“)."
            );
        Should
            .Throw<GeoFormatException>(() => file.Read(new GeoReadOptions { Layer = "Ortsteile" }))
            .Message.ShouldContain("Vorhanden: „Bezirke“, „Stadtteile“");
        file.Read(new GeoReadOptions { Layer = "stadtteile" }).Features.Count.ShouldBe(1);
    }

    [Fact]
    public void A_GeoJSON_or_KML_may_be_packed_too()
    {
        var json =
            """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[7,49],[8,49],[8,50],[7,49]]]}}]}""";

        GeoFile.Open(ShapefileZip.Zip(("x/a.geojson", Encoding.UTF8.GetBytes(json)))).Format.ShouldBe(GeoFileFormat.GeoJson);
        GeoFile.Open(ShapefileZip.Zip(("doc.kml", "<kml/>"u8.ToArray()))).Format.ShouldBe(GeoFileFormat.Kml);
    }

    [Fact]
    public void A_bare_part_of_a_Shapefile_is_answered_with_what_to_do()
    {
        ShouldRefuse(_layer.Shp(out var shx), "Bitte packen Sie .shp, .dbf und .prj zusammen in eine ZIP-Datei.");
        ShouldRefuse(shx, "in eine ZIP-Datei");
        ShouldRefuse(_layer.Dbf(), "in eine ZIP-Datei");
    }

    [Fact]
    public void A_hostile_ZIP_is_refused_before_it_costs_anything()
    {
        ShouldRefuse(ShapefileZip.Zip(("../../etc/a.shp", [1]), ("../../etc/a.dbf", [1])), "aus ihr hinausführt");
        ShouldRefuse(ShapefileZip.Zip(("/a.shp", [1])), "aus ihr hinausführt");
        ShouldRefuse(ShapefileZip.Zip(("C:\\a.shp", [1])), "aus ihr hinausführt");
        ShouldRefuse(
            ShapefileZip.Zip([.. Enumerable.Range(0, 1001).Select(i => ($"{i}.txt", Array.Empty<byte>()))]),
            "mehr als 1.000 Dateien"
        );
        ShouldRefuse(ShapefileZip.Zip(("bombe.shp", new byte[64 << 20]), ("bombe.dbf", [1])), "Hundertfache");
        ShouldRefuse(ShapefileZip.Zip(("brief.docx", [1])), "keine Geodaten");
        ShouldRefuse(ShapefileZip.Zip(("a.kml", [1]), ("b.kml", [1])), "einzeln");
        var whole = _layer.Zip();
        ShouldRefuse(whole[..(whole.Length / 2)], "beschädigt");
        var encrypted = _layer.Zip();
        Encrypt(encrypted);
        ShouldRefuse(encrypted, "Kennwort");
    }

    [Fact]
    public Task Changed_archives_are_read_or_refused() =>
        Fuzz.RunAsync(1_500, [_layer.Zip(), ShapefileZip.Zip([.. _layer.Files("a/A"), .. _layer.Files("a/B")])], ReadAll);

    [Fact]
    public Task Changed_parts_of_a_Shapefile_are_read_or_refused()
    {
        var (shp, dbf) = (_layer.Shp(out var shx), _layer.Dbf());
        return Fuzz.RunAsync(
            3_000,
            [
                [.. shp, .. shx, .. dbf],
            ],
            input =>
                ReadAll(
                    ShapefileZip.Zip(
                        ("a.shp", input[..Math.Min(shp.Length, input.Length)]),
                        ("a.shx", Part(input, shp.Length, shx.Length)),
                        ("a.dbf", Part(input, shp.Length + shx.Length, input.Length)),
                        ("a.prj", Part(input, 0, 3000))
                    )
                )
        );
    }

    private static byte[] Part(byte[] input, int start, int length) => [.. input.Skip(start).Take(length)];

    private static void ReadAll(byte[] input)
    {
        try
        {
            var file = GeoFile.Open(input);
            foreach (var layer in file.Layers)
            {
                file.Read(new GeoReadOptions { Layer = layer });
            }
        }
        catch (GeoFormatException) { }
    }

    /// <summary>Sets the bit that says so in each header, here and in the directory at the end.</summary>
    private static void Encrypt(byte[] zip)
    {
        for (var at = 0; at < zip.Length - 10; at++)
        {
            if (zip.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
            {
                zip[at + 6] |= 1;
            }
            else if (zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                zip[at + 8] |= 1;
            }
        }
    }

    private static void ShouldRefuse(byte[] file, string sentence) =>
        Should.Throw<GeoFormatException>(() => GeoFile.Open(file).Read(new GeoReadOptions())).Message.ShouldContain(sentence);
}
