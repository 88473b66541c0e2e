using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.TryProfile;

/// <summary>A file is shown, recognised and tried, and nothing of it is stored.</summary>
public sealed class TryProfileTests(RunningIngestion ingestion)
{
    private const string Table =
        "Gebiet;Jahr;Versuchspersonen\n10044111-01;2024;12\n10044111-02;2024;15\n10044111-03;2024;9\n10044115-01;2024;7\n10044115-02;2024;8\n10044115-03;2024;x\n";

    [Fact]
    public async Task A_shown_file_is_recognised_and_tried_and_leaves_nothing_behind()
    {
        var sample = await ShowAsync(ingestion.Verwalter, Table);

        var proposal = await ProposalAsync(ingestion.Verwalter, sample);
        var trial = await TrialAsync(ingestion.Verwalter, sample, proposal["definition"]!);

        // Other tests add areas, which are then missing here.
        trial["verdict"]!["colour"]!.GetValue<string>().ShouldNotBe("red");
        trial["observations"]!.GetValue<int>().ShouldBe(6);
        trial["values"]!.AsArray().Count.ShouldBe(6);
        trial["values"]![0]!["areaName"]!.GetValue<string>().ShouldBe("Sozialraum 111/1");
        trial["values"]![5]!["state"]!.GetValue<string>().ShouldBe("NotMeaningful");
        trial["values"]![5]!["sign"]!.GetValue<string>().ShouldBe("x");
        proposal["definition"]!["code"]!.GetValue<string>().ShouldBe("tabelle");
        (await ingestion.ScalarAsync<long>("select count(*) from dataset where code = 'tabelle'")).ShouldBe(0);
        (await ingestion.ScalarAsync<long>("select count(*) from delivery where dataset = 'tabelle'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_proposed_can_be_saved_and_the_delivery_says_what_the_trial_said()
    {
        var sample = await ShowAsync(ingestion.Verwalter, Table);
        var definition = (await ProposalAsync(ingestion.Verwalter, sample))["definition"]!;
        definition["code"] = "d" + Guid.CreateVersion7().ToString("N")[12..];
        var saved = await ingestion.Verwalter.PutAsJsonAsync(
            RunningIngestion.Uri($"/datasets/{definition["code"]}"),
            definition,
            TestContext.Current.CancellationToken
        );
        saved.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var delivery = await ingestion.DeliverAsync(definition["code"]!.GetValue<string>(), Table, "tabelle.csv");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted");
        delivery["observations"]!.GetValue<int>().ShouldBe(6);
    }

    [Fact]
    public async Task A_profile_that_does_not_fit_is_said_in_words_and_with_its_place()
    {
        var sample = await ShowAsync(ingestion.Verwalter, Table);
        var definition = (await ProposalAsync(ingestion.Verwalter, sample))["definition"]!;
        definition["profile"]!["values"]![0]!["column"] = "Leute";

        var trial = await TrialAsync(ingestion.Verwalter, sample, definition);

        trial["verdict"]!["colour"]!.GetValue<string>().ShouldBe("red");
        trial["verdict"]!["text"]!.GetValue<string>().ShouldContain("„Leute“");
    }

    [Fact]
    public async Task A_definition_that_makes_no_sense_is_refused_at_its_place()
    {
        var sample = await ShowAsync(ingestion.Verwalter, Table);
        var definition = (await ProposalAsync(ingestion.Verwalter, sample))["definition"]!;
        definition["measures"] = new JsonArray();

        var response = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/samples/{sample}/trial?fileName=a.csv",
            definition
        );

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningIngestion.JsonAsync(response))["places"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_history_of_a_dataset_outside_the_own_place_is_not_told()
    {
        var code = await ingestion.DefineAsync(
            """{"area":{"column":"Gebiet"},"period":{"column":"Jahr"},"values":[{"column":"Versuchspersonen","measure":"verborgen"}]}""",
            """[{"code":"verborgen"}]""",
            more: """ "place":"10044111", """
        );
        var planner = ingestion.Service.As(Role.Sozialplanung, "10044115", user: "planung115");
        var sample = await ShowAsync(planner, Table);
        var definition = (await ProposalAsync(planner, sample))["definition"]!;
        definition["code"] = code;

        var response = await RunningIngestion.PostAsync(planner, $"/samples/{sample}/trial?fileName=a.csv", definition);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_no_table_is_refused_with_a_sentence()
    {
        var sample = await ShowAsync(ingestion.Verwalter, "%PDF-1.7 nichts");

        var response = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/samples/{sample}/proposal",
            new { fileName = "a.pdf" }
        );

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningIngestion.JsonAsync(response))["title"]!.GetValue<string>().ShouldContain("ein PDF");
    }

    private static async Task<string> ShowAsync(HttpClient client, string table)
    {
        var response = await client.PostAsync(
            RunningIngestion.Uri("/samples"),
            new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(table)),
            TestContext.Current.CancellationToken
        );
        return (await RunningIngestion.JsonAsync(response))["id"]!.GetValue<string>();
    }

    private static async Task<JsonNode> ProposalAsync(HttpClient client, string sample) =>
        await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(client, $"/samples/{sample}/proposal", new { fileName = "tabelle.csv" })
        );

    private static async Task<JsonNode> TrialAsync(HttpClient client, string sample, JsonNode definition) =>
        await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(client, $"/samples/{sample}/trial?fileName=tabelle.csv", definition)
        );
}
