using System.Net;
using System.Net.Http.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.FindAreas;

public sealed class FindAreasOfPointsTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_point_has_an_answer_and_outside_it_is_empty()
    {
        using var client = geography.Service.As(Role.Dienst);

        var answer = await client.PostAsJsonAsync(
            "/areas/at",
            new { lon = new[] { 15.9, 15.8 }, lat = new[] { 55.9, 55.8 } },
            Cancelled
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadFromJsonAsync<string[]>(Cancelled)).ShouldBe(["", ""]);
    }

    [Theory]
    [InlineData(200.0, 49.0)]
    [InlineData(7.0, 12.0)]
    public async Task A_point_that_cannot_be_in_Germany_is_refused(double lon, double lat)
    {
        using var client = geography.Service.As(Role.Dienst);

        (
            await client.PostAsJsonAsync("/areas/at", new { lon = new[] { lon }, lat = new[] { lat } }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task As_many_latitudes_as_longitudes_are_asked_for()
    {
        using var client = geography.Service.As(Role.Dienst);

        (
            await client.PostAsJsonAsync("/areas/at", new { lon = new[] { 7.0 }, lat = Array.Empty<double>() }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Only_services_ask_for_many_points_at_once()
    {
        using var client = geography.Service.As(Role.Sozialplanung, "10044");

        (
            await client.PostAsJsonAsync("/areas/at", new { lon = new[] { 7.0 }, lat = new[] { 49.0 } }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
