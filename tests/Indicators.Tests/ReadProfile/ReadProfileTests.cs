using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.ReadProfile;

public sealed class ReadProfileTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_share_is_told_apart_from_the_rest_of_the_kreis_only_where_chance_does_not_explain_the_difference()
    {
        await DeliverAsync("vg", [90, 36, 30, 24], [200, 200, 200, 200]);
        await api.ReleaseAsync(Cancelled);

        Verdict(await IndicatorAsync("vg", "10044111-01"), "10044").ShouldBe("Higher");
        Verdict(await IndicatorAsync("vg", "10044112-02"), "10044").ShouldBe("Lower");
        Verdict(await IndicatorAsync("vg", "10044112-01"), "10044112").ShouldBe("NotDistinguishable");
        Verdict(await IndicatorAsync("vg", "10044"), "10044").ShouldBeNull();
    }

    [Fact]
    public async Task A_withheld_value_has_no_verdict_that_would_tell_of_it()
    {
        await DeliverAsync("vh", [90, 36, 34, 1], [200, 200, 200, 200]);
        await api.ReleaseAsync(Cancelled);

        var withheld = await IndicatorAsync("vh", "10044112-02");

        withheld.GetProperty("series").GetProperty("10044112-02")[0].GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        withheld.GetProperty("comparisons").EnumerateObject().ShouldBeEmpty();
    }

    private async Task<JsonElement> IndicatorAsync(string prefix, string area) =>
        (await api.GetAsync($"/profile/{area}", Cancelled))
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(indicator => indicator.GetProperty("code").GetString() == $"{prefix}_quote");

    private static string? Verdict(JsonElement indicator, string larger) =>
        indicator.GetProperty("comparisons").TryGetProperty(larger, out var verdict) ? verdict.GetString() : null;

    private async Task DeliverAsync(string prefix, int[] counts, int[] bases)
    {
        await api.DeliverAsync(
            $"{prefix}_daten",
            ["2024"],
            IndicatorsApi.Sozialraeume.SelectMany(
                (area, i) =>
                    new object[]
                    {
                        new
                        {
                            measure = $"{prefix}_faelle",
                            area,
                            period = "2024",
                            value = counts[i],
                        },
                        new
                        {
                            measure = $"{prefix}_personen",
                            area,
                            period = "2024",
                            value = bases[i],
                        },
                    }
            ),
            Cancelled
        );
        await api.DefineAsync(
            $"{prefix}_quote",
            new
            {
                name = "Quote",
                domain = "arbeit",
                kind = "share",
                unit = "%",
                factor = 100,
                numerator = $"{prefix}_faelle",
                denominator = $"{prefix}_personen",
            },
            Cancelled
        );
    }
}
