using System.Net;

namespace Sozialplanung.GeographyService.Tests.FindAreas;

public sealed class FindAreasTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Names_the_area_of_every_level_at_a_point()
    {
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();
        var inside = (await geography.GetAsync($"/areas?version={_version}&level=stadtteil", Cancelled)).Body[2];

        var found = await geography.GetAsync(
            $"/areas/at?version={_version}&{Town.Query(inside.GetProperty("lon").GetDouble(), inside.GetProperty("lat").GetDouble())}",
            Cancelled
        );

        found.ShouldBeOk().Codes.ShouldBe(["10044", "10044002", "10044002-01"]);
    }

    [Fact]
    public async Task A_point_outside_has_no_areas()
    {
        (await geography.ImportAsync(_town.GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        (await geography.GetAsync($"/areas/at?version={_version}&{Town.Query(13.4, 52.5)}", Cancelled))
            .ShouldBeOk()
            .Codes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lon=200&lat=49")]
    [InlineData("lon=NaN&lat=49")]
    [InlineData("lon=49&lat=7")]
    [InlineData("lon=abc&lat=49")]
    [InlineData("lon=7")]
    public async Task A_point_that_cannot_be_in_Germany_is_refused(string query) =>
        (await geography.GetAsync($"/areas/at?{query}", Cancelled)).ShouldBeProblem(HttpStatusCode.BadRequest);
}
