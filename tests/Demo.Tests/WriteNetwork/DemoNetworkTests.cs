using System.Text.Json;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.WriteAreas;

namespace Sozialplanung.Demo.Tests.WriteNetwork;

public sealed class DemoNetworkTests(SmallDistrict district)
{
    private List<JsonElement> Entries(string kind) => [.. district.Json("network.json").GetProperty(kind).EnumerateArray()];

    [Fact]
    public void There_are_about_sixty_places_each_inside_its_area_and_carried_by_somebody()
    {
        var places = Entries("facilities").Concat(Entries("meetingPlaces")).ToList();
        var organisations = Entries("organisations").Select(o => o.GetProperty("code").GetString()!).ToHashSet();

        places.Count.ShouldBeInRange(50, 75);
        places.Select(place => place.GetProperty("code").GetString()).Distinct().Count().ShouldBe(places.Count);
        foreach (var place in places)
        {
            organisations.ShouldContain(place.GetProperty("organisation").GetString()!);
            var area = district.Map.Areas.Single(a => a.Code == place.GetProperty("areas")[0].GetString());
            var point = BorderPoint.Of(
                Utm32.FromDegrees(place.GetProperty("lon").GetDouble(), place.GetProperty("lat").GetDouble())
            );
            Polygons.Contains(district.Map.Boundary(area)[0], point).ShouldBeTrue(place.GetProperty("name").GetString());
        }
    }

    [Fact]
    public void Networks_name_areas_and_members_that_exist()
    {
        var codes = district.Map.Areas.Select(area => area.Code).ToHashSet();
        var organisations = Entries("organisations").Select(o => o.GetProperty("code").GetString()!).ToHashSet();

        foreach (var network in Entries("networks"))
        {
            network.GetProperty("areas").EnumerateArray().Select(a => a.GetString()!).ShouldBeSubsetOf(codes);
            network.GetProperty("members").EnumerateArray().Select(a => a.GetString()!).ShouldBeSubsetOf(organisations);
        }
    }
}
