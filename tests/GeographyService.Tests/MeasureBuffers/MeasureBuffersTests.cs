using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.MeasureBuffers;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class MeasureBuffersTests(CurrentGeography geography)
{
    // A circle of 256 corners: its surface is right to a hundredth of a percent.
    private const double Precision = 0.0001;
    private readonly Town _town = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_circle_inside_an_area_covers_its_own_surface_and_nothing_of_the_neighbours()
    {
        await geography.BeginAsync(_town, Cancelled);
        var middle = await MiddleAsync(_town.Stadtteil(1, 1));

        var areas = await BuffersAsync([middle], 500);

        areas[_town.Stadtteil(1, 1)].Within.ShouldBe(Math.PI * 500 * 500, 785_398 * Precision * 2);
        areas[_town.Stadtteil(1, 1)].All.ShouldBe(2_000_000, 1);
        areas[_town.Stadtteil(1, 2)].Within.ShouldBe(0, 1, "der Kreis berührt die Grenze nur");
        areas.Count.ShouldBe(4, "auch wo nichts nahe liegt");
    }

    [Fact]
    public async Task What_two_circles_share_counts_once_and_a_covered_area_is_covered_whole()
    {
        await geography.BeginAsync(_town, Cancelled);
        var (one, other) = (await MiddleAsync(_town.Stadtteil(1, 1)), await MiddleAsync(_town.Stadtteil(1, 2)));

        var twice = await BuffersAsync([one, one], 500);
        var wide = await BuffersAsync([one, other], 1_500);

        twice[_town.Stadtteil(1, 1)].Within.ShouldBe(Math.PI * 500 * 500, 785_398 * Precision * 2);
        wide[_town.Stadtteil(1, 1)].ShouldBe((wide[_town.Stadtteil(1, 1)].All, wide[_town.Stadtteil(1, 1)].All));
    }

    [Fact]
    public async Task Without_points_nothing_lies_within()
    {
        await geography.BeginAsync(_town, Cancelled);

        (await BuffersAsync([], 500)).Values.ShouldAllBe(area => area.Within == 0);
    }

    [Theory]
    [InlineData(7.0, 12.0, 500)]
    [InlineData(7.0, 49.3, 0)]
    [InlineData(7.0, 49.3, 100_001)]
    public async Task What_cannot_be_a_point_or_a_distance_is_refused(double lon, double lat, double metres)
    {
        using var client = geography.Service.As(Role.Dienst);

        (await client.PostAsJsonAsync("/areas/buffers", Question([(lon, lat)], metres), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task Only_services_ask()
    {
        using var client = geography.Service.As(Role.Sozialplanung, "10044");

        (await client.PostAsJsonAsync("/areas/buffers", Question([(7, 49.3)], 500), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    private static object Question((double Lon, double Lat)[] points, double metres) =>
        new
        {
            level = "stadtteil",
            lon = points.Select(point => point.Lon),
            lat = points.Select(point => point.Lat),
            metres,
        };

    /// <summary>A rectangle's point inside is its middle.</summary>
    private async Task<(double Lon, double Lat)> MiddleAsync(string code)
    {
        var area = (await geography.GetAsync($"/areas?code={code}", Cancelled)).ShouldBeOk().Body[0];
        return (area.GetProperty("lon").GetDouble(), area.GetProperty("lat").GetDouble());
    }

    private async Task<Dictionary<string, (double All, double Within)>> BuffersAsync(
        (double Lon, double Lat)[] points,
        double metres
    )
    {
        using var client = geography.Service.As(Role.Dienst);
        var answer = await client.PostAsJsonAsync("/areas/buffers", Question(points, metres), Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonElement[]>(Cancelled))!.ToDictionary(
            area => area.GetProperty("code").GetString()!,
            area => (area.GetProperty("squareMetres").GetDouble(), area.GetProperty("withinSquareMetres").GetDouble())
        );
    }
}
