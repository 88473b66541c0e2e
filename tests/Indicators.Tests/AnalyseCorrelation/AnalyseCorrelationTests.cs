using Sozialplanung.Indicators.Tests.Analyses;

namespace Sozialplanung.Indicators.Tests.AnalyseCorrelation;

public sealed class AnalyseCorrelationTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_shares_go_together_and_the_caution_speaks_of_areas_and_not_of_persons()
    {
        int[] second = [20, 24, 33, 41];
        await api.DeliverShareAsync("aco_eins", ["2024"], (_, place) => (20 + (10 * place), 100), Cancelled);
        await api.DeliverShareAsync("aco_zwei", ["2024"], (_, place) => (second[place], 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/correlation/aco_eins?level=sozialraum&with=aco_zwei", Cancelled);

        answer.Fact("pearson").ShouldBe(Pearson([20, 30, 40, 50], second), 1e-12);
        answer.Fact("spearman").ShouldBe(1, 1e-12);
        answer.Fact("pairs").ShouldBe(4);
        answer.Number(_areas[1], "second").ShouldBe(24);
        answer.GetProperty("cautions")[0].GetString()!.ShouldContain("ökologischer Fehlschluss");
    }

    [Fact]
    public async Task The_same_measure_on_both_sides_is_said()
    {
        await api.DeliverShareAsync("aco_gleich", ["2024"], (_, place) => (20 + (10 * place), 100), Cancelled);
        await api.DefineAsync("aco_gleich2", IndicatorsApi.Share("aco_gleich"), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/correlation/aco_gleich?level=sozialraum&with=aco_gleich2", Cancelled);

        answer
            .GetProperty("cautions")
            .EnumerateArray()
            .ShouldContain(caution =>
                caution.GetString()!.StartsWith("Beide Indikatoren enthalten dieselbe Messgröße", StringComparison.Ordinal)
            );
    }

    private static double Pearson(int[] x, int[] y)
    {
        var (mx, my) = (x.Average(), y.Average());
        return x.Zip(y).Sum(pair => (pair.First - mx) * (pair.Second - my))
            / Math.Sqrt(x.Sum(one => (one - mx) * (one - mx)) * y.Sum(one => (one - my) * (one - my)));
    }
}
