using System.Text.Json;
using Sozialplanung.Indicators.Tests.Analyses;
using Sozialplanung.Tests;

namespace Sozialplanung.Indicators.Tests.AnalyseUncertainty;

public sealed class AnalyseUncertaintyTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_intervals_of_shares_are_those_of_OHID_Fingertips()
    {
        (int Counted, int All)[] counts = [(20, 100), (65, 100), (222, 3215), (999, 3456)];
        await api.DeliverShareAsync("au_wilson", ["2024"], (_, place) => counts[place], Cancelled);
        await api.ReleaseAsync(Cancelled);
        var vector = Vector("rates.json", "fingertips-proportion");
        var (x, n) = (Numbers(vector, "inputs", "x"), Numbers(vector, "inputs", "n"));
        var multiplier = Numbers(vector, "inputs", "multiplier");

        var answer = await api.GetAsync("/analyses/uncertainty/au_wilson?level=sozialraum", Cancelled);

        for (var place = 0; place < counts.Length; place++)
        {
            var row = Enumerable
                .Range(0, x.Length)
                .First(i => x[i] == counts[place].Counted && n[i] == counts[place].All && multiplier[i] == 100);
            answer.Number(_areas[place], "lower").ShouldBe(Numbers(vector, "expected", "lower95_0cl")[row]!.Value, 1e-9);
            answer.Number(_areas[place], "upper").ShouldBe(Numbers(vector, "expected", "upper95_0cl")[row]!.Value, 1e-9);
            answer.Number(_areas[place], "numerator").ShouldBe(counts[place].Counted);
        }
    }

    [Fact]
    public async Task An_area_is_told_apart_from_its_Kreis_only_where_chance_does_not_explain_the_difference()
    {
        int[] counted = [90, 48, 44, 24];
        await api.DeliverShareAsync("au_urteil", ["2024"], (_, place) => (counted[place], 200), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/uncertainty/au_urteil?level=sozialraum", Cancelled);

        answer.Text(_areas[0], "verdict").ShouldBe("höher");
        answer.Text(_areas[1], "verdict").ShouldBe("nicht unterscheidbar");
        answer.Text(_areas[3], "verdict").ShouldBe("niedriger");
        answer.Sentences().ShouldContain("Von 4 Gebieten sind 2 vom Wert der Ebene „Kreis“ nicht unterscheidbar");
    }

    [Fact]
    public async Task A_withheld_value_has_neither_interval_nor_verdict_nor_smoothed_value()
    {
        int[] counted = [2, 20, 25, 30];
        await api.DeliverShareAsync("au_geheim", ["2024"], (_, place) => (counted[place], 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/uncertainty/au_geheim?level=sozialraum", Cancelled);

        foreach (var column in new[] { "value", "lower", "upper", "smoothed", "numerator", "denominator" })
        {
            answer.State(_areas[0], column).ShouldBe("Hidden", column);
        }

        answer.Text(_areas[0], "verdict").ShouldBe("");
        answer.GetProperty("isNotPublic").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_finished_value_has_no_interval_and_says_why()
    {
        await api.DeliverFinishedAsync(
            "au_fertig",
            ["2024"],
            new Dictionary<string, double?[]> { [_areas[0]] = [12.5], [_areas[1]] = [14] },
            Cancelled,
            "share"
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/uncertainty/au_fertig?level=sozialraum", Cancelled);

        answer.GetProperty("notPossible").GetString()!.ShouldStartWith("Die Werte sind fertig geliefert worden.");
        answer.GetProperty("rows").GetArrayLength().ShouldBe(0);
    }

    private static JsonElement Vector(string file, string id) =>
        JsonDocument
            .Parse(File.ReadAllText(SharedData.Require($"vectors/{file}")))
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == id);

    private static double?[] Numbers(JsonElement vector, string part, string name) =>
        [
            .. vector
                .GetProperty(part)
                .GetProperty(name)
                .EnumerateArray()
                .Select(value => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null),
        ];
}
