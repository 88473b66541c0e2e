using System.Net;
using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ChooseMeasures;

public sealed class ChooseMeasuresTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_measure_comes_with_its_name_unit_periods_levels_and_categories_in_a_persons_order()
    {
        api.Foreign.Measures.Add(
            new OwnedMeasure
            {
                Measure = "cm_kinder",
                Name = "Kinder",
                Unit = "Personen",
                Datasets = ["cm_register"],
                Additive = true,
                Published = false,
            }
        );
        await api.DeliverAsync(
            "cm_register",
            ["2023", "2024"],
            from period in new[] { "2023", "2024" }
            from alter in new[] { "10-14", "6-9", "0-5" }
            select (object)
                new
                {
                    measure = "cm_kinder",
                    area = "10044111-01",
                    period,
                    breakdown = $"alter={alter}",
                    value = 20,
                },
            Cancelled
        );

        var kinder = (await MeasuresAsync()).Single(measure => Code(measure) == "cm_kinder");

        kinder.GetProperty("name").GetString().ShouldBe("Kinder");
        kinder.GetProperty("unit").GetString().ShouldBe("Personen");
        kinder.GetProperty("isAdditive").GetBoolean().ShouldBeTrue();
        Texts(kinder.GetProperty("datasets")).ShouldBe(["cm_register"]);
        Texts(kinder.GetProperty("periods")).ShouldBe(["2023", "2024"]);
        Texts(kinder.GetProperty("levels")).ShouldBe(["sozialraum"]);
        var attribute = kinder.GetProperty("attributes").EnumerateArray().ShouldHaveSingleItem();
        attribute.GetProperty("code").GetString().ShouldBe("alter");
        Texts(attribute.GetProperty("categories")).ShouldBe(["0-5", "6-9", "10-14"]);
    }

    [Fact]
    public async Task A_measure_that_is_only_declared_has_no_periods()
    {
        api.Declare(isAdditive: false, "cm_quote");

        var quote = (await MeasuresAsync()).Single(measure => Code(measure) == "cm_quote");

        quote.GetProperty("name").GetString().ShouldBe("cm_quote");
        quote.GetProperty("isAdditive").GetBoolean().ShouldBeFalse();
        quote.GetProperty("periods").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Only_who_may_define_indicators_is_told() =>
        (
            await api
                .Service.As(Role.Datenlieferant, "10044")
                .GetAsync(new Uri("/definitions/measures", UriKind.Relative), Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private async Task<IEnumerable<JsonElement>> MeasuresAsync() =>
        (await api.GetAsync("/definitions/measures", Cancelled, api.Planner)).EnumerateArray();

    private static string? Code(JsonElement measure) => measure.GetProperty("code").GetString();

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
