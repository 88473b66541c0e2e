using System.Net;
using Sozialplanung.Indicators.Tests.Analyses;

namespace Sozialplanung.Indicators.Tests.AnalyseChange;

public sealed class AnalyseChangeTests(IndicatorsApi api)
{
    private static readonly string[] _areas = IndicatorsApi.Sozialraeume;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_share_changes_in_percentage_points_and_the_sentence_says_where_most()
    {
        await api.DeliverShareAsync("ac_quote", ["2020", "2024"], (year, place) => (20 + (10 * place * year), 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/change/ac_quote?level=sozialraum", Cancelled);

        answer.Number(_areas[0], "change").ShouldBe(0);
        answer.Number(_areas[3], "change").ShouldBe(30);
        answer.Sentences().ShouldContain("Kreis: 20,0 % (2020), 35,0 % (2024); +15,0 Prozentpunkte.");
        answer.Sentences().ShouldContain("Am stärksten gestiegen: Bedorf West (+30,0 Prozentpunkte).");
        answer.Sentences().ShouldContain("ist der Wert in 3 gestiegen, in 0 gesunken und in 1 gleich geblieben.");
    }

    [Fact]
    public async Task The_same_change_may_be_asked_in_percent_of_the_earlier_value()
    {
        await api.DeliverShareAsync("ac_relativ", ["2020", "2024"], (year, _) => (year == 0 ? 20 : 25, 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/change/ac_relativ?level=sozialraum&measure=relative", Cancelled);

        answer.Number(_areas[1], "change").ShouldBe(25);
    }

    [Fact]
    public async Task What_is_withheld_in_one_of_the_years_has_no_change()
    {
        await api.DeliverShareAsync(
            "ac_geheim",
            ["2020", "2024"],
            (year, place) => (year == 1 && place == 0 ? 2 : 20 + place, 100),
            Cancelled
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/change/ac_geheim?level=sozialraum", Cancelled);

        answer.State(_areas[0], "change").ShouldBe("Hidden");
        answer.Cell(_areas[0], "later").TryGetProperty("number", out var number).ShouldBeTrue();
        number.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        answer.GetProperty("isNotPublic").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Values_of_different_occasions_are_never_subtracted()
    {
        await api.DeliverShareAsync(
            "ac_wahl",
            ["2020", "2024"],
            (_, place) => (30 + place, 100),
            Cancelled,
            new
            {
                name = "Wahlbeteiligung",
                domain = "partizipation",
                kind = "share",
                unit = "%",
                factor = 100,
                numerator = "ac_wahl_n",
                denominator = "ac_wahl_d",
                occasions = new Dictionary<string, string> { ["2020"] = "Kommunalwahl", ["2024"] = "Europawahl" },
            }
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api.GetAsync("/analyses/change/ac_wahl?level=sozialraum&period=2024", Cancelled);

        answer.GetProperty("notPossible").GetString()!.ShouldContain("Werte verschiedener Anlässe");
        answer.GetProperty("rows").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_measure_that_means_nothing_for_the_indicator_is_refused_with_those_that_do()
    {
        await api.DeliverShareAsync("ac_falsch", ["2020", "2024"], (_, _) => (30, 100), Cancelled);
        await api.ReleaseAsync(Cancelled);

        var answer = await api
            .Service.Anonymous()
            .GetAsync(new Uri("/analyses/change/ac_falsch?measure=absolute", UriKind.Relative), Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Möglich: points, relative");
    }

    [Fact]
    public async Task The_file_has_a_line_an_area_with_a_comma_and_the_sign()
    {
        await api.DeliverShareAsync(
            "ac_datei",
            ["2020", "2024"],
            (year, place) => (place == 0 ? 2 : 20 + (3 * year), 100),
            Cancelled
        );
        await api.ReleaseAsync(Cancelled);

        var answer = await api
            .Service.Anonymous()
            .GetAsync(new Uri("/analyses/change/ac_datei?level=sozialraum&format=csv", UriKind.Relative), Cancelled);

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("ac_datei-change.csv");
        var lines = (await answer.Content.ReadAsStringAsync(Cancelled)).TrimStart('\uFEFF').Split("\r\n");
        lines[0].ShouldStartWith("Gebietsschlüssel;Gebiet;Liegt in;2020 (%);2024 (%);Veränderung (Prozentpunkte)");
        lines[1].ShouldStartWith("10044111-01;Astadt Mitte;Astadt;.;.;.;");
        lines[3].ShouldStartWith("10044112-01;Bedorf Ost;Bedorf;20,0;23,0;3,0;");
    }
}
