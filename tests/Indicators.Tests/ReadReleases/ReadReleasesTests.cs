using System.Net;

namespace Sozialplanung.Indicators.Tests.ReadReleases;

public sealed class ReadReleasesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_seen_by_staff_only_and_a_release_by_everybody()
    {
        await api.PrepareCountAsync("rr_a", 100, Cancelled);
        var release = await api.ReleaseAsync(Cancelled);
        var draft = await api.DraftAsync(Cancelled);

        var seen = (await ListAsync(api.Service.Anonymous())).ToList();
        (seen.Contains(release), seen.Contains(draft)).ShouldBe((true, false));
        (await ListAsync(api.Planner)).ShouldContain(draft);
        (await api.Service.Anonymous().GetAsync(new Uri($"/releases/{draft}", UriKind.Relative), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private async Task<IEnumerable<Guid>> ListAsync(HttpClient client) =>
        (await api.GetAsync("/releases", Cancelled, client))
            .EnumerateArray()
            .Select(release => release.GetProperty("id").GetGuid());
}
