using System.Net;

namespace Sozialplanung.GeographyService.Tests.ReadMap;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class ReadMapTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_map_of_a_level_is_a_topology_in_metres_that_never_changes()
    {
        var version = await geography.BeginAsync(new Town(), Cancelled);
        var maps = await geography.MapsAsync("/levels", Cancelled);
        maps.Keys.ShouldBe(["kreis", "gemeinde", "stadtteil"]);
        var path = maps["stadtteil"];

        using var client = geography.Service.Anonymous();
        var response = await client.GetAsync(path, Cancelled);

        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        var map = (await RunningGeography.Answer.OfAsync(response, Cancelled)).ShouldBeOk().Body;
        map.GetProperty("type").GetString().ShouldBe("Topology");
        var areas = map.GetProperty("objects").GetProperty("areas").GetProperty("geometries");
        areas[0].GetProperty("properties").GetProperty("code").GetString().ShouldBe("10044001-01");
        areas[0].GetProperty("properties").GetProperty("parent").GetString().ShouldBe("10044001");
        map.GetProperty("neighbours")
            .GetProperty("10044001-02")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ShouldBe(["10044001-01", "10044002-01"]);

        (await geography.ImportAsync(new Town(West: 341_000).GeoJson, Town.Profile(version), Cancelled)).ShouldBeOk();
        (await geography.MapsAsync("/levels", Cancelled))["stadtteil"].ShouldNotBe(path);
        (await geography.GetAsync(path, Cancelled)).ShouldBeOk().Body.ToString().ShouldBe(map.ToString());
    }

    [Fact]
    public async Task A_map_that_does_not_exist_is_told_in_German() =>
        (await geography.GetAsync("/maps/stadtteil/0000000000000000.topojson", Cancelled))
            .ShouldBeProblem(HttpStatusCode.NotFound)
            .Title.ShouldContain("Karte");
}
