using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.Tests.Coordinates;

public sealed class GaussKruegerTests
{
    // Computed with PROJ 9.1.1 by PostGIS ST_Transform from EPSG:4326, which uses the official grid BeTA2007 here.
    [Theory]
    [InlineData("Köln", 6.958307, 50.941278, CoordinateSystem.GaussKrueger2, 2567398.6460, 5645551.4878)]
    [InlineData("Aachen", 6.0839, 50.7753, CoordinateSystem.GaussKrueger2, 2505962.0599, 5626652.9109)]
    [InlineData("Saarlouis", 6.75, 49.31, CoordinateSystem.GaussKrueger2, 2554581.8277, 5463936.3720)]
    [InlineData("Hamburg", 9.99, 53.55, CoordinateSystem.GaussKrueger3, 3565687.5008, 5935847.3696)]
    [InlineData("Stuttgart", 9.18, 48.78, CoordinateSystem.GaussKrueger3, 3513304.1821, 5404737.9753)]
    [InlineData("München", 11.575, 48.137, CoordinateSystem.GaussKrueger4, 4468475.4744, 5333305.2236)]
    [InlineData("Berlin", 13.4, 52.52, CoordinateSystem.GaussKrueger4, 4595132.4262, 5821685.8823)]
    [InlineData("Görlitz", 14.99, 51.15, CoordinateSystem.GaussKrueger5, 5499437.6308, 5668328.2896)]
    public void Gauss_Krueger_lies_within_three_metres_of_the_official_grid(
        string place,
        double longitude,
        double latitude,
        CoordinateSystem system,
        double east,
        double north
    )
    {
        var (x, y) = CoordinateTransform.Transform(longitude, latitude, CoordinateSystem.Wgs84, system);
        var (backLongitude, backLatitude) = CoordinateTransform.Transform(x, y, system, CoordinateSystem.Wgs84);

        x.ShouldBe(east, 3, place);
        y.ShouldBe(north, 3, place);
        backLongitude.ShouldBe(longitude, 1e-7, place);
        backLatitude.ShouldBe(latitude, 1e-7, place);
    }

    // The same PROJ, which is exact here.
    [Theory]
    [InlineData(14.99, 51.15, CoordinateSystem.Utm33ZonePrefixed, 33499300.5690, 5666505.7176)]
    [InlineData(14.99, 51.15, CoordinateSystem.Utm32ZonePrefixed, 32918796.0839, 5683582.5242)]
    [InlineData(6.958307, 50.941278, CoordinateSystem.WebMercator, 774595.1920, 6610913.0467)]
    public void The_other_systems_agree_with_PROJ(double longitude, double latitude, CoordinateSystem system, double x, double y)
    {
        var there = CoordinateTransform.Transform(longitude, latitude, CoordinateSystem.Wgs84, system);
        var back = CoordinateTransform.Transform(x, y, system, CoordinateSystem.Wgs84);

        there.X.ShouldBe(x, 0.001);
        there.Y.ShouldBe(y, 0.001);
        back.X.ShouldBe(longitude, 1e-8);
        back.Y.ShouldBe(latitude, 1e-8);
    }
}
