using System.Text.Json;
using Sozialplanung.Indicators.Tests.Analyses;
using Sozialplanung.Tests;

namespace Sozialplanung.Indicators.Tests.AnalyseTrend;

public sealed class AnalyseTrendTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("mk-short-unemployment_like_10y", "at_ohne")]
    [InlineData("mk-short-with_gap_9y", "at_luecke")]
    public async Task The_trend_of_published_values_is_that_of_pymannkendall_and_scipy(string vector, string code)
    {
        var (series, expected) = Vector("trend.json", vector);
        string[] periods = [.. series.Select((_, year) => $"{2010 + year}")];
        await api.DeliverFinishedAsync(code, periods, new Dictionary<string, double?[]> { [_areas[0]] = series }, Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync($"/analyses/trend/{code}?level=sozialraum", Cancelled);

        answer.Number(_areas[0], "probability").ShouldBe(expected.GetProperty("original").GetProperty("p").GetDouble(), 1e-9);
        answer.Number(_areas[0], "count").ShouldBe(series.Count(value => value is not null));
        if (series.All(value => value is not null))
        {
            var slope = expected.GetProperty("theilsen_scipy");
            answer.Number(_areas[0], "slope").ShouldBe(slope.GetProperty("slope").GetDouble(), 1e-9);
            answer.Number(_areas[0], "slopeLow").ShouldBe(slope.GetProperty("low").GetDouble(), 1e-9);
            answer.Text(_areas[0], "direction").ShouldBe("sinkt");
            answer.Text(_areas[0], "sentence")!.ShouldStartWith("Sinkt im mittleren Jahr um 0,2000000 Punkte (aus 10 Werten;");
        }
    }

    [Fact]
    public async Task A_year_without_delivery_is_a_gap_and_makes_nothing_steeper()
    {
        string[] periods = ["2014", "2016", "2018", "2020", "2022", "2024"];
        await api.DeliverFinishedAsync(
            "at_zwei",
            periods,
            new Dictionary<string, double?[]> { [_areas[0]] = [1, 3, 5, 7, 9, 11] },
            Cancelled
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/trend/at_zwei?level=sozialraum", Cancelled);

        answer.Number(_areas[0], "slope").ShouldBe(1, 1e-9);
        answer.Number(_areas[0], "lineFirst").ShouldBe(1, 1e-9);
        answer.Number(_areas[0], "lineLast").ShouldBe(11, 1e-9);
    }

    [Fact]
    public async Task Four_values_are_too_few_for_a_verdict_and_none_is_given()
    {
        await api.DeliverShareAsync(
            "at_wenige",
            ["2021", "2022", "2023", "2024"],
            (year, place) => (20 + (5 * year) + place, 100),
            Cancelled
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/trend/at_wenige?level=sozialraum", Cancelled);

        answer.Text(_areas[0], "direction").ShouldBe("zu wenige Werte");
        answer.Text(_areas[0], "sentence").ShouldBe("Für ein Urteil sind es zu wenige Werte (4; nötig sind 5).");
        answer.Sentences().ShouldContain("Kein Gebiet hat die 5 gezeigten Werte");
    }

    [Fact]
    public async Task A_withheld_year_is_left_out_and_not_a_zero()
    {
        string[] periods = ["2018", "2019", "2020", "2021", "2022", "2023", "2024"];
        await api.DeliverShareAsync(
            "at_geheim",
            periods,
            (year, place) => (year == 3 && place == 0 ? 1 : 40 + year, 100),
            Cancelled
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/trend/at_geheim?level=sozialraum", Cancelled);

        answer.Number(_areas[0], "count").ShouldBe(6);
        answer.Number(_areas[0], "slope").ShouldBe(1, 1e-9);
        answer.Text(_areas[0], "direction").ShouldBe("steigt");
    }

    private static (double?[] Series, JsonElement Expected) Vector(string file, string id)
    {
        var document = JsonDocument.Parse(File.ReadAllText(SharedData.Require($"vectors/{file}")));
        var vector = document
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == id);
        return (
            [
                .. vector
                    .GetProperty("inputs")
                    .GetProperty("y")
                    .EnumerateArray()
                    .Select(value => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null),
            ],
            vector.GetProperty("expected")
        );
    }
}
