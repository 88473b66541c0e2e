using System.Text;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Tests.GeoJson;

public sealed class GeoJsonReaderTests
{
    private const string Square = "[[[6.0,49.0],[6.1,49.0],[6.1,49.1],[6.0,49.1],[6.0,49.0]]]";

    [Fact]
    public void Reads_properties_as_text_and_keeps_leading_zeros()
    {
        var layer = Read(Collection(Feature("Polygon", Square, """{"code":"0012","n":7,"leer":null}""")));

        var feature = layer.Features.ShouldHaveSingleItem();
        feature.Properties["code"].ShouldBe("0012");
        feature.Properties["n"].ShouldBe("7");
        feature.Properties["leer"].ShouldBeNull();
        layer.System.ShouldBe(CoordinateSystem.Wgs84);
        layer.IsSystemNamed.ShouldBeFalse();
        layer.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void The_crs_member_of_older_files_is_respected()
    {
        var json = Collection(
            Feature("Point", "[336459.34,5464353.34]"),
            """ "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}}, """
        );

        var layer = Read(json).In(CoordinateSystem.Wgs84);

        layer.Features[0].Geometry.Coordinate.X.ShouldBe(6.75, 1e-6);
    }

    [Fact]
    public void Rings_are_wound_as_RFC_7946_asks()
    {
        var clockwise = "[[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]";

        var polygon = (Polygon)Read(Collection(Feature("Polygon", clockwise))).Features[0].Geometry;

        polygon.Shell.IsCCW.ShouldBeTrue();
        polygon.Holes[0].IsCCW.ShouldBeFalse();
        polygon.Area.ShouldBe(15);
    }

    [Fact]
    public void A_border_that_crosses_itself_is_repaired_and_told_of()
    {
        var bowTie = "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]";

        var layer = Read(Collection(Feature("Polygon", bowTie)));

        layer.Features.ShouldHaveSingleItem().Geometry.IsValid.ShouldBeTrue();
        layer.Features[0].Geometry.Area.ShouldBe(2, 1e-9);
        layer.Findings.ShouldHaveSingleItem().Text.ShouldContain("schneidet sich selbst");
        layer.Findings[0].IsRefused.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Polygon", "[[[0,0],[1,1],[2,2],[0,0]]]")]
    [InlineData("Polygon", "[[[0,0],[1,1],[0,0]]]")]
    [InlineData("Polygon", "[]")]
    [InlineData("Polygon", "[0,0]")]
    [InlineData("Polygon", "[[[0,0],[1,1e999],[2,0],[0,0]]]")]
    [InlineData("Polygon", """[[["0",0],[1,1],[2,0],[0,0]]]""")]
    [InlineData("Point", "[1]")]
    [InlineData("Point", "[1,null]")]
    [InlineData("Kreis", "[1,2]")]
    [InlineData("GeometryCollection", "[1,2]")]
    public void An_unusable_geometry_is_left_out_with_its_number_and_a_reason(string type, string coordinates)
    {
        var layer = Read(Collection(Feature("Polygon", Square) + "," + Feature(type, coordinates)));

        layer.Features.ShouldHaveSingleItem();
        var finding = layer.Findings.ShouldHaveSingleItem();
        finding.Feature.ShouldBe(2);
        finding.IsRefused.ShouldBeTrue();
        finding.Text.ShouldEndWith(".");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("""{"type":"Topology"}""")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""")]
    [InlineData("""{"type":"FeatureCollection","features":[{"geometry":{"type":"Point","coordinates":[NaN,1]}}]}""")]
    [InlineData(
        """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[49.3,6.7]}}]}"""
    )]
    [InlineData(
        """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,5464353]}}]}"""
    )]
    public void An_unusable_file_is_refused_with_a_German_sentence(string json) =>
        Should.Throw<GeoFormatException>(() => Read(json)).Message.ShouldEndWith(".");

    [Fact]
    public void Deep_nesting_is_refused_before_it_costs_anything() =>
        Should.Throw<GeoFormatException>(() => Read(new string('[', 100_000)));

    [Fact]
    public void Limits_on_size_features_and_points_hold()
    {
        var json = Collection(Feature("Polygon", Square) + "," + Feature("Polygon", Square));

        Should.Throw<GeoFormatException>(() => Read(json, new GeoJsonLimits { MaximumBytes = 10 }));
        Should.Throw<GeoFormatException>(() => Read(json, new GeoJsonLimits { MaximumFeatures = 1 }));
        Should.Throw<GeoFormatException>(() => Read(json, new GeoJsonLimits { MaximumPoints = 9 }));
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter() =>
        GeoJsonReader
            .Read(
                new byte[] { 0xEF, 0xBB, 0xBF }
                    .Concat(Encoding.UTF8.GetBytes(Collection(Feature("Point", "[6,49]"))))
                    .ToArray()
            )
            .Features.ShouldHaveSingleItem();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var layer = Read(
            Collection(Feature("MultiPolygon", $"[{Square},[[[7,49],[7.1,49],[7.1,49.1],[7,49]]]]", """{"code":"01"}"""))
        );

        var again = GeoJsonReader.Read(GeoJsonWriter.Write(layer.In(CoordinateSystem.Utm32).Features, CoordinateSystem.Utm32));

        again.System.ShouldBe(CoordinateSystem.Utm32);
        again.IsSystemNamed.ShouldBeTrue();
        again.Features[0].Properties["code"].ShouldBe("01");
        again.In(CoordinateSystem.Wgs84).Features[0].Geometry.EqualsExact(layer.Features[0].Geometry, 1e-6).ShouldBeTrue();
    }

    private static GeoLayer Read(string json, GeoJsonLimits? limits = null) =>
        GeoJsonReader.Read(Encoding.UTF8.GetBytes(json), null, limits);

    private static string Collection(string features, string members = "") =>
        $$"""{"type":"FeatureCollection",{{members}}"features":[{{features}}]}""";

    private static string Feature(string type, string coordinates, string properties = "null") =>
        $$$"""{"type":"Feature","properties":{{{properties}}},"geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}}}}""";
}
