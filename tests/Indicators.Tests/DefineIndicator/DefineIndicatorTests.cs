using System.Net;
using System.Net.Http.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.DefineIndicator;

public sealed class DefineIndicatorTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static object Definition(string numerator, string denominator = "personen", string unit = "%") =>
        new
        {
            name = "Anteil",
            domain = "arbeit",
            unit,
            factor = 100,
            numerator,
            denominator,
        };

    [Fact]
    public async Task A_changed_definition_is_a_new_version_and_an_equal_one_is_not()
    {
        (await PutAsync("di_eins", Definition("faelle"))).GetProperty("version").GetInt32().ShouldBe(1);
        (await PutAsync("di_eins", Definition("faelle"))).GetProperty("version").GetInt32().ShouldBe(1);
        (await PutAsync("di_eins", Definition("faelle", unit: "je 100"))).GetProperty("version").GetInt32().ShouldBe(2);

        var versions = await api.GetAsync("/definitions/di_eins/versions", Cancelled, api.Planner);
        versions
            .EnumerateArray()
            .Select(version => version.GetProperty("definition").GetProperty("unit").GetString())
            .ShouldBe(["je 100", "%"]);
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
                unit = "%",
                numerator = "a",
            },
            Cancelled
        );

        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Möglich sind bevoelkerung");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

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

    private async Task<System.Text.Json.JsonElement> PutAsync(string code, object definition) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PutAsJsonAsync($"/definitions/{code}", definition, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
}
