using System.Net;
using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.ReadValues;

public sealed class ReadValuesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_value_of_a_larger_area_re_sums_numerator_and_denominator()
    {
        await DeliverAsync("rs", [30, 10, 20, 40], [100, 50, 200, 250]);
        await api.ReleaseAsync(Cancelled);

        var values = await api.GetAsync("/values/rs_quote?level=kreis&level=programmgebiet&level=sozialraum", Cancelled);

        Number(values, Kreis).ShouldBe(16.7); // 100 of 600, not the mean of 30, 20, 10, 16
        Number(values, "P-01").ShouldBe(12); // 10 + 20 of 50 + 200
        Number(values, "10044111-01").ShouldBe(30);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("1e400")]
    [InlineData("1,5")]
    [InlineData("1.000,5")]
    [InlineData("zehn")]
    [InlineData("")]
    public async Task A_class_limit_that_is_no_number_is_named(string limit)
    {
        foreach (var method in (string[])["fixed", "quantile"])
        {
            using var response = await api.Planner.GetAsync(
                new Uri($"/values/egal?classMethod={method}&breaks=10&breaks={Uri.EscapeDataString(limit)}", UriKind.Relative),
                Cancelled
            );

            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, method);
            var problem = await response.Content.ReadAsStringAsync(Cancelled);
            problem.ShouldContain("breaks");
        }
    }

    private const string Kreis = IndicatorsApi.Kreis;

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

    private static double? Number(JsonElement values, string area)
    {
        var index = values
            .GetProperty("dimension")
            .GetProperty("area")
            .GetProperty("category")
            .GetProperty("index")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ToList()
            .IndexOf(area);
        var cell = values.GetProperty("value")[index];
        return cell.ValueKind == JsonValueKind.Null ? null : cell.GetDouble();
    }
}
