using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.EditDataCatalogue;

public sealed class EditDataCatalogueTests(RunningIngestion ingestion)
{
    private HttpClient PlannerOf111 => ingestion.Service.As(Role.Sozialplanung, "10044111", "planung-111");

    private HttpClient PlannerOf115 => ingestion.Service.As(Role.Sozialplanung, "10044115", "planung-115");

    private HttpClient PlannerOfKreis => ingestion.Service.As(Role.Sozialplanung, "10044", "planung");

    [Fact]
    public async Task A_wish_turns_into_the_dataset_that_came_and_keeps_what_was_said()
    {
        var wish = await AddAsync(
            ingestion.Verwalter,
            "/catalogue",
            new
            {
                title = "Wohngeld nach Sozialräumen",
                purpose = "Wo Wohnen zu teuer ist",
                askedBy = "Planungsgruppe Voerde",
                questions = new[] { new { text = "Zählt der Lastenzuschuss mit?" } },
            }
        );
        var before = await ReadAsync(ingestion.Verwalter, $"/catalogue/{wish}");
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var linked = await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/catalogue/{wish}",
            With(before["entry"]!, "dataset", dataset)
        );
        var after = await ReadAsync(ingestion.Verwalter, $"/catalogue/{dataset}");
        var byOldKey = await ReadAsync(ingestion.Verwalter, $"/catalogue/{wish}");

