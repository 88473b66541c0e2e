using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.TryCut;

public sealed class TryCutTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Indicators_that_have_counts_of_the_blocks_are_offered_and_inhabitants_proposed()
    {
        await api.PrepareCountAsync("tc_einwohner", 400, Cancelled);

        var choices = await ChoicesAsync("sozialraum");

        var choice = choices.GetProperty("indicators").EnumerateArray().Single(choice => Code(choice) == "tc_einwohner");
        choice.GetProperty("periods").EnumerateArray().Select(period => period.GetString()).ShouldBe(["2024"]);
        choices.GetProperty("inhabitants").GetString().ShouldBe("tc_einwohner");
        (await ChoicesAsync("kreis"))
            .GetProperty("indicators")
            .EnumerateArray()
            .ShouldContain(other => Code(other) == "tc_einwohner");
    }

    [Fact]
    public async Task A_trial_estimates_inhabitants_and_what_is_withheld()
    {
        await DeliverAsync("tc_personen", 403, 208, 315, 170);
        await DeliverAsync("tc_wenige", 60, 0, 55, 40);

        var tried = await TryAsync(
            new
            {
                inhabitants = "tc_personen",
                indicators = new[] { "tc_wenige" },
                blocks = Blocks("A", "B", "C", "C"),
            }
        );

        tried.GetProperty("period").GetString().ShouldBe("2024");
        var inhabitants = tried.GetProperty("inhabitants").GetProperty("areas").EnumerateArray().ToList();
        inhabitants.Select(Code).ShouldBe(["A", "B", "C"]);
        inhabitants[0].GetProperty("value").GetInt64().ShouldBeInRange(390, 410);
        inhabitants[2].GetProperty("value").GetInt64().ShouldBeInRange(470, 500);
        inhabitants.ShouldAllBe(area => area.GetProperty("value").GetInt64() % 10 == 0);
        var indicator = tried.GetProperty("indicators")[0];
        indicator.GetProperty("areaCount").GetInt32().ShouldBe(3);
        indicator.GetProperty("withheldPublic").GetInt32().ShouldBe(0); // zero stays zero, and may be shown
        tried
            .GetProperty("findings")[0]
            .GetString()!
            .ShouldStartWith("Geschätzt: Jede Zahl eines Blocks ist zum Schutz um höchstens 6 verändert");
        (
            await TryAsync(
                new
                {
                    inhabitants = "tc_personen",
                    indicators = new[] { "tc_wenige" },
                    blocks = Blocks("A", "B", "C", "C"),
                }
            )
        ).ToString().ShouldBe(tried.ToString());
    }

    [Fact]
    public async Task Blocks_may_be_made_of_finer_areas_that_have_the_counts()
    {
        await DeliverAsync("tc_feiner", 400, 200, 300, 100);

        var tried = await TryAsync(
            new
            {
                blockLevel = "gemeinde",
                inhabitants = "tc_feiner",
                blocks = new[] { new { code = "10044111", area = "A" }, new { code = "10044112", area = "A" } },
            }
        );

        tried.GetProperty("inhabitants").GetProperty("areas")[0].GetProperty("value").GetInt64().ShouldBeInRange(980, 1020);
    }

    [Fact]
    public async Task What_is_no_count_of_persons_is_left_out_and_told()
    {
        await DeliverAsync("tc_flaeche", 12.5, 8.25, 3, 4);

        var tried = await TryAsync(
            new
            {
                inhabitants = "tc_flaeche",
                indicators = new[] { "tc_nie" },
                blocks = Blocks("A", "A", "A", null),
            }
        );

        tried.GetProperty("inhabitants").ValueKind.ShouldBe(JsonValueKind.Null);
        tried
            .GetProperty("findings")
            .EnumerateArray()
            .Skip(1)
            .Select(finding => finding.GetString())
            .ShouldBe([
                "Der Indikator „tc_nie“ lässt sich hier nicht erproben: Auf der Ebene der Blöcke hat er in diesem Gebietsstand keine Zahlen.",
                "„tc_flaeche“ lässt sich hier nicht erproben: Die Messgröße „tc_flaeche“ zählt keine Personen oder Fälle (Zahlen mit Nachkommastellen oder unter null).",
                "Ein Block gehört zu keinem Gebiet und zählt nicht mit.",
            ]);
    }

    [Fact]
    public async Task A_former_Gebietsstand_is_tried_with_what_was_delivered_for_it()
    {
        await DeliverAsync("tc_frueher", 400, 200, 300, 100);
        var former = api.Foreign.DivisionVersion;
        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
        object Trial(string version) =>
            new
            {
                version,
                inhabitants = "tc_frueher",
                blocks = Blocks("A", "A", "B", "B"),
            };

        var before = await TryAsync(Trial(former));
        var now = await TryAsync(Trial(api.Foreign.DivisionVersion));

        before.GetProperty("inhabitants").GetProperty("areas")[0].GetProperty("value").GetInt64().ShouldBeInRange(580, 620);
        now.GetProperty("inhabitants").ValueKind.ShouldBe(JsonValueKind.Null);
        now.GetProperty("findings")[1].GetString()!.ShouldStartWith("Der Indikator „tc_frueher“ lässt sich hier nicht erproben");
    }

    [Fact]
    public async Task Only_who_may_edit_the_blocks_gets_an_estimate()
    {
        await DeliverAsync("tc_rechte", 400, 200, 300, 100);
        var body = Body(new { inhabitants = "tc_rechte", blocks = Blocks("A", "A", "A", "B") });
        var own = Body(new { inhabitants = "tc_rechte", blocks = new[] { new { code = "10044111-01", area = "A" } } });

        (await StatusAsync(Role.Sozialplanung, "10044111", body)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Role.Sozialplanung, "10044111", own)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(Role.Statistikstelle, "", body)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Role.Datenlieferant, "10044", body)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Role.Verwalter, "", body)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Blocks_that_are_unknown_or_twice_are_refused_with_their_place()
    {
        var answer = await api.Planner.PostAsJsonAsync(
            "/trial-cuts",
            Body(
                new
                {
                    blocks = new[]
                    {
                        new { code = "10044111-01", area = "A" },
                        new { code = "10044111-01", area = "B" },
                        new { code = "P-01", area = "A" },
                    },
                }
            ),
            Cancelled
        );

        var problem = await IndicatorsApi.JsonAsync(answer, HttpStatusCode.BadRequest, Cancelled);
        problem
            .GetProperty("places")
            .EnumerateArray()
            .Select(place => $"{place.GetProperty("row")} {place.GetProperty("text")}")
            .ShouldBe([
                "2 Der Block „10044111-01“ steht zweimal da.",
                $"3 Den Block „P-01“ gibt es im Gebietsstand {api.Foreign.DivisionVersion} auf dieser Ebene nicht.",
            ]);
        (
            await api.Planner.GetAsync(new Uri("/trial-cuts/choices?version=x&blockLevel=haus", UriKind.Relative), Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await api.Planner.PostAsJsonAsync("/trial-cuts", new { }, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string? Code(JsonElement element) => element.GetProperty("code").GetString();

    private static object[] Blocks(params string?[] areas) =>
        [.. IndicatorsApi.Sozialraeume.Zip(areas).Select(pair => new { code = pair.First, area = pair.Second })];

    private async Task DeliverAsync(string code, params double[] values)
    {
        await api.DeliverAsync(
            code,
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip(values)
                .Select(pair =>
                    (object)
                        new
                        {
                            measure = code,
                            area = pair.First,
                            period = "2024",
                            value = pair.Second,
                            divisionVersion = api.Foreign.DivisionVersion,
                        }
                ),
            Cancelled
        );
        await api.DefineAsync(
            code,
            new
            {
                name = code,
                domain = "wohnen",
                kind = "count",
                unit = "Anzahl",
                decimals = 0,
                numerator = code,
            },
            Cancelled
        );
    }

    private async Task<JsonElement> ChoicesAsync(string blockLevel) =>
        await api.GetAsync(
            $"/trial-cuts/choices?version={api.Foreign.DivisionVersion}&blockLevel={blockLevel}",
            Cancelled,
            api.Planner
        );

    private async Task<JsonElement> TryAsync(object change) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsJsonAsync("/trial-cuts", Body(change), Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    private async Task<HttpStatusCode> StatusAsync(Role role, string place, object body) =>
        (await api.Service.As(role, place).PostAsJsonAsync("/trial-cuts", body, Cancelled)).StatusCode;

    private Dictionary<string, object?> Body(object change)
    {
        var body = new Dictionary<string, object?> { ["version"] = api.Foreign.DivisionVersion, ["blockLevel"] = "sozialraum" };
        foreach (var member in JsonSerializer.SerializeToElement(change).EnumerateObject())
        {
            body[member.Name] = member.Value;
        }

        return body;
    }
}
