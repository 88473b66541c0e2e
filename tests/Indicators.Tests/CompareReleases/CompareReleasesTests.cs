using System.Net;
using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.CompareReleases;

public sealed class CompareReleasesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_comparison_counts_what_changed_is_new_and_is_gone()
    {
        await api.PrepareCountAsync("pr_e", 100, Cancelled);
        await api.PrepareCountAsync("pr_f", 100, Cancelled);
        await api.ReleaseAsync(Cancelled);
        await api.PrepareCountAsync("pr_e", 110, Cancelled);
        await api.PrepareCountAsync("pr_g", 100, Cancelled);
        (await api.Planner.DeleteAsync(new Uri("/definitions/pr_f", UriKind.Relative), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NoContent
        );
        var id = await api.DraftAsync(Cancelled);

        var compared = await api.GetAsync($"/releases/{id}/comparison", Cancelled, api.Planner);

        Of(compared, "pr_e").GetProperty("changed").GetInt32().ShouldBe(8); // all areas of all levels
        Of(compared, "pr_f").GetProperty("gone").GetInt32().ShouldBe(8);
        Of(compared, "pr_g").GetProperty("new").GetInt32().ShouldBe(8);
    }

    private static JsonElement Of(JsonElement compared, string code) =>
        compared
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(indicator => indicator.GetProperty("code").GetString() == code);
}
