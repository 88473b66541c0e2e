using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.Demo.Tests.DrawMap;

public sealed class Utm32Tests
{
    [Theory]
    [InlineData(6.75, 49.31)]
    [InlineData(6.55, 49.21)]
    [InlineData(6.99, 49.50)]
    [InlineData(9.00, 51.00)]
    public void Agrees_with_ProjNet_to_the_millimetre(double longitude, double latitude)
    {
        var zone = ProjectedCoordinateSystem.WGS84_UTM(32, zoneIsNorth: true);
        var theirs = new CoordinateTransformationFactory()
            .CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, zone)
            .MathTransform.Transform([longitude, latitude]);

        var ours = Utm32.FromDegrees(longitude, latitude);

        ours.X.ShouldBe(theirs[0], 0.002);
        ours.Y.ShouldBe(theirs[1], 0.002);
    }

    [Fact]
    public void Comes_back_to_the_same_place()
    {
        var place = new MapPoint(336412.3, 5465123.4);

        var there = Utm32.ToDegrees(place);
        var back = Utm32.FromDegrees(there.X, there.Y);

        back.DistanceTo(place).ShouldBeLessThan(0.0001);
    }
}
