using System.Text;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests.Shapefiles;

public sealed class ShapefileReaderTests
{
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly double[][][] _here = [ShapefileZip.Square(340_000, 5_465_000, 1000)];

    [Fact]
    public void Attributes_and_areas_belong_together_and_a_key_is_no_decimal_number()
    {
        var layer = Read(
            new ShapefileZip { Columns = [("NR", 'N', 12, 3), ("NAME", 'C', 20, 0), ("LEER", 'N', 5, 0), ("TAG", 'D', 8, 0)] }
                .With(_here, "11.000", "Ehrenfeld", "*****", "20250131")
                .With([ShapefileZip.Square(342_000, 5_465_000, 1000)], "1.2e+001", null, null, "00000000")
        );

        layer.System.ShouldBe(CoordinateSystem.Utm32);
        layer.IsSystemNamed.ShouldBeTrue();
        layer
            .Features[0]
            .Properties.ShouldBe(
                new Dictionary<string, string?>
                {
                    ["NR"] = "11",
                    ["NAME"] = "Ehrenfeld",
                    ["LEER"] = null,
                    ["TAG"] = "2025-01-31",
                },
                ignoreOrder: true
            );
        layer.Features[1].Properties.Values.ShouldBe(["12", null, null, null], ignoreOrder: true);
        layer.Features[0].Geometry.Area.ShouldBe(1_000_000);
    }

