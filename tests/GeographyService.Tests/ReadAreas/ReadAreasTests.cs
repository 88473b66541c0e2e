using System.Net;

namespace Sozialplanung.GeographyService.Tests.ReadAreas;

public sealed class ReadAreasTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public async Task Gives_degrees_and_a_shell_that_runs_counter_clockwise()
    {
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var answer = (await geography.GetAsync($"/areas.geojson?version={_version}&level=kreis", Cancelled)).ShouldBeOk();

        answer.MediaType.ShouldBe("application/geo+json");
        answer.Body.TryGetProperty("crs", out _).ShouldBeFalse();
        var feature = answer.Body.GetProperty("features")[0];
        feature.GetProperty("properties").GetProperty("code").GetString().ShouldBe("10044");
        var ring = feature
            .GetProperty("geometry")
            .GetProperty("coordinates")[0][0]
            .EnumerateArray()
            .Select(p => (X: p[0].GetDouble(), Y: p[1].GetDouble()))
            .ToList();
        ring[0].X.ShouldBeInRange(6.7, 6.9);
        ring.Zip(ring.Skip(1)).Sum(edge => (edge.First.X * edge.Second.Y) - (edge.Second.X * edge.First.Y)).ShouldBePositive();
    }

    [Fact]
    public async Task Gives_the_stored_metres_on_request()
    {
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var answer = (
            await geography.GetAsync($"/areas.geojson?version={_version}&level=kreis&crs=25832", Cancelled)
        ).ShouldBeOk();

        answer
            .Body.GetProperty("crs")
            .GetProperty("properties")
            .GetProperty("name")
            .GetString()
            .ShouldBe("urn:ogc:def:crs:EPSG::25832");
        answer.Body.ToString().ShouldContain("[340000,5465000]");
    }

    [Fact]
    public async Task A_file_that_was_given_out_can_be_taken_in_again()
    {
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile(_version), Cancelled)).ShouldBeOk();
        var degrees = (await geography.GetAsync($"/areas.geojson?version={_version}", Cancelled)).Body.ToString();
        var again = RunningGeography.NewVersion();

        (
            await geography.ImportAsync(
                degrees,
                new
                {
                    version = again,
                    levels = Town.Levels,
                    levelProperty = "level",
                    parent = "parent",
                },
                Cancelled
            )
        ).ShouldBeOk();

        (await geography.GetAsync($"/areas?version={again}", Cancelled)).Codes.ShouldBe(
            (await geography.GetAsync($"/areas?version={_version}", Cancelled)).Codes
        );
    }

    [Fact]
    public async Task An_unknown_coordinate_system_is_refused() =>
        (await geography.GetAsync("/areas.geojson?crs=31466", Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldContain("25832");
}
