using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadUses;

public sealed class ReadUsesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_leads_to_the_releases_and_indicators_that_rest_on_it()
    {
        var delivery = await api.ReleaseShareAsync("us_a", Cancelled);

        var uses = await api.GetAsync($"/deliveries/{delivery}/uses", Cancelled, api.Planner);
        var none = await api.GetAsync($"/deliveries/{Guid.CreateVersion7()}/uses", Cancelled, api.Planner);

        var use = uses.EnumerateArray().Last();
        use.GetProperty("state").GetString().ShouldBeOneOf("published", "replaced");
        use.GetProperty("periods").EnumerateArray().Select(period => period.GetString()).ShouldContain("2024");
        use.GetProperty("indicators")
            .EnumerateArray()
            .Select(indicator => indicator.GetProperty("code").GetString())
            .ShouldContain("us_a");
        none.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_named_to_those_who_see_drafts_alone()
    {
        var delivery = await api.ReleaseShareAsync("us_b", Cancelled);
        var draft = await api.DraftAsync(Cancelled);

        var planner = await api.GetAsync($"/deliveries/{delivery}/uses", Cancelled, api.Planner);
        var provider = await api.GetAsync(
            $"/deliveries/{delivery}/uses",
            Cancelled,
            api.Service.As(Role.Datenlieferant, "10044")
        );

        ReleasesOf(planner).ShouldContain(draft);
        ReleasesOf(provider).ShouldNotContain(draft);
        ReleasesOf(provider).ShouldNotBeEmpty();
    }

    private static IEnumerable<Guid> ReleasesOf(JsonElement uses) =>
        uses.EnumerateArray().Select(use => use.GetProperty("releaseId").GetGuid());
}
