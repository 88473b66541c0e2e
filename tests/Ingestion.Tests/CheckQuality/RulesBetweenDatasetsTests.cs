using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>A file is compared with what is accepted of another dataset, and gives its numbers only to those who may see both.</summary>
public sealed class RulesBetweenDatasetsTests(RunningIngestion ingestion)
{
    private const string Profile = """
        {"minimumCoverage":0,"maximumDrop":1,"area":{"column":"Ort"},"period":{"column":"Jahr"},"breakdownColumns":{"alter":"Alter"},
         "totals":"keep","values":[{"column":"Zahl","measure":"MEASURE"}]}
        """;

    private const string Head = "Ort;Jahr;Alter;Zahl\n";

    [Fact]
    public async Task Parts_of_a_measure_are_held_against_its_total_from_elsewhere()
    {
        var (register, _) = await RegisterAsync();
        var dataset = await DefineAsync(register, "\"is\":\"equal\",\"tolerancePercent\":1");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Head + "10044111-01;2024;jung;60\n10044111-01;2024;alt;40\n10044111-02;2024;jung;150\n10044111-02;2024;alt;70\n"
        );

        State(delivery).ShouldBe("quarantined");
        var finding = Finding(delivery, "rule-broken");
        finding["severity"]!.GetValue<string>().ShouldBe("error");
        finding["text"]!.GetValue<string>().ShouldContain("Die Datei widerspricht dem Datensatz „Versuch“.");
        Details(finding)
            .ShouldBe(["Sozialraum 111/2 (2024): Teile (alter alt) + Teile (alter jung): 220; Gesamt („Versuch“): 200."]);
        delivery["verdict"]!["text"]!.GetValue<string>().ShouldNotContain("200");
        await RunningIngestion.PostAsync(ingestion.Verwalter, $"/deliveries/{delivery["id"]}/repeat-check", new { });
        var again = await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>());
        Details(Finding(again, "rule-broken")).ShouldBe(Details(finding));
    }

    [Fact]
    public async Task Who_may_not_see_the_other_dataset_learns_that_they_contradict_and_no_number()
    {
        var (register, _) = await RegisterAsync(place: "10044115");
        var dataset = await DefineAsync(register, "\"is\":\"equal\"", place: "10044111");
        var delivery = await ingestion.DeliverAsync(
            dataset,
            Head + "10044111-01;2024;jung;61\n10044111-01;2024;alt;40\n10044111-02;2024;jung;190\n10044111-02;2024;alt;77\n"
        );
        var neighbour = ingestion.Service.As(Role.Sozialplanung, "10044111", user: "planung111");

        var seen = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(neighbour, $"/deliveries/{delivery["id"]}"));
        var file = await neighbour.GetStringAsync(
            RunningIngestion.Uri($"/deliveries/{delivery["id"]}/findings.csv"),
            TestContext.Current.CancellationToken
        );

        Details(Finding(delivery, "rule-broken")).Length.ShouldBe(2);
        Details(Finding(seen, "rule-broken")).ShouldBeEmpty();
        ((int)seen["findingCount"]!).ShouldBe((int)delivery["findingCount"]!);
        file.ShouldContain("widerspricht dem Datensatz");
        foreach (var told in new[] { seen.ToJsonString(), file })
        {
            told.ShouldNotContain("Gesamt: ");
            told.ShouldNotContain(": 200");
            told.ShouldNotContain(": 100");
        }
    }

    [Fact]
    public async Task The_database_itself_keeps_the_numbers_from_who_sees_one_dataset_only()
    {
        (
            await ingestion.ScalarAsync<bool>("select relforcerowsecurity from pg_class where relname = 'finding_detail'")
        ).ShouldBeTrue();
        (await ingestion.ScalarAsync<string>("select qual from pg_policies where tablename = 'finding_detail'")).ShouldContain(
            "dataset"
        );
    }

    [Fact]
    public async Task Only_who_may_define_or_deliver_both_can_make_such_a_rule_and_an_unchanged_one_may_stay()
    {
        var (register, _) = await RegisterAsync(place: "10044115");
        var planner = ingestion.Service.As(Role.Sozialplanung, "10044111", user: "planung111");
        var dataset = await DefineAsync(register, "\"is\":\"equal\"", place: "10044111");
        var definition = (
            await ingestion.Verwalter.GetFromJsonAsync<JsonNode>(
                RunningIngestion.Uri($"/datasets/{dataset}"),
                TestContext.Current.CancellationToken
            )
        )!;

        definition["name"] = "Anders";
        ((int)(await PutAsync(planner, definition)).StatusCode).ShouldBe(204);
        definition["rules"]![0]!["is"] = "atMost";
        var refused = await PutAsync(planner, definition);

        ((int)refused.StatusCode).ShouldBe(403);
        var body = await RunningIngestion.JsonAsync(refused);
        body.ToJsonString().ShouldContain("rule-dataset-forbidden");
        ((int)(await PutAsync(ingestion.Verwalter, definition)).StatusCode).ShouldBe(204);
    }

    [Theory]
    [InlineData("skip", "accepted", "rule-idle", "info")]
    [InlineData("zero", "quarantined", "rule-broken", "error")]
    [InlineData("report", "quarantined", "rule-broken", "error")]
    public async Task What_the_other_dataset_does_not_say_is_passed_over_nothing_or_a_fault(
        string missing,
        string state,
        string rule,
        string severity
    )
    {
        var (register, _) = await RegisterAsync();
        var dataset = await DefineAsync(register, $"\"is\":\"equal\",\"missing\":\"{missing}\"");

        var delivery = await ingestion.DeliverAsync(dataset, Head + "10044111-01;2023;jung;60\n10044111-01;2023;alt;40\n");

        State(delivery).ShouldBe(state, delivery.ToJsonString());
        Finding(delivery, rule)["severity"]!.GetValue<string>().ShouldBe(severity);
    }

    [Fact]
    public async Task Missing_numbers_may_be_a_hint_and_a_rule_of_lesser_importance_warns()
    {
        var (register, _) = await RegisterAsync();
        var dataset = await DefineAsync(register, "\"is\":\"equal\",\"missing\":\"hint\",\"importance\":\"warning\"");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            Head + "10044111-01;2024;jung;61\n10044111-01;2024;alt;40\n10044111-03;2024;jung;1\n10044111-03;2024;alt;2\n"
        );

        State(delivery).ShouldBe("accepted");
        Finding(delivery, "rule-broken")["severity"]!.GetValue<string>().ShouldBe("warning");
        Details(Finding(delivery, "rule-missing")).ShouldBe(["Sie fehlen an 1 Stellen."]);
    }

    [Theory]
    [InlineData("\"dataset\":\"EIGEN\"", 400, "vergleicht mit einem anderen Datensatz")]
    [InlineData("\"dataset\":\"gibt_es_nicht\"", 403, "Es gibt ihn nicht")]
    [InlineData("\"dataset\":\"REGISTER\",\"tolerancePercent\":101", 400, "zwischen 0 und 100")]
    [InlineData("\"dataset\":\"REGISTER\"", 400, "„nichts“ ist keine Messgröße des Datensatzes „Versuch“")]
    public async Task A_rule_that_cannot_be_meant_is_refused_with_its_place(string part, int status, string reason)
    {
        var (register, _) = await RegisterAsync();
        var text = part.Replace("REGISTER", register, StringComparison.Ordinal)
            .Replace("EIGEN", "zwischen", StringComparison.Ordinal);
        var definition = JsonNode.Parse(
            $$"""
            {"code":"zwischen","name":"Zwischen","measures":[{"code":"zwischen_teile"}],
             "rules":[{"left":"zwischen_teile","is":"equal","right":"nichts",{{text}}}],
             "profile":{{Profile.Replace("MEASURE", "zwischen_teile", StringComparison.Ordinal)}}}
            """
        )!;

        var response = await PutAsync(ingestion.Verwalter, definition);

        ((int)response.StatusCode).ShouldBe(status);
        System
            .Text.RegularExpressions.Regex.Unescape(
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            )
            .ShouldContain(reason);
    }

    [Fact]
    public async Task A_trial_compares_only_with_what_whoever_tries_may_see()
    {
        var (register, total) = await RegisterAsync(place: "10044115");
        var planner = ingestion.Service.As(Role.Sozialplanung, "10044111", user: "planung111");
        var definition = JsonNode.Parse(
            $$"""
            {"code":"probe_zwischen","name":"Probe","place":"10044111","level":"sozialraum","measures":[{"code":"probe_teile"}],
             "rules":[{"left":"probe_teile","is":"atMost","right":"{{total}}","dataset":"{{register}}"}],
             "profile":{{Profile.Replace("MEASURE", "probe_teile", StringComparison.Ordinal)}}}
            """
        )!;

        var mine = await TryAsync(ingestion.Verwalter, definition);
        var theirs = await TryAsync(planner, definition);

        Details(Finding(mine, "rule-broken")).ShouldNotBeEmpty();
        theirs["findings"]!.AsArray().ShouldNotContain(finding => finding!["rule"]!.GetValue<string>() == "rule-broken");
        Finding(theirs, "rule-idle")["text"]!.GetValue<string>().ShouldContain("den Sie nicht lesen dürfen");
    }

    private static async Task<JsonNode> TryAsync(HttpClient client, JsonNode definition)
    {
        var shown = await RunningIngestion.JsonAsync(
            await client.PostAsync(
                RunningIngestion.Uri("/samples"),
                new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(Head + "10044111-01;2024;jung;500\n")),
                TestContext.Current.CancellationToken
            )
        );
        return await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(client, $"/samples/{shown["id"]}/trial?fileName=a.csv", definition)
        );
    }

    /// <summary>A dataset with totals of 100 and 200 in two areas; its code and its measure.</summary>
    private async Task<(string Dataset, string Measure)> RegisterAsync(string place = "")
    {
        var measure = "m" + Guid.CreateVersion7().ToString("N")[12..];
        var code = await ingestion.DefineAsync(
            """{"minimumCoverage":0,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"Zahl","measure":"MEASURE"}]}""".Replace(
                "MEASURE",
                measure,
                StringComparison.Ordinal
            ),
            $$"""[{"code":"{{measure}}","name":"Gesamt"}]"""
        );
        var delivery = await ingestion.DeliverAsync(code, "Ort;Jahr;Zahl\n10044111-01;2024;100\n10044111-02;2024;200\n");
        State(delivery).ShouldBe("accepted", delivery.ToJsonString());
        if (place.Length > 0)
        {
            await ingestion.ExecuteAsync(
                $"update dataset set place = '{place}', place_path = (select path from area where code = '{place}') where code = '{code}'"
            );
        }

        return (code, measure);
    }

    private async Task<string> DefineAsync(string register, string rule, string place = "")
    {
        var measure = "t" + Guid.CreateVersion7().ToString("N")[12..];
        var total = await ingestion.ScalarAsync<string>(
            $"select definition -> 'measures' -> 0 ->> 'code' from dataset where code = '{register}'"
        );
        return await ingestion.DefineAsync(
            Profile.Replace("MEASURE", measure, StringComparison.Ordinal),
            $$"""[{"code":"{{measure}}","name":"Teile"}]""",
            $$"""
            "place":"{{place}}","rules":[{"left":"{{measure}}[alter=jung] + {{measure}}[alter=alt]","right":"{{total}}","dataset":"{{register}}",{{rule}}}],
            """
        );
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, JsonNode definition) =>
        await client.PutAsJsonAsync(
            RunningIngestion.Uri($"/datasets/{definition["code"]}"),
            definition,
            TestContext.Current.CancellationToken
        );

    private static string State(JsonNode delivery) => delivery["state"]!.GetValue<string>();

    private static JsonNode Finding(JsonNode delivery, string rule) =>
        delivery["findings"]!.AsArray().First(finding => finding!["rule"]!.GetValue<string>() == rule)!;

    private static string[] Details(JsonNode finding) =>
        [.. finding["details"]!.AsArray().Select(detail => detail!["text"]!.GetValue<string>())];
}
