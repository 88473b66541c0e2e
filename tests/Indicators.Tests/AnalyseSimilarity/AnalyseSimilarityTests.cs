using Sozialplanung.Indicators.AnalyseSimilarity;
using Sozialplanung.Indicators.Tests.Analyses;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.AnalyseSimilarity;

public sealed class AnalyseSimilarityTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_nearest_area_comes_first_with_its_distance_and_values_to_hold_against()
    {
        int[] criterion = [20, 50, 24, 48];
        await api.DeliverShareAsync("asi_wert", ["2024"], (_, place) => (20 + (10 * place), 100), Cancelled);
        await api.DeliverShareAsync("asi_merkmal", ["2024"], (_, place) => (criterion[place], 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync(
            $"/analyses/similarity/asi_wert?level=sozialraum&area={_areas[0]}&criterion=asi_merkmal",
            Cancelled
        );

        answer
            .GetProperty("rows")
            .EnumerateArray()
            .Select(row => row.GetProperty("area").GetString())
            .ShouldBe([_areas[0], _areas[2], _areas[3], _areas[1]]);
        answer.Number(_areas[0], "distance").ShouldBe(0);
        answer.Fact("own").ShouldBe(20);
        answer.Fact("10044").ShouldBe(35);
        answer.Sentences().ShouldStartWith("Astadt Mitte am ähnlichsten sind Bedorf Ost (Abstand 0,29)");
    }

    [Fact]
    public void A_criterion_weighs_the_same_whatever_its_unit()
    {
        Value[] percent = [1, 2, 3];
        Value[] euros = [1000, 2000, 3000];

        var together = AreaDistances.From(0, [percent, euros]);

        together[1].Number.ShouldBe(AreaDistances.From(0, [percent])[1].Number, 1e-12);
    }

    [Fact]
    public void An_area_without_a_criterion_has_no_distance_and_keeps_the_reason()
    {
        Value[] full = [1, 2, 3];
        Value[] gap = [1, Value.Missing(ValueState.Hidden), 5];

        AreaDistances.From(0, [full, gap])[1].State.ShouldBe(ValueState.Hidden);
    }
}
