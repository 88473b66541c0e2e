using System.Net;
using System.Net.Http.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.DefineIndicator;

public sealed class DefineIndicatorTests
{
    private readonly IndicatorsApi api;

    public DefineIndicatorTests(IndicatorsApi api)
    {
        this.api = api;
        api.Declare(isAdditive: true, "faelle", "personen", "zugaenge", "abgaenge", "plaetze", "kinder", "flaeche");
        api.Declare(isAdditive: false, "quote", "veraenderung");
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static object Definition(
        string numerator,
        string denominator = "personen",
        string unit = "%",
        string? kind = "share",
        double factor = 100
    ) =>
        new
        {
            name = "Anteil",
            domain = "arbeit",
            kind,
            unit,
            factor,
            numerator,
            denominator,
        };

    [Fact]
    public async Task A_changed_definition_is_a_new_version_and_an_equal_one_is_not()
    {
        (await PutAsync("di_eins", Definition("faelle"))).GetProperty("version").GetInt32().ShouldBe(1);
        (await PutAsync("di_eins", Definition("faelle"))).GetProperty("version").GetInt32().ShouldBe(1);
        (await PutAsync("di_eins", Definition("faelle", unit: "je hundert"))).GetProperty("version").GetInt32().ShouldBe(2);

        var versions = await api.GetAsync("/definitions/di_eins/versions", Cancelled, api.Planner);
        versions
            .EnumerateArray()
            .Select(version => version.GetProperty("definition").GetProperty("unit").GetString())
            .ShouldBe(["je hundert", "%"]);
    }

    [Fact]
    public async Task An_unreadable_expression_is_refused_with_its_place()
    {
        var answer = await api.Planner.PutAsJsonAsync(
            "/definitions/di_falsch",
            Definition("faelle + ", "personen[alter"),
            Cancelled
        );

        var problem = await IndicatorsApi.JsonAsync(answer, HttpStatusCode.BadRequest, Cancelled);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem
            .GetProperty("places")
            .EnumerateArray()
            .Select(place => place.GetProperty("column").GetString())
            .ShouldBe(["Zähler, Zeichen 10", "Nenner, Zeichen 15"]);
    }

    [Theory]
    [InlineData("5", "personen", "keine Messgröße")]
    [InlineData("faelle", "0", "null")]
    [InlineData("faelle + 3", "personen", "nicht über Gebiete summieren")]
    public async Task Sums_that_mean_nothing_are_refused(string numerator, string denominator, string sentence)
    {
        var answer = await api.Planner.PutAsJsonAsync("/definitions/di_sinnlos", Definition(numerator, denominator), Cancelled);

        (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.BadRequest, Cancelled))
            .GetProperty("title")
            .GetString()!
            .ShouldContain(sentence);
    }