    [Fact]
    public void Holes_find_the_part_they_lie_in_whatever_their_order()
    {
        double[][] hole = [.. ShapefileZip.Square(340_100, 5_465_100, 100).Reverse()];

        var layer = Read(new ShapefileZip().With([hole, ShapefileZip.Square(345_000, 5_465_000, 100), .. _here], "1", "Insel"));

        var area = layer.Features.ShouldHaveSingleItem().Geometry.ShouldBeOfType<MultiPolygon>();
        area.NumGeometries.ShouldBe(2);
        area.Area.ShouldBe(1_000_000 - 10_000 + 10_000);
        layer.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_ring_drawn_twice_is_repaired_and_told_of()
    {
        var layer = Read(new ShapefileZip().With([_here[0], _here[0]], "1", "Doppelt"));

        layer.Features.ShouldHaveSingleItem().Geometry.Area.ShouldBe(1_000_000);
        layer.Findings.ShouldHaveSingleItem().Text.ShouldEndWith("; die Fläche lässt sich bereinigen.");
    }

    [Fact]
    public void Rings_that_all_run_the_wrong_way_are_areas_all_the_same() =>
        Read(
            new ShapefileZip().With(
                [
                    [.. _here[0].Reverse()],
                ],
                "1",
                "Links"
            )
        )
            .Features[0]
            .Geometry.Area.ShouldBe(1_000_000);

    public static TheoryData<string?, byte, bool> Encodings =>
        new()
        {
            { "UTF-8", 0x57, true },
            { "1252", 0x00, false },
            { "ISO-8859-1", 0x57, false },
            { null, 0x03, false },
            { null, 0x57, false },
            { null, 0x57, true },
            { null, 0x00, true },
            { null, 0x00, false },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Umlauts_survive_by_the_cpg_the_language_byte_or_what_fits(string? cpg, byte language, bool isUtf8)
    {
        var layer = Read(
            new ShapefileZip
            {
                Cpg = cpg,
                Language = language,
                Encoding = isUtf8 ? Encoding.UTF8 : _windows,
            }.With(_here, "1", "Dellbrück")
        );

        layer.Features[0].Properties["STT_NAME"].ShouldBe("Dellbrück");
        layer.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_cpg_that_says_the_wrong_thing_is_told_of()
    {
        var layer = Read(new ShapefileZip { Cpg = "UTF-8", Encoding = _windows }.With(_here, "1", "Dellbrück"));

        layer.Features[0].Properties["STT_NAME"].ShouldBe("Dellbrück");
        layer
            .Findings.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                finding => finding.Feature.ShouldBe(0),
                finding => finding.Text.ShouldContain("Windows-1252")
            );
    }

    [Fact]
    public void Deleted_rows_and_objects_without_a_shape_are_left_out_and_told_of()
    {
        var layer = Read(new ShapefileZip().With(_here, "1", "Da").WithDeleted(_here, "2", "Gelöscht").With([], "3", "Ohne"));

        layer.Features.ShouldHaveSingleItem().Number.ShouldBe(1);
        layer.Findings.Select(finding => (finding.Feature, finding.IsRefused)).ShouldBe([(2, false), (3, true)]);
    }

    [Fact]
    public void Without_an_index_the_objects_are_read_one_after_the_other() =>
        Read(
            new ShapefileZip { HasIndex = false }
                .With(_here, "1", "A")
                .With(_here, "2", "B")
        )
            .Features.Count.ShouldBe(2);

    [Fact]
    public void An_origin_of_its_own_is_moved_and_told_of()
    {
        var moved = ShapefileZip.Utm32.Replace(
            "\"False_Easting\",500000.0",
            "\"False_Easting\",2500000.0",
            StringComparison.Ordinal
        );

        var layer = Read(new ShapefileZip { Prj = moved }.With([ShapefileZip.Square(2_340_000, 5_465_000, 1000)], "1", "Köln"));

        layer.Extent.MinX.ShouldBe(340_000, 0.001);
        layer.Findings.ShouldHaveSingleItem().Text.ShouldContain("Nullpunkt");
    }

    [Fact]
    public void Without_a_prj_the_numbers_tell_and_exchanged_axes_are_asked_about()
    {
        var none = new ShapefileZip { Prj = null };
        Read(none.With([ShapefileZip.Square(2_567_000, 5_645_000, 1000)], "1", "Köln"))
            .System.ShouldBe(CoordinateSystem.GaussKrueger2);

        var swapped = new ShapefileZip { Prj = null }
            .With([ShapefileZip.Square(5_645_000, 2_567_000, 1000)], "1", "Köln")
            .Zip();
        Should.Throw<GeoFormatException>(() => Read(swapped)).Message.ShouldContain("vertauscht");
        GeoFile.Open(swapped).Read(new GeoReadOptions { IsSwapped = true }).Extent.MinX.ShouldBe(2_567_000);
    }

    [Fact]
    public void What_cannot_be_meant_is_refused_with_a_sentence()
    {
        ShouldRefuse(
            new ShapefileZip { Kind = 1 }
                .With(_here, "1", "A")
                .Zip(),
            "enthält Punkte"
        );
        var (good, more) = (
            new ShapefileZip().With(_here, "1", "A"),
            new ShapefileZip().With(_here, "1", "A").With(_here, "2", "B")
        );
        ShouldRefuse(ShapefileZip.Zip(("a.shp", good.Shp(out _)), ("a.dbf", more.Dbf())), "gehören nicht zusammen");
        ShouldRefuse(ShapefileZip.Zip(("a.shp", good.Shp(out _))), "fehlt „a.dbf“");
        ShouldRefuse(ShapefileZip.Zip(("a.shp", good.Shp(out _)[..150]), ("a.dbf", good.Dbf())), "bricht im 1. Objekt ab");
        ShouldRefuse(ShapefileZip.Zip(("a.shp", good.Shp(out _)), ("a.dbf", good.Dbf()[..20])), "keine dBase-Tabelle");
        ShouldRefuse(
            new ShapefileZip { Prj = "PROJCS[\"Soldner_Berlin\"]" }
                .With(_here, "1", "A")
                .Zip(),
            "Soldner_Berlin"
        );
    }

    [Fact]
    public void Koeln_86_Stadtteile_lie_where_the_KML_of_the_same_town_has_them()
    {
        var folder = SharedData.Require("data/koeln/shape-original");
        var zip = ShapefileZip.Zip([
            .. Directory.GetFiles(folder).Select(file => ($"Stadtteile Köln/{Path.GetFileName(file)}", File.ReadAllBytes(file))),
        ]);
        var kml = GeoFile
            .Open(File.ReadAllBytes(SharedData.Require("data/koeln/stadtteile.kml")))
            .Read(new GeoReadOptions())
            .In(CoordinateSystem.Utm32)
            .Features.ToDictionary(feature => feature.Properties["STT_NR"]!);

        var layer = Read(zip);

        layer.Features.Count.ShouldBe(86);
        layer.Features.Select(feature => feature.Properties["STT_NAME"]).ShouldContain("Dellbrück");
        foreach (var feature in layer.In(CoordinateSystem.Utm32).Features)
        {
            var same = kml[feature.Properties["STT_NR"]!];
            feature.Properties["STT_NAME"].ShouldBe(same.Properties["STT_NAME"]);
            feature.Geometry.Centroid.Distance(same.Geometry.Centroid).ShouldBeLessThan(10);
        }
    }

    private static GeoLayer Read(ShapefileZip zip) => Read(zip.Zip());

    private static GeoLayer Read(byte[] zip) => GeoFile.Open(zip).Read(new GeoReadOptions());

    private static void ShouldRefuse(byte[] zip, string sentence) =>
        Should.Throw<GeoFormatException>(() => Read(zip)).Message.ShouldContain(sentence);
}
