using System.Net;
using System.Net.Http.Headers;

namespace Sozialplanung.GeographyService.Tests.ListAreas;

public sealed class ListAreasTests(ListAreasTests.OwnGeography geography) : IClassFixture<ListAreasTests.OwnGeography>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public sealed class OwnGeography : RunningGeography;

    [Fact]
    public async Task Gives_the_current_version_until_an_import_changes_it()
    {
        (await geography.ImportAsync(new Town().GeoJson, Town.Profile("2025-01-01"), Cancelled)).ShouldBeOk();
        using var client = geography.Service.Anonymous();
        var first = await client.GetAsync("/areas?level=gemeinde", Cancelled);
        (await RunningGeography.Answer.OfAsync(first, Cancelled)).Codes.ShouldBe(["10044001", "10044002"]);

        client.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.Tag));
        (await client.GetAsync("/areas?level=gemeinde", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        (await geography.ImportAsync(new Town("10099").GeoJson, Town.Profile("2026-01-01"), Cancelled)).ShouldBeOk();
        (
            await RunningGeography.Answer.OfAsync(await client.GetAsync("/areas?level=gemeinde", Cancelled), Cancelled)
        ).Codes.ShouldBe(["10099001", "10099002"]);
        (await geography.GetAsync("/areas?version=2025-01-01&code=10044002&code=10044&code=X", Cancelled)).Codes.ShouldBe([
            "10044",
            "10044002",
        ]);
    }
}
