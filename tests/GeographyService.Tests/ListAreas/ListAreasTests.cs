using System.Net;
using System.Net.Http.Headers;

namespace Sozialplanung.GeographyService.Tests.ListAreas;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class ListAreasTests(CurrentGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gives_the_current_version_until_another_one_is_chosen()
    {
        var version = await geography.BeginAsync(new Town(), Cancelled);
        using var client = geography.Service.Anonymous();
        var first = await client.GetAsync("/areas?level=gemeinde", Cancelled);
        (await RunningGeography.Answer.OfAsync(first, Cancelled)).Codes.ShouldBe(["10044001", "10044002"]);

        client.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.Tag));
        (await client.GetAsync("/areas?level=gemeinde", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await geography.BeginAsync(new Town("10099"), Cancelled);
        (
            await RunningGeography.Answer.OfAsync(await client.GetAsync("/areas?level=gemeinde", Cancelled), Cancelled)
        ).Codes.ShouldBe(["10099001", "10099002"]);
        (await geography.GetAsync($"/areas?version={version}&code=10044002&code=10044&code=X", Cancelled)).Codes.ShouldBe([
            "10044",
            "10044002",
        ]);
    }
}
