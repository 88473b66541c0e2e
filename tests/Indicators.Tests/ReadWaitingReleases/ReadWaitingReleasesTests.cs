using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadWaitingReleases;

public sealed class ReadWaitingReleasesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_waits_for_its_check_and_a_checked_release_for_another_person()
    {
        await api.PrepareCountAsync("wt_a", 100, Cancelled);
        var id = await api.DraftAsync(Cancelled);
        var name = (await api.GetAsync($"/releases/{id}", Cancelled, api.Planner)).GetProperty("name").GetString();

        var draft = await ItemAsync(api.Planner, name);
        (await api.Planner.PostAsync($"/releases/{id}/check", null, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var own = await ItemAsync(api.Planner, name);
        var second = await ItemAsync(api.Second, name);

        (Text(draft, "kind"), draft.GetProperty("forOthers").GetBoolean()).ShouldBe(("check", false));
        (Text(own, "kind"), own.GetProperty("forOthers").GetBoolean()).ShouldBe(("publish", true));
        Text(own, "sentence").ShouldBe("Geprüft. Veröffentlichen muss sie eine andere Person.");
        (Text(second, "kind"), second.GetProperty("forOthers").GetBoolean()).ShouldBe(("publish", false));
        Text(second, "sentence").ShouldBe("Geprüft von planung. Sie können sie veröffentlichen oder zurückgeben.");
        (await api.GetAsync("/waiting", Cancelled, api.Service.As(Role.Sozialplanung, "10044001", "ort")))
            .GetArrayLength()
            .ShouldBe(0);
    }

    private async Task<JsonElement> ItemAsync(HttpClient client, string? name) =>
        (await api.GetAsync("/waiting", Cancelled, client)).EnumerateArray().Last(item => Text(item, "name") == name);

    private static string Text(JsonElement item, string member) => item.GetProperty(member).GetString()!;
}
