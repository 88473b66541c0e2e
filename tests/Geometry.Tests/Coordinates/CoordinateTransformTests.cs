using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using Sozialplanung.Geometry.Coordinates;
using CoordinateSystem = Sozialplanung.Geometry.Coordinates.CoordinateSystem;

namespace Sozialplanung.Geometry.Tests.Coordinates;

public sealed class CoordinateTransformTests
{
    private const double Millimetre = 0.001;

    // Computed with PROJ 9.1.1 (Debian) by PostGIS ST_Transform from EPSG:4258.
    [Theory]
    [InlineData("Saarlouis", 6.75, 49.31, 336459.343866, 5464353.342337)]
    [InlineData("Kölner Dom", 6.958307, 50.941278, 356560.684033, 5645279.676166)]
    [InlineData("Mittelmeridian", 9, 50, 500000.0, 5538630.702744)]
    [InlineData("Görlitz", 14.99, 51.15, 918796.083944, 5683582.524219)]
    [InlineData("List auf Sylt", 8.41, 55.05, 462305.742190, 6100514.472096)]
    [InlineData("Oberstdorf", 10.2792, 47.4077, 596509.002104, 5251265.142221)]
    public void Degrees_to_zone_32_and_back_agree_with_PROJ(
        string place,
        double longitude,
        double latitude,
        double east,
        double north
    )
    {
        var (x, y) = CoordinateTransform.Transform(longitude, latitude, CoordinateSystem.Wgs84, CoordinateSystem.Utm32);
        var (backLongitude, backLatitude) = CoordinateTransform.Transform(
            east,
            north,
            CoordinateSystem.Utm32,
            CoordinateSystem.Wgs84
        );

        x.ShouldBe(east, Millimetre, place);
        y.ShouldBe(north, Millimetre, place);
        backLongitude.ShouldBe(longitude, 1e-8, place);
        backLatitude.ShouldBe(latitude, 1e-8, place);
    }

    [Fact]
    public void Zone_33_agrees_with_PROJ_at_Goerlitz()
    {
        var (x, y) = CoordinateTransform.Transform(918796.083944, 5683582.524219, CoordinateSystem.Utm32, CoordinateSystem.Utm33);

        x.ShouldBe(499300.568951, Millimetre);
        y.ShouldBe(5666505.717567, Millimetre);
    }

    [Fact]
    public void Agrees_with_ProjNet_over_the_whole_zone()
    {
        var utm = ProjectedCoordinateSystem.WGS84_UTM(32, true);
        var rival = new CoordinateTransformationFactory()
            .CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, utm)
            .MathTransform;
        for (var longitude = 6.0; longitude <= 12.0; longitude += 0.5)
        {
            for (var latitude = 47.0; latitude <= 55.0; latitude += 0.5)
            {
                var (x, y) = CoordinateTransform.Transform(longitude, latitude, CoordinateSystem.Wgs84, CoordinateSystem.Utm32);
                var (rivalX, rivalY) = rival.Transform(longitude, latitude);

                // ProjNet's shorter series and WGS 84 ellipsoid stand for the rest.
                x.ShouldBe(rivalX, 0.01);
                y.ShouldBe(rivalY, 0.01);
            }
        }
    }

    [Fact]
    public void The_zone_may_stand_before_the_easting()
    {
        var (x, _) = CoordinateTransform.Transform(9, 50, CoordinateSystem.Wgs84, CoordinateSystem.Utm32ZonePrefixed);

        x.ShouldBe(32_500_000, Millimetre);
    }

    [Fact]
    public void A_geometry_keeps_its_original_and_gets_the_code_of_its_system()
    {
        var point = new Point(9, 50);

        var moved = CoordinateTransform.Transform(point, CoordinateSystem.Wgs84, CoordinateSystem.Utm32);

        point.X.ShouldBe(9);
        moved.Coordinate.X.ShouldBe(500_000, Millimetre);
        moved.SRID.ShouldBe(25832);
    }

    [Theory]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84", CoordinateSystem.Wgs84)]
    [InlineData("EPSG:25832", CoordinateSystem.Utm32)]
    [InlineData("urn:ogc:def:crs:EPSG::25833", CoordinateSystem.Utm33)]
    public void Names_of_systems_are_understood(string name, CoordinateSystem system) =>
        CoordinateSystemDetection.FromName(name).ShouldBe(system);

    [Fact]
    public void Without_a_name_the_size_of_the_coordinates_tells()
    {
        CoordinateSystemDetection.FromExtent(new Envelope(6.1, 7.4, 49.1, 49.7)).ShouldBe(CoordinateSystem.Wgs84);
        CoordinateSystemDetection
            .FromExtent(new Envelope(330_000, 340_000, 5_460_000, 5_470_000))
            .ShouldBe(CoordinateSystem.Utm32);
        CoordinateSystemDetection
            .FromExtent(new Envelope(32_330_000, 32_340_000, 5_460_000, 5_470_000))
            .ShouldBe(CoordinateSystem.Utm32ZonePrefixed);
        CoordinateSystemDetection.FromExtent(new Envelope(7_550_000, 7_560_000, 5_460_000, 5_470_000)).ShouldBeNull();
        CoordinateSystemDetection.LooksSwapped(new Envelope(49.1, 49.7, 6.1, 7.4)).ShouldBeTrue();
    }
}
