using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests.Coordinates;

public sealed class WktSystemTests
{
    private const string Dhdn =
        "GEOGCS[\"GCS_Deutsches_Hauptdreiecksnetz\",DATUM[\"D_Deutsches_Hauptdreiecksnetz\",SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private const string Wgs84 =
        "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]";

    [Fact]
    public void The_dialect_of_ESRI_without_any_authority_is_understood()
    {
        WktSystem.Parse(ShapefileZip.Utm32).ShouldBe(new WktSystem(CoordinateSystem.Utm32, 0, 0));
        WktSystem.NameOf(ShapefileZip.Utm32).ShouldBe("ETRS_1989_UTM_Zone_32N");
        WktSystem.Parse(Projected(Dhdn, "Gauss_Kruger", 3_500_000, 9, 1)).ShouldBe(new(CoordinateSystem.GaussKrueger3, 0, 0));
        WktSystem.Parse(Wgs84).ShouldBe(new(CoordinateSystem.Wgs84, 0, 0));
    }

    [Theory]
    [InlineData(15, 500_000, CoordinateSystem.Utm33, 0)]
    [InlineData(9, 32_500_000, CoordinateSystem.Utm32ZonePrefixed, 0)]
    [InlineData(15, 33_500_000, CoordinateSystem.Utm33ZonePrefixed, 0)]
    [InlineData(9, 2_500_000, CoordinateSystem.Utm32, -2_000_000)] // as Köln publishes it
    public void The_parameters_count_and_not_the_name(double meridian, double east, CoordinateSystem system, double shift) =>
        WktSystem
            .Parse(Projected(Wgs84, "Transverse_Mercator", east, meridian, 0.9996))
            .ShouldBe(new WktSystem(system, shift, 0));

    [Theory]
    [InlineData("Mercator_Auxiliary_Sphere", "WGS_1984_Web_Mercator_Auxiliary_Sphere")]
    [InlineData("Mercator_1SP", "WGS 84 / Pseudo-Mercator")]
    public void Web_Mercator_has_several_names(string method, string name) =>
        WktSystem
            .Parse(Projected(Wgs84, method, 0, 0, 1).Replace("NAME", name, StringComparison.Ordinal))!
            .System.ShouldBe(CoordinateSystem.WebMercator);

    [Fact]
    public void What_is_not_known_is_not_guessed()
    {
        var other = Dhdn.Replace("Deutsches_Hauptdreiecksnetz", "MGI", StringComparison.Ordinal);
        WktSystem.Parse(Projected(other, "Gauss_Kruger", 3_500_000, 9, 1)).ShouldBeNull(); // Austria
        WktSystem.Parse(Projected(Wgs84, "Transverse_Mercator", 500_000, 21, 0.9996)).ShouldBeNull();
        WktSystem.Parse(Projected(Wgs84, "Lambert_Conformal_Conic", 500_000, 9, 1)).ShouldBeNull();
        WktSystem
            .Parse(ShapefileZip.Utm32.Replace("[\"Meter\",1.0]", "[\"Foot\",0.3048]", StringComparison.Ordinal))
            .ShouldBeNull();
        WktSystem.Parse("").ShouldBeNull();
        WktSystem.Parse(new string('[', 50_000)).ShouldBeNull();
        WktSystem.Parse("PROJCS[" + string.Concat(Enumerable.Repeat("A[", 20_000))).ShouldBeNull();
    }

    [Theory]
    [InlineData("EPSG:31466", CoordinateSystem.GaussKrueger2)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/25833", CoordinateSystem.Utm33)]
    [InlineData("urn:ogc:def:crs:EPSG::3044", CoordinateSystem.Utm32)]
    [InlineData("EPSG:4258", CoordinateSystem.Wgs84)]
    [InlineData("3857", CoordinateSystem.WebMercator)]
    [InlineData("ESRI:25832", null)]
    [InlineData("EPSG:125832", null)]
    [InlineData("EPSG:", null)]
    public void Names_are_taken_by_their_whole_number(string name, CoordinateSystem? system) =>
        CoordinateSystemDetection.FromName(name).ShouldBe(system);

    [Fact]
    public void Numbers_tell_the_system_where_only_one_fits()
    {
        Candidates(2_550_000, 5_460_000).ShouldBe([CoordinateSystem.GaussKrueger2]);
        Candidates(4_595_000, 5_821_000).ShouldBe([CoordinateSystem.GaussKrueger4]);
        Candidates(33_390_000, 5_800_000).ShouldBe([CoordinateSystem.Utm33ZonePrefixed]);
        Candidates(340_000, 5_465_000).ShouldBe([CoordinateSystem.Utm32, CoordinateSystem.Utm33]);
        Candidates(774_000, 6_610_000).ShouldBe([CoordinateSystem.WebMercator]);
        Candidates(5_465_000, 340_000).ShouldBeEmpty();
        CoordinateSystemDetection.LooksSwapped(At(5_465_000, 340_000)).ShouldBeTrue();
        CoordinateSystemDetection.LooksSwapped(At(5_465_000, 340_000), CoordinateSystem.Utm32).ShouldBeTrue();
        CoordinateSystemDetection.LooksSwapped(At(340_000, 5_465_000)).ShouldBeFalse();
    }

    private static IReadOnlyList<CoordinateSystem> Candidates(double x, double y) =>
        CoordinateSystemDetection.Candidates(At(x, y));

    private static Envelope At(double x, double y) => new(x, x + 1000, y, y + 1000);

    private static string Projected(string degrees, string method, double east, double meridian, double scale) =>
        FormattableString.Invariant(
            $"PROJCS[\"NAME\",{degrees},PROJECTION[\"{method}\"],PARAMETER[\"False_Easting\",{east}],PARAMETER[\"False_Northing\",0],PARAMETER[\"Central_Meridian\",{meridian}],PARAMETER[\"Scale_Factor\",{scale}],PARAMETER[\"Latitude_Of_Origin\",0],UNIT[\"Meter\",1.0]]"
        );
}
