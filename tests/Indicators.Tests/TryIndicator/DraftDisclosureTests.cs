using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Contracts.Ingestion;

namespace Sozialplanung.Indicators.Tests.TryIndicator;

public sealed class DraftDisclosureTests(IndicatorsApi api) : DraftTrials(api)
{
    [Fact]
    public async Task What_would_be_withheld_is_marked_with_its_reason()
    {
        // One perturbed by at most six stays small; the others stay far from the limit.
        await DeliverAsync("ti_wenig", "", 1, 90, 80, 70);

        var tried = await TryAsync(Count("ti_wenig"), "sozialraum");

        var small = Value(tried, "10044111-01");
        small.ShouldBeInRange(0, 7);
        var expected = small is > 0 and < 5;
        Area(tried, "10044111-01").GetProperty("withheldPublic").GetBoolean().ShouldBe(expected);
        (tried.GetProperty("withheldPublic").GetInt32() > 0).ShouldBe(expected);
        tried.GetProperty("reasons").EnumerateArray().Any(reason => Text(reason) == "Mindestfallzahl").ShouldBe(expected);
    }

    [Fact]
    public async Task Two_formulas_that_differ_by_one_category_give_no_more_than_its_perturbed_count()
    {
        foreach (var truth in new[] { 7, 8, 9 })
        {
            // Everybody, and everybody but one category: the difference is what the trial of that category alone says.
            var code = $"ti_differenz{truth}";
            await DeliverAsync(code, ["alter=0-17", "alter=18-64"], [truth, 300], [20, 300], [30, 300], [40, 300]);

            var all = await TryAsync(Count($"{code}[alter=0-17,18-64]"), "sozialraum");
            var most = await TryAsync(Count($"{code}[alter=18-64]"), "sozialraum");
            var alone = await TryAsync(Count($"{code}[alter=0-17]"), "sozialraum");
            var weighted = await TryAsync(Count($"2*{code}[alter=0-17]"), "sozialraum");

            var learned = Value(all, "10044111-01") - Value(most, "10044111-01");
            learned.ShouldBe(Value(alone, "10044111-01"));
            Value(weighted, "10044111-01").ShouldBe(2 * learned);
            learned.ShouldBe(truth, 6);
            (await TryAsync(Count($"{code}[alter=0-17]"), "sozialraum")).ToString().ShouldBe(alone.ToString());
        }
    }

    [Fact]
    public async Task The_perturbed_counts_are_those_of_the_laboratory()
    {
        await DeliverAsync("ti_labor", "", 400, 200, 300, 100);
        await Api.DefineAsync("ti_labor", Count("ti_labor"), Cancelled);

        var tried = await TryAsync(Count("ti_labor"), "sozialraum");
        var cut = await IndicatorsApi.JsonAsync(
            await Api.Planner.PostAsJsonAsync(
                "/trial-cuts",
                new
                {
                    version = Api.Foreign.DivisionVersion,
                    blockLevel = "sozialraum",
                    inhabitants = "ti_labor",
                    blocks = IndicatorsApi.Sozialraeume.Select(code => new { code, area = "A" }),
                },
                Cancelled
            ),
            HttpStatusCode.OK,
            Cancelled
        );

        var sum = IndicatorsApi.Sozialraeume.Sum(area => Value(tried, area));
        var rounded = cut.GetProperty("inhabitants").GetProperty("areas")[0].GetProperty("value").GetDouble();
        rounded.ShouldBe(10 * Math.Round(sum / 10, MidpointRounding.AwayFromZero));
        sum.ShouldBe(1000, 4 * 6);
    }

    [Fact]
    public async Task Finished_figures_are_shown_only_where_their_provider_has_published_them()
    {
        await DeliverFiguresAsync("ti_quote", "ReadyMade");
        await DeliverFiguresAsync("ti_offen", "Published");

        var hidden = await TryAsync(Figure("ti_quote"), "sozialraum");
        var open = await TryAsync(Figure("ti_offen"), "sozialraum");

        hidden.GetProperty("areas").GetArrayLength().ShouldBe(0);
        Findings(hidden)[0]
            .ShouldStartWith("Der Zähler ist ein fertiger Wert, den sein Datengeber nicht selbst veröffentlicht hat.");
        open.GetProperty("isEstimated").GetBoolean().ShouldBeFalse();
        Value(open, "10044111-01").ShouldBe(12.5);
        open.GetProperty("withheldPublic").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Amounts_and_numbers_with_decimals_are_left_to_a_release()
    {
        Api.Foreign.Measures.Add(
            new OwnedMeasure
            {
                Measure = "ti_euro",
                Unit = "Euro",
                Datasets = ["ti_euro"],
                Additive = true,
                Published = false,
            }
        );
        await DeliverAsync("ti_euro", "", 4812, 900, 700, 800);
        await DeliverAsync("ti_halbe", "", 12.5, 8.25, 3, 4);

        foreach (var (code, reason) in new[] { ("ti_euro", "(Einheit „Euro“)"), ("ti_halbe", "(Zahlen mit Nachkommastellen") })
        {
            var tried = await TryAsync(Count(code), "sozialraum");
            tried.GetProperty("areas").GetArrayLength().ShouldBe(0);
            Findings(tried).ShouldHaveSingleItem().ShouldContain(reason);
        }
    }
}
