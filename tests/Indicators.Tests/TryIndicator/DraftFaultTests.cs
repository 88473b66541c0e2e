using System.Net;
using System.Net.Http.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.TryIndicator;

public sealed class DraftFaultTests(IndicatorsApi api) : DraftTrials(api)
{
    [Fact]
    public async Task A_formula_that_cannot_be_read_is_told_with_its_character()
    {
        var tried = await TryAsync(Share("ti_zahl + ", "ti_zahl[alter"), null);

        tried
            .GetProperty("faults")
            .EnumerateArray()
            .Select(fault => $"{fault.GetProperty("part").GetString()} {fault.GetProperty("position").GetInt32()}")
            .ShouldBe(["Zähler 11", "Nenner 14"]);
        tried.GetProperty("areas").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_saving_would_refuse_is_a_fault_of_the_trial_too()
    {
        Api.Declare(isAdditive: true, "ti_angekuendigt");

        (await FaultAsync(Count("ti_nirgends"))).ShouldStartWith(
            "Zähler: Die Messgröße „ti_nirgends“ hat noch niemand geliefert"
        );
        (
            await FaultAsync(
                new
                {
                    name = "x",
                    domain = "arbeit",
                    kind = "share",
                    unit = "%",
                    factor = 1,
                    numerator = "ti_angekuendigt",
                }
            )
        ).ShouldContain("keine Bezugsgröße");
        var declared = await TryAsync(Count("ti_angekuendigt"), null);
        declared.GetProperty("faults").GetArrayLength().ShouldBe(0);
        Findings(declared).ShouldBe(["Zur Messgröße „ti_angekuendigt“ gibt es keine Beobachtungen."]);
        (
            await Api.Planner.PostAsJsonAsync("/definitions/trial", new { definition = new { name = "" } }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_period_or_level_without_numbers_is_told()
    {
        await DeliverAsync("ti_zeit", "", 400, 200, 300, 100);

        var tried = await TryAsync(Count("ti_zeit"), "sozialraum", "1999");

        tried.GetProperty("period").GetString().ShouldBe("2024");
        Findings(tried).ShouldContain("Für 1999 liegen nicht alle Zahlen vor; zu sehen ist der neueste Zeitraum.");
        (await TryAsync(Count("ti_zeit"), null)).GetProperty("level").GetString().ShouldBe("sozialraum");
        (await TryAsync(Count("ti_zeit"), "gibtesnicht")).GetProperty("level").GetString().ShouldBe("sozialraum");
    }

    [Fact]
    public async Task Only_who_may_define_for_the_whole_district_may_try()
    {
        var draft = new { definition = Count("ti_zahl") };

        (await StatusAsync(Role.Sozialplanung, "10044111", draft)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Role.Datenlieferant, "10044", draft)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Role.Statistikstelle, "", draft)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(Role.Verwalter, "", draft)).ShouldBe(HttpStatusCode.OK);
        (await Api.Service.Anonymous().PostAsJsonAsync("/definitions/trial", draft, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }
}
