using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.TryIndicator;

public sealed class TryIndicatorTests(IndicatorsApi api)
{
    // A sum of three perturbed counts.
    private const int MostOff = 18;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

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
        await api.DefineAsync("ti_labor", Count("ti_labor"), Cancelled);

        var tried = await TryAsync(Count("ti_labor"), "sozialraum");
        var cut = await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsJsonAsync(
                "/trial-cuts",
                new
                {
                    version = api.Foreign.DivisionVersion,
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
        sum.ShouldBe(1000, MostOff + 6);
    }

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
        api.Declare(isAdditive: true, "ti_angekuendigt");

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
            await api.Planner.PostAsJsonAsync("/definitions/trial", new { definition = new { name = "" } }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
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
        api.Foreign.Measures.Add(
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

    [Fact]
    public async Task An_area_without_a_number_says_why()
    {
        await api.DeliverAsync(
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
        (await api.Service.Anonymous().PostAsJsonAsync("/definitions/trial", draft, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    private static object Count(string numerator) =>
        new
        {
            name = "Anzahl",
            domain = "wohnen",
            kind = "count",
            unit = "Anzahl",
            decimals = 0,
            numerator,
        };

    private static object Share(string numerator, string denominator, double? minimumBase = null) =>
        new
        {
            name = "Anteil",
            domain = "arbeit",
            kind = "share",
            unit = "%",
            factor = 100,
            numerator,
            denominator,
            minimumBase,
        };

    private static object Figure(string numerator) =>
        new
        {
            name = "Quote",
            domain = "arbeit",
            kind = "share",
            unit = "%",
            factor = 1,
            numerator,
        };

    private static string[] Findings(JsonElement tried) =>
        [.. tried.GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!)];

    private static IEnumerable<string?> Texts(JsonElement list, string member) =>
        list.EnumerateArray().Select(item => item.GetProperty(member).GetString());

    private static string? Text(JsonElement reason) => reason.GetProperty("text").GetString();

    private static JsonElement Area(JsonElement tried, string code) =>
        tried.GetProperty("areas").EnumerateArray().Single(area => area.GetProperty("code").GetString() == code);

    private static double Value(JsonElement tried, string code) => Area(tried, code).GetProperty("value").GetDouble();

    private async Task<string> FaultAsync(object definition) =>
        (await TryAsync(definition, null)).GetProperty("faults")[0].GetProperty("text").GetString()!;

    private Task<Guid> DeliverAsync(string code, string breakdown, params double[] values) =>
        DeliverAsync(code, [breakdown], [.. values.Select(value => new[] { value })]);

    private Task<Guid> DeliverAsync(string code, string[] breakdowns, params double[][] values) =>
        api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip(values)
                .SelectMany(pair =>
                    breakdowns.Zip(
                        pair.Second,
                        (breakdown, value) =>
                            (object)
                                new
                                {
                                    measure = code,
                                    area = pair.First,
                                    period = "2024",
                                    breakdown,
                                    value,
                                    divisionVersion = api.Foreign.DivisionVersion,
                                }
                    )
                ),
            Cancelled
        );

    private async Task DeliverFiguresAsync(string code, string nature) =>
        await api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi.Sozialraeume.Select(area =>
                (object)
                    new
                    {
                        measure = code,
                        area,
                        period = "2024",
                        value = 12.5,
                        nature,
                    }
            ),
            Cancelled
        );

    private async Task<JsonElement> TryAsync(object definition, string? level, string? period = null) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsJsonAsync(
                "/definitions/trial",
                new
                {
                    definition,
                    level,
                    period,
                },
                Cancelled
            ),
            HttpStatusCode.OK,
            Cancelled
        );

    private async Task<HttpStatusCode> StatusAsync(Role role, string place, object draft) =>
        (await api.Service.As(role, place).PostAsJsonAsync("/definitions/trial", draft, Cancelled)).StatusCode;
}
