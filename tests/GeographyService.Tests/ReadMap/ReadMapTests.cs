using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Sozialplanung.Tests;

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

    [Fact]
    public async Task The_first_look_at_few_areas_is_the_map_itself()
    {
        await geography.BeginAsync(new Town(), Cancelled);
        var path = (await geography.MapsAsync("/levels", Cancelled))["stadtteil"];

        var overview = await geography.GetAsync(path.Replace(".topojson", "/overview.json", StringComparison.Ordinal), Cancelled);

        overview.ShouldBeOk().Body.ToString().ShouldBe((await geography.GetAsync(path, Cancelled)).Body.ToString());
    }

    [Fact]
    public async Task The_first_look_at_very_many_areas_is_short_and_arrives_compressed()
    {
        var version = RunningGeography.NewVersion();
        var country = WigglyPartition.Of(2_100, 280_000, 380_000, 24);
        var file = Town.Collection(
            country.Select(area =>
                Town.Feature(
                    new { code = area.Code, name = area.Name },
                    [.. area.Shape.Shell.Coordinates.Select(point => new[] { Math.Round(point.X), Math.Round(point.Y) })]
                )
            )
        );
        (
            await geography.ImportAsync(
                file,
                new
                {
                    version,
                    levels = new[] { Town.Levels[1] },
                    crs = Town.Crs,
                    repairs = true,
                },
                Cancelled
            )
        ).ShouldBeOk();
        var levels = (await geography.GetAsync($"/levels?version={version}", Cancelled)).Body;
        var map = $"/maps/gemeinde/{levels[0].GetProperty("mapHash").GetString()}";
        using var client = geography.Service.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{map}/overview.json");
        request.Headers.Add("Accept-Encoding", "gzip, br");

        var compressed = await client.SendAsync(request, Cancelled);
        var plain = (await geography.GetAsync($"{map}/overview.json", Cancelled)).ShouldBeOk().Body;

        compressed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        compressed.Headers.Vary.ShouldContain("Accept-Encoding");
        compressed.Headers.CacheControl!.ToString().ShouldContain("immutable");
        var bytes = await compressed.Content.ReadAsByteArrayAsync(Cancelled);
        bytes.Length.ShouldBeLessThan(60_000);
        using var unpacked = await JsonDocument.ParseAsync(
            new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            cancellationToken: Cancelled
        );
        unpacked.RootElement.ToString().ShouldBe(plain.ToString());
        plain.GetProperty("type").GetString().ShouldBe("ShortTopology");
        plain.GetProperty("codes").GetArrayLength().ShouldBe(2_100);
        (await geography.GetAsync($"{map}/detail.json?box=290000,5240000,570000,5620000", Cancelled)).ShouldBeOk();
    }

    [Fact]
    public async Task A_part_of_a_map_holds_the_areas_in_it_with_their_names()
    {
        await geography.BeginAsync(new Town(), Cancelled);
        var path = (await geography.MapsAsync("/levels", Cancelled))["stadtteil"];
        var detail = path.Replace(".topojson", "/detail.json", StringComparison.Ordinal);

        var part = (await geography.GetAsync($"{detail}?box=340100,5465100,340900,5465900", Cancelled)).ShouldBeOk().Body;

        part.GetProperty("codes").EnumerateArray().Select(code => code.GetString()).ShouldBe(["10044001-01"]);
        part.GetProperty("names")[0].GetString().ShouldBe("Stadtteil 1-1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?box=")]
    [InlineData("?box=1,2,3")]
    [InlineData("?box=340000,5465000,340000,5466000")]
    [InlineData("?box=NaN,5465000,341000,5466000")]
    [InlineData("?box=0,0,1e300,1e300")]
    public async Task A_part_that_is_none_is_refused(string query)
    {
        await geography.BeginAsync(new Town(), Cancelled);
        var path = (await geography.MapsAsync("/levels", Cancelled))["stadtteil"];

        (
            await geography.GetAsync(path.Replace(".topojson", "/detail.json", StringComparison.Ordinal) + query, Cancelled)
        ).ShouldBeProblem(HttpStatusCode.BadRequest);
    }
}