    [Fact]
    public async Task A_domain_that_does_not_exist_is_refused()
    {
        var answer = await api.Planner.PutAsJsonAsync(
            "/definitions/di_bereich",
            new
            {
                name = "x",
                domain = "wetter",
                kind = "count",
                unit = "Fälle",
                numerator = "a",
            },
            Cancelled
        );

        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Möglich sind bevoelkerung");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("faelle", "personen", "%", "share")]
    [InlineData("personen[alter=0-17]", "personen", "je 1.000", "share")]
    [InlineData("zugaenge - abgaenge", "personen", "%", "rate")]
    [InlineData("plaetze", "kinder", "je 100", "rate")]
    [InlineData("faelle", "1", "Fälle", "count")]
    [InlineData("quote", "1", "Prozent", "share")]
    public async Task Without_a_kind_a_definition_is_refused_with_all_kinds_and_a_proposal(
        string numerator,
        string denominator,
        string unit,
        string proposed
    )
    {
        foreach (var kind in new[] { null, "anteil" })
        {
            var title = await RefusalAsync(Definition(numerator, denominator, unit, kind));

            title.ShouldContain(kind is null ? "Die Art des Indikators fehlt" : "Die Art „anteil“ gibt es nicht.");
            foreach (
                var word in new[]
                {
                    "count – Anzahl",
                    "share – Anteil",
                    "rate – Verhältnis",
                    "mean – Mittelwert",
                    "index – Index",
                }
            )
            {
                title.ShouldContain(word);
            }

            title.ShouldContain($"wäre es „{proposed}“");
        }
    }

    [Theory]
    [InlineData(null, "-1", null, "Prozentpunkte", "sagt, was sich verändert")]
    [InlineData("change", "-1", null, "Prozentpunkte", "sagt, was sich verändert")]
    [InlineData("share", null, null, "Prozentpunkte", "sagt, womit verglichen wird")]
    [InlineData("share", "-11", null, "Prozentpunkte", "Mit „-11“ lässt sich nicht vergleichen")]
    [InlineData("share", "2020-Q1", null, "Prozentpunkte", "Mit „2020-Q1“ lässt sich nicht vergleichen")]
    [InlineData("share", "-1", "mal", "Prozentpunkte", "ein Unterschied („difference“) oder in Prozent")]
    [InlineData("share", "-1", "percent", "Punkte", "hat die Einheit „%“")]
    [InlineData("share", "-1", null, "%", "hat die Einheit „Prozentpunkte“")]
    [InlineData("rate", "-1", null, "je 1.000", "ist ein Teil des Nenners")]
    public async Task A_change_says_of_what_against_when_and_how(
        string? changeOf,
        string? comparedWith,
        string? changeAs,
        string unit,
        string sentence
    ) =>
        (
            await RefusalAsync(
                new
                {
                    name = "Veränderung",
                    domain = "arbeit",
                    kind = "change",
                    changeOf,
                    comparedWith,
                    changeAs,
                    unit,
                    factor = 100,
                    numerator = "personen[alter=0-17]",
                    denominator = "personen",
                }
            )
        ).ShouldContain(sentence);

    [Fact]
    public async Task What_is_no_change_compares_with_nothing() =>
        (
            await RefusalAsync(
                new
                {
                    name = "Anteil",
                    domain = "arbeit",
                    kind = "share",
                    comparedWith = "-1",
                    unit = "%",
                    factor = 100,
                    numerator = "faelle",
                    denominator = "personen",
                }
            )
        ).ShouldContain("Womit verglichen wird, sagt nur eine Veränderung");

    [Theory]
    [InlineData("count", "faelle", "personen", "Fälle", 1, "Eine Anzahl hat keine Bezugsgröße")]
    [InlineData("count", "quote", "1", "%", 1, "Eine Anzahl hat nicht die Einheit")]
    [InlineData("share", "faelle", "personen", "%", 1, "hat den Faktor 100")]
    [InlineData("share", "faelle", "personen", "je 50", 50, "in Prozent (Faktor 100) oder je 1.000")]
    [InlineData("share", "quote", "1", "%", 1000, "Faktor 1 (geliefert in Prozent)")]
    [InlineData("share", "zugaenge - abgaenge", "personen", "%", 100, "Ein Saldo ist kein Teil")]
    [InlineData("share", "personen[alter=65+]", "personen[alter=18-64]", "%", 100, "kein Teil des Nenners")]
    [InlineData("share", "personen", "personen[alter=18-64]", "%", 100, "kein Teil des Nenners")]
    [InlineData("rate", "personen[alter=65+]", "personen", "je 100", 100, "ist ein Teil des Nenners")]
    [InlineData("rate", "personen[alter=65+]", "personen[alter=18-64,65+]", "je 100", 100, "ist ein Teil des Nenners")]
    public async Task A_kind_that_numerator_denominator_or_unit_deny_is_refused(
        string kind,
        string numerator,
        string denominator,
        string unit,
        double factor,
        string sentence
    ) => (await RefusalAsync(Definition(numerator, denominator, unit, kind, factor))).ShouldContain(sentence);

    [Theory]
    [InlineData("share", "faelle", "personen", "Prozent", 100)]
    [InlineData("share", "faelle", "personen", "je 1.000", 1000)]
    [InlineData("share", "quote", "1", "%", 1)]
    [InlineData("share", "personen[alter=0-17,18-64]", "personen[alter=0-17] + personen[alter=18-64,65+]", "%", 100)]
    [InlineData("rate", "personen[alter=65+]", "personen[alter=18-64]", "je 100", 100)]
    [InlineData("rate", "zugaenge - abgaenge", "personen", "je 1.000", 1000)]
    [InlineData("mean", "flaeche", "personen", "m²", 1)]
    [InlineData("index", "veraenderung", "1", "Prozentpunkte", 1)]
    public async Task What_can_be_true_is_taken(string kind, string numerator, string denominator, string unit, double factor) =>
        await PutAsync("di_art", Definition(numerator, denominator, unit, kind, factor));

    [Theory]
    [InlineData(
        "faellle",
        "personen",
        "Zähler: Die Messgröße „faellle“ hat noch niemand geliefert, und kein Datensatz kündigt sie an."
    )]
    [InlineData("faelle", "personnen[alter=0-17]", "Nenner: Die Messgröße „personnen“ hat noch niemand geliefert")]
    [InlineData("faelle + x", "personen", "Zähler: Die Messgröße „x“")]
    public async Task A_measure_that_nobody_delivered_or_declared_is_named(
        string numerator,
        string denominator,
        string sentence
    ) => (await RefusalAsync(Definition(numerator, denominator))).ShouldContain(sentence);

    [Fact]
    public async Task A_measure_that_was_delivered_needs_no_declaration()
    {
        await api.PrepareCountAsync("di_geliefert", 100, Cancelled);

        await PutAsync("di_art", Definition("faelle", "di_geliefert"));
    }

    [Theory]
    [InlineData("quote + veraenderung", "1", "index")]
    [InlineData("quote", "personen", "rate")]
    [InlineData("faelle", "quote", "rate")]
    [InlineData("faelle + quote", "1", "index")]
    public async Task Finished_figures_are_not_computed_with(string numerator, string denominator, string kind) =>
        (await RefusalAsync(Definition(numerator, denominator, "je 100", kind))).ShouldContain(
            "„quote“. Das ist ein fertiger Wert"
        );

    [Fact]
    public async Task Counts_without_a_base_are_a_number_and_nothing_else() =>
        (await RefusalAsync(Definition("faelle", "1", "Punkte", "index"))).ShouldContain("hat aber keine Bezugsgröße");

    [Theory]
    [InlineData("faelle + 0.001*personen", "kinder")]
    [InlineData("faelle - 11*personen", "kinder")]
    [InlineData("personen[alter=0-17] + 0,05*personen[alter=18+]", "kinder")]
    [InlineData("faelle", "personen + 100*kinder")]
    public async Task Weights_off_which_both_numbers_could_be_read_are_refused(string numerator, string denominator) =>
        (await RefusalAsync(Definition(numerator, denominator, "je 100", "rate"))).ShouldContain(
            "Die Faktoren liegen zu weit auseinander"
        );

    [Theory]
    [InlineData("faelle + 0.3333333*personen", "nicht als Verhältnis ganzer Zahlen")]
    [InlineData("99999999999999999999999999*faelle*99999999999999999999", "zu groß oder zu klein")]
    public async Task Weights_that_cannot_be_computed_with_are_refused(string numerator, string sentence) =>
        (await RefusalAsync(Definition(numerator, "kinder", "je 100", "rate"))).ShouldContain(sentence);

    [Theory]
    [InlineData("3*faelle + personen")]
    [InlineData("faelle + 0,1*personen")]
    [InlineData("0.25*faelle - 0.75*personen")]
    [InlineData("1000*faelle + 1000*personen")]
    public async Task Weights_that_can_be_protected_are_taken(string numerator) =>
        await PutAsync("di_art", Definition(numerator, "kinder", "je 100", "rate"));

    [Fact]
    public async Task A_municipality_cannot_define_for_the_whole_district()
    {
        var answer = await api
            .Service.As(Role.Sozialplanung, "10044111")
            .PutAsJsonAsync("/definitions/di_gemeinde", Definition("faelle"), Cancelled);

        (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.Forbidden, Cancelled))
            .GetProperty("title")
            .GetString()!
            .ShouldContain("ganzen Kreis");
    }

    private async Task<string> RefusalAsync(object definition)
    {
        var answer = await api.Planner.PutAsJsonAsync("/definitions/di_art", definition, Cancelled);
        return (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.BadRequest, Cancelled)).GetProperty("title").GetString()!;
    }

    private async Task<System.Text.Json.JsonElement> PutAsync(string code, object definition) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PutAsJsonAsync($"/definitions/{code}", definition, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
}
