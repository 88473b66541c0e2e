using System.Text.Json.Nodes;
using Sozialplanung.Indicators.Tests.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.AnalyseUncertainty;

/// <summary>No interval and no smoothed value tells of a count that its reader is not shown.</summary>
public sealed class IntervalLeakTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>
    /// An interval and a smoothed value are functions of counts. If a withheld count went into any of them, the answer would
    /// change with it; two districts that differ in nothing but withheld counts have the same answer.
    /// </summary>
    [Fact]
    public async Task What_is_withheld_changes_no_number_of_the_answer()
    {
        async Task<string> AnswerAsync(string code, int[] counted)
        {
            await api.DeliverShareAsync(code, ["2024"], (_, place) => (counted[place], 100), Cancelled);
            var release = await api.ReleaseAsync(Cancelled);
            var text = await api
                .Service.Anonymous()
                .GetStringAsync(new Uri($"/analyses/uncertainty/{code}?level=sozialraum", UriKind.Relative), Cancelled);
            await api.WithdrawAsync(release, Cancelled);
            var answer = JsonNode.Parse(text)!;
            return $"{answer["rows"]!.ToJsonString()}{answer["sentences"]!.ToJsonString()}{answer["map"]!.ToJsonString()}";
        }

        var one = await AnswerAsync("au_gleich_a", [2, 22, 25, 30]);
        var other = await AnswerAsync("au_gleich_b", [1, 23, 25, 30]);

        one.ShouldContain("Hidden");
        other.ShouldBe(one);
    }

    [Fact]
    public async Task Every_interval_rests_on_counts_that_are_shown_to_its_reader()
    {
        int[] counted = [4, 20, 25, 30];
        await api.DeliverShareAsync("au_gezeigt", ["2024"], (_, place) => (counted[place], 100), Cancelled);
        var release = await api.ReleaseAsync(Cancelled);

        foreach (
            var (client, audience) in new[]
            {
                (api.Service.Anonymous(), 0),
                (api.Planner, 1),
                (api.Service.As(Role.Statistikstelle, IndicatorsApi.Kreis), 2),
            }
        )
        {
            var answer = await api.GetAsync("/analyses/uncertainty/au_gezeigt?level=sozialraum", Cancelled, client);
            foreach (var area in _areas)
            {
                var isWithheld = await api.IsAnyAsync(
                    $"""
                    select 1 from release_count where release_id = '{release}' and area = '{area}'
                    and form like '%au_gezeigt%' and withheld_from > {audience}
                    """,
                    Cancelled
                );
                (answer.State(area, "lower") is not null).ShouldBe(isWithheld, $"{area} für {audience}");
            }
        }

        var own = await api.GetAsync("/analyses/uncertainty/au_gezeigt?level=sozialraum", Cancelled, api.Planner);
        own.Number(_areas[0], "numerator").ShouldBe(4);
        own.GetProperty("isNotPublic").GetBoolean().ShouldBeTrue();
        own.Row(_areas[3]).GetProperty("isNotPublic").GetBoolean().ShouldBeTrue("the mean it is drawn to is not public");
    }
}