        before["dataset"].ShouldBeNull();
        (await RunningIngestion.JsonAsync(linked))["key"]!.GetValue<string>().ShouldBe(dataset);
        after["title"]!.GetValue<string>().ShouldBe("Wohngeld nach Sozialräumen");
        after["dataset"]!.GetValue<string>().ShouldBe(dataset);
        after["openQuestions"]!.GetValue<int>().ShouldBe(1);
        byOldKey["key"]!.GetValue<string>().ShouldBe(dataset);
    }

    [Fact]
    public async Task A_second_entry_for_a_dataset_is_refused_with_what_to_do()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var first = await RunningIngestion.PutAsync(ingestion.Verwalter, $"/catalogue/{dataset}", new { purpose = "Zweck" });
        var wish = await AddAsync(ingestion.Verwalter, "/catalogue", new { title = "Dasselbe" });

        var second = await RunningIngestion.PutAsync(
            ingestion.Verwalter,
            $"/catalogue/{wish}",
            new { title = "Dasselbe", dataset }
        );

        ((int)first.StatusCode).ShouldBe(200);
        ((int)second.StatusCode).ShouldBe(409);
        (await TitleAsync(second)).ShouldContain("gibt es schon einen Eintrag");
    }

    [Theory]
    [InlineData("/catalogue", """{"title":" "}""", "einen Titel")]
    [InlineData("/catalogue", """{"title":"a","theme":"XXXX"}""", "Das Thema „XXXX“")]
    [InlineData("/catalogue", """{"title":"a","licence":"frei"}""", "Die Lizenz „frei“")]
    [InlineData("/catalogue", """{"title":"a","questions":[{"text":""}]}""", "Eine Frage ist leer")]
    [InlineData(
        "/catalogue",
        """{"title":"a","agreement":"0198f2c0-0000-7000-8000-000000000000"}""",
        "Diese Vereinbarung gibt es"
    )]
    [InlineData("/providers", """{"name":""}""", "Namen des Datengebers")]
    [InlineData("/providers", """{"name":"a","kind":"x"}""", "Die Art „x“")]
    [InlineData("/providers", """{"name":"a","mail":"a@b> <c"}""", "keine E-Mail-Adresse")]
    [InlineData(
        "/agreements",
        """{"provider":"0198f2c0-0000-7000-8000-000000000000","title":"a"}""",
        "Diesen Datengeber gibt es"
    )]
    [InlineData(
        "/agreements",
        """{"provider":"0198f2c0-0000-7000-8000-000000000000","title":"a","cadence":"weekly"}""",
        "Den Turnus „weekly“"
    )]
    [InlineData(
        "/agreements",
        """{"provider":"0198f2c0-0000-7000-8000-000000000000","title":"a","dueDays":-1}""",
        "Die Frist sind 0 bis"
    )]
    [InlineData(
        "/agreements",
        """{"provider":"0198f2c0-0000-7000-8000-000000000000","title":"a","startsOn":"2025-01-01","endsOn":"2024-01-01"}""",
        "endet vor ihrem Beginn"
    )]
    public async Task What_makes_no_sense_is_refused_in_words(string path, string body, string sentence)
    {
        using var content = new StringContent(body, null, "application/json");

        var answer = await ingestion.Verwalter.PostAsync(
            RunningIngestion.Uri(path),
            content,
            TestContext.Current.CancellationToken
        );

        ((int)answer.StatusCode).ShouldBe(400);
        (await TitleAsync(answer)).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_municipality_sees_and_edits_its_own_and_the_Kreis_all()
    {
        var provider = await AddAsync(PlannerOf111, "/providers", new { name = "Bauamt 111", kind = "own" });
        var agreement = await AddAsync(PlannerOf111, "/agreements", new { provider, title = "Bautätigkeit 111" });
        var wish = await AddAsync(PlannerOf111, "/catalogue", new { title = "Baugenehmigungen 111", agreement });

        (await NamesAsync(PlannerOf115, "/catalogue", "title")).ShouldNotContain("Baugenehmigungen 111");
        (await NamesAsync(PlannerOf115, "/agreements", "providerName")).ShouldNotContain("Bauamt 111");
        ((int)(await RunningIngestion.PutAsync(PlannerOf115, $"/providers/{provider}", new { name = "x" })).StatusCode).ShouldBe(
            404
        );
        ((int)(await RunningIngestion.DeleteAsync(PlannerOf115, $"/catalogue/{wish}")).StatusCode).ShouldBe(404);
        (await NamesAsync(PlannerOfKreis, "/catalogue", "title")).ShouldContain("Baugenehmigungen 111");
        (
            (int)
                (
                    await RunningIngestion.PutAsync(PlannerOfKreis, $"/providers/{provider}", new { name = "Bauamt der 111" })
                ).StatusCode
        ).ShouldBe(200);
        (await NamesAsync(PlannerOf111, "/agreements", "providerName")).ShouldContain("Bauamt der 111");
    }

    [Fact]
    public async Task What_the_Kreis_has_agreed_is_seen_at_the_own_dataset_and_not_changed()
    {
        var provider = await AddAsync(ingestion.Verwalter, "/providers", new { name = "Land", mail = "statistik@land.de" });
        var agreement = await AddAsync(ingestion.Verwalter, "/agreements", new { provider, title = "Mit dem Land" });
        var dataset = await ingestion.DefineAsync(
            Samples.ProfileOf111,
            Samples.MeasuresOf111,
            "\"place\":\"10044111\",\"organisation\":\"Amt 111\","
        );
        await RunningIngestion.PutAsync(ingestion.Verwalter, $"/catalogue/{dataset}", new { agreement });

        var seen = await ReadAsync(PlannerOf111, $"/catalogue/{dataset}");
        var byOffice = await ReadAsync(
            ingestion.Service.As(Role.Datenlieferant, user: "amt", organisation: "Amt 111"),
            $"/catalogue/{dataset}"
        );
        var changed = await RunningIngestion.PutAsync(
            PlannerOf111,
            $"/agreements/{agreement}",
            new { provider, title = "Meins" }
        );
        var removed = await RunningIngestion.DeleteAsync(PlannerOf111, $"/providers/{provider}");

        (seen["agreementTitle"]!.GetValue<string>(), seen["providerName"]!.GetValue<string>()).ShouldBe(("Mit dem Land", "Land"));
        byOffice["providerName"]!.GetValue<string>().ShouldBe("Land");
        ((int)changed.StatusCode).ShouldBe(404);
        ((int)removed.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task A_provider_with_an_agreement_is_not_removed()
    {
        var provider = await AddAsync(ingestion.Verwalter, "/providers", new { name = "Bundesagentur" });
        var agreement = await AddAsync(ingestion.Verwalter, "/agreements", new { provider, title = "Regelungen" });

        var refused = await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/providers/{provider}");
        var first = await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/agreements/{agreement}");
        var then = await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/providers/{provider}");

        ((int)refused.StatusCode).ShouldBe(409);
        ((int)first.StatusCode, (int)then.StatusCode).ShouldBe((204, 204));
    }

    [Fact]
    public async Task A_Datenlieferant_reads_and_does_not_write()
    {
        using var office = ingestion.Service.As(Role.Datenlieferant, user: "amt", organisation: "Amt");

        ((int)(await RunningIngestion.PostAsync(office, "/catalogue", new { title = "x" })).StatusCode).ShouldBe(403);
        ((int)(await RunningIngestion.GetAsync(office, "/catalogue")).StatusCode).ShouldBe(200);
    }

    private static async Task<string> AddAsync(HttpClient client, string path, object body)
    {
        var answer = await RunningIngestion.PostAsync(client, path, body);
        ((int)answer.StatusCode).ShouldBe(200, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (await RunningIngestion.JsonAsync(answer))["key"]!.GetValue<string>();
    }

    private static async Task<JsonNode> ReadAsync(HttpClient client, string path) =>
        await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(client, path));

    private static async Task<string[]> NamesAsync(HttpClient client, string path, string member) =>
        [.. (await ReadAsync(client, path)).AsArray().Select(line => line![member]!.GetValue<string>())];

    private static async Task<string> TitleAsync(HttpResponseMessage answer) =>
        (await RunningIngestion.JsonAsync(answer))["title"]!.GetValue<string>();

    private static JsonNode With(JsonNode entry, string member, string value)
    {
        var changed = entry.DeepClone();
        changed[member] = value;
        return changed;
    }
}
