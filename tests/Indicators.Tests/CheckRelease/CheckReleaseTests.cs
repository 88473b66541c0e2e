using System.Net;
using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.CheckRelease;

public sealed class CheckReleaseTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_checked_release_is_not_checked_again_and_can_be_opened_anew()
    {
        await api.PrepareCountAsync("ch_a", 100, Cancelled);
        var id = await api.DraftAsync(Cancelled);

        (await StepAsync(id, "check", HttpStatusCode.OK)).GetProperty("state").GetString().ShouldBe("checked");
        (await StepAsync(id, "check", HttpStatusCode.Conflict))
            .GetProperty("type")
            .GetString()
            .ShouldBe("urn:sozialplanung:wrong-state");
        (await StepAsync(id, "reopen", HttpStatusCode.OK)).GetProperty("state").GetString().ShouldBe("draft");
    }

    private async Task<JsonElement> StepAsync(Guid id, string step, HttpStatusCode expected) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{id}/{step}", null, Cancelled),
            expected,
            Cancelled
        );
}
