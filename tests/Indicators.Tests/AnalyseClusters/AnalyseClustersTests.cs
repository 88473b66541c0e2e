using System.Text.Json;
using Sozialplanung.Indicators.Tests.Analyses;
using Sozialplanung.Tests;

namespace Sozialplanung.Indicators.Tests.AnalyseClusters;

public sealed class AnalyseClustersTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Moran_of_the_78_counties_of_St_Louis_is_that_of_esda()
    {
        var vector = Vector("moran-stl-hr8893");
        double[] values = [.. Numbers(vector.GetProperty("inputs").GetProperty("y"))];
        int[][] neighbours =
        [
            .. vector
                .GetProperty("inputs")
                .GetProperty("neighbors")
                .EnumerateArray()
                .Select(row => row.EnumerateArray().Select(place => place.GetInt32()).ToArray()),
        ];
        var expected = vector.GetProperty("expected");
        var local = Numbers(expected.GetProperty("local_I")).ToArray();

        await InCountiesAsync(
            neighbours,
            async codes =>
            {
                await api.DeliverFinishedAsync(
                    "acl_stl",
                    ["2024"],
                    codes.Zip(values).ToDictionary(pair => pair.First, pair => new double?[] { pair.Second }),
                    Cancelled
                );
                await api.ReleaseAsync(Cancelled);

                var answer = await api.GetAsync("/analyses/clusters/acl_stl?level=sozialraum&seed=7", Cancelled);

                answer.Fact("moran").ShouldBe(expected.GetProperty("I").GetDouble(), 1e-9);
                answer.Fact("expected").ShouldBe(expected.GetProperty("EI").GetDouble(), 1e-9);
                for (var place = 0; place < codes.Length; place++)
                {
                    answer.Number(codes[place], "statistic").ShouldBe(local[place], 1e-9);
                }

                answer.Sentences().ShouldContain("Ähnliche Gebiete liegen häufiger nebeneinander, als der Zufall erklärt");
                answer.GetProperty("cautions")[1].GetString()!.ShouldContain("999 Mal mit dem Startwert 7");
                var again = await api.GetAsync("/analyses/clusters/acl_stl?level=sozialraum&seed=7&method=getis", Cancelled);
                again.GetProperty("map").GetProperty("groups")[0].GetProperty("name").GetString().ShouldBe("Häufung hoher Werte");
            }
        );
    }

    [Fact]
    public async Task A_level_without_borders_has_no_neighbours_and_says_so()
    {
        await api.DeliverShareAsync("acl_ohne", ["2024"], (_, place) => (20 + place, 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/clusters/acl_ohne?level=sozialraum", Cancelled);

        answer.GetProperty("notPossible").GetString()!.ShouldContain("sind keine Grenzen bekannt");
    }

    private async Task InCountiesAsync(int[][] neighbours, Func<string[], Task> test)
    {
        string[] codes = [.. neighbours.Select((_, place) => $"10044-{place:00}")];
        api.Foreign.Maps["sozialraum"] = JsonSerializer.Serialize(
            new
            {
                type = "Topology",
                neighbours = codes
                    .Zip(neighbours)
                    .ToDictionary(pair => pair.First, pair => pair.Second.Select(place => codes[place])),
            }
        );
        object[] levels = [District.Levels[0], District.Levels[3]];
        await api.PublishAreasAsync(
            levels,
            [
                District.Area("10044", "Kreis", "kreis", null, ["10044"]),
                .. codes.Select(code => District.Area(code, code, "sozialraum", "10044", ["10044", code])),
            ],
            Cancelled
        );
        try
        {
            await test(codes);
        }
        finally
        {
            api.Foreign.Maps.Clear();
            await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
        }
    }

    private static JsonElement Vector(string id) =>
        JsonDocument
            .Parse(File.ReadAllText(SharedData.Require("vectors/spatial_autocorrelation.json")))
            .RootElement.GetProperty("vectors")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == id);

    private static IEnumerable<double> Numbers(JsonElement list) => list.EnumerateArray().Select(value => value.GetDouble());
}
