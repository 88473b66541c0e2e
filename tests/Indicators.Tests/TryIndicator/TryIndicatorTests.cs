using System.Text.Json;

namespace Sozialplanung.Indicators.Tests.TryIndicator;

public sealed class TryIndicatorTests(IndicatorsApi api) : DraftTrials(api)
{
    [Fact]
    public async Task A_count_is_close_to_the_truth_and_summed_over_areas()
    {
        await DeliverAsync("ti_zahl", "", 403, 208, 315, 170);

        var tried = await TryAsync(Count("ti_zahl"), "sozialraum");

        tried.GetProperty("faults").GetArrayLength().ShouldBe(0);
        tried.GetProperty("isEstimated").GetBoolean().ShouldBeTrue();
        tried.GetProperty("period").GetString().ShouldBe("2024");
        Texts(tried.GetProperty("levels"), "code").ShouldBe(["kreis", "gemeinde", "programmgebiet", "sozialraum"]);
        tried.GetProperty("areaCount").GetInt32().ShouldBe(4);
        Value(tried, "10044111-01").ShouldBe(403, 6);
        Value(tried, "10044112-02").ShouldBe(170, 6);
        tried.GetProperty("findings")[0].GetString()!.ShouldStartWith("Geschätzt aus veränderten Zahlen");
        var gemeinden = await TryAsync(Count("ti_zahl"), "gemeinde");
        Value(gemeinden, "10044111").ShouldBe(Value(tried, "10044111-01") + Value(tried, "10044111-02"));
        Value(await TryAsync(Count("ti_zahl"), "programmgebiet"), "P-01")
            .ShouldBe(Value(tried, "10044111-02") + Value(tried, "10044112-01"));
    }

    [Fact]
    public async Task A_share_and_a_rate_are_quotients_of_the_same_perturbed_counts()
    {
        await DeliverAsync("ti_faelle", "", 80, 40, 60, 50);
        await DeliverAsync("ti_personen", "", 400, 200, 300, 100);

        var share = await TryAsync(Share("ti_faelle", "ti_personen"), "sozialraum");
        var faelle = await TryAsync(Count("ti_faelle"), "sozialraum");
        var personen = await TryAsync(Count("ti_personen"), "sozialraum");
        var rate = await TryAsync(
            new
            {
                name = "Verhältnis",
                domain = "arbeit",
                kind = "rate",
                unit = "je 1.000",
                factor = 1000,
                numerator = "ti_faelle",
                denominator = "ti_personen",
            },
            "sozialraum"
        );

        foreach (var area in IndicatorsApi.Sozialraeume)
        {
            Value(share, area).ShouldBe(100 * Value(faelle, area) / Value(personen, area), 1e-9);
            Value(rate, area).ShouldBe(1000 * Value(faelle, area) / Value(personen, area), 1e-9);
        }

        Value(share, "10044111-01").ShouldBe(20, 2);
    }

    [Fact]
    public async Task A_selection_of_categories_is_counted_and_one_that_does_not_occur_is_named()
    {
        await DeliverAsync("ti_alter", "alter=0-17", 90, 80, 70, 60);
        await DeliverAsync("ti_alter2", "alter=0-17", 90, 80, 70, 60);

        Value(await TryAsync(Count("ti_alter[alter=0-17]"), "sozialraum"), "10044111-01").ShouldBe(90, 6);
        var none = await TryAsync(Count("ti_alter[alter=0-18]"), "sozialraum");
        none.GetProperty("areaCount").GetInt32().ShouldBe(0);
        Findings(none)
            .ShouldContain(
                "Die Auswahl „ti_alter[alter=0-18]“ kommt in den Zahlen für 2024 nicht vor. Bitte Merkmal und Ausprägungen prüfen."
            );
    }

    [Fact]
    public async Task A_base_below_the_minimum_is_withheld_by_name()
    {
        await DeliverAsync("ti_teil", "", 40, 40, 40, 40);
        await DeliverAsync("ti_basis", "", 90, 400, 400, 400);

        var tried = await TryAsync(Share("ti_teil", "ti_basis", minimumBase: 200), "sozialraum");

        var area = Area(tried, "10044111-01");
        area.GetProperty("why").GetString().ShouldBe("die Bezugsgröße liegt unter 200");
        area.GetProperty("withheldStaff").GetBoolean().ShouldBeTrue();
        Area(tried, "10044111-02").GetProperty("withheldPublic").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task An_area_without_a_number_says_why()
    {
        await Api.DeliverAsync(
            "ti_luecke",
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Take(3)
                .Select(area =>
                    (object)
                        new
                        {
                            measure = "ti_luecke",
                            area,
                            period = "2024",
                            value = 50,
                        }
                ),
            Cancelled
        );

        var tried = await TryAsync(Count("ti_luecke"), "sozialraum");

        tried.GetProperty("areaCount").GetInt32().ShouldBe(3);
        var area = Area(tried, "10044112-02");
        area.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        area.GetProperty("why").GetString()!.ShouldStartWith("keine Zahl geliefert");
        Area(await TryAsync(Count("ti_luecke"), "gemeinde"), "10044112")
            .GetProperty("value")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
