using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>A column of totals beside its parts, and other things that must hold between the columns of a file.</summary>
public sealed class BrokenRulesTests(RunningIngestion ingestion)
{
    private const string Measures =
        """[{"code":"gesamt","name":"Insgesamt"},{"code":"kurz","name":"unter 1 Jahr"},{"code":"lang","name":"1 Jahr und länger"}]""";

    private const string Profile = """
        {"minimumCoverage":0,"maximumDrop":1,"area":{"column":"Ort"},"period":{"fileName":true},"values":[
          {"column":"gesamt","measure":"gesamt"},{"column":"kurz","measure":"kurz"},{"column":"lang","measure":"lang"}]}
        """;

    [Fact]
    public async Task A_total_beside_its_parts_that_contradicts_puts_the_file_aside_and_names_place_and_numbers()
    {
        var delivery = await DeliverAsync(
            Rule("gesamt", "equal", "kurz + lang"),
            "10044111-01;10;4;6\n10044111-02;1200;700;499\n10044111-03;7;3;4\n"
        );

        State(delivery).ShouldBe("quarantined");
        Broken(delivery)
            .ShouldBe([
                "3 error: Prüfregel „Insgesamt = unter 1 Jahr + 1 Jahr und länger“ verletzt: Sozialraum 111/2 (2024): Insgesamt: 1.200; unter 1 Jahr + 1 Jahr und länger: 1.199.",
            ]);
    }

    [Theory]
    [InlineData("gesamt", "equal", "kurz + lang", "10;4;6", true)]
    [InlineData("gesamt", "equal", "kurz + lang", "10;4;5", false)]
    [InlineData("kurz", "atMost", "gesamt", "10;10;0", true)]
    [InlineData("kurz", "atMost", "gesamt", "10;11;0", false)]
    [InlineData("kurz", "below", "gesamt", "10;10;0", false)]
    [InlineData("kurz", "below", "gesamt", "10;9;0", true)]
    [InlineData("gesamt", "above", "2 * kurz", "10;5;0", false)]
    [InlineData("gesamt", "above", "2 * kurz", "11;5;0", true)]
    [InlineData("gesamt - kurz", "atLeast", "0", "10;11;0", false)]
    [InlineData("gesamt", "atMost", "2,5 * kurz + 25", "10;10;0", true)]
    [InlineData("gesamt", "equal", "kurz + lang", "*;4;6", true)]
    public async Task Each_comparison_says_what_it_means(string left, string comparison, string right, string cells, bool holds)
    {
        var delivery = await DeliverAsync(Rule(left, comparison, right), $"10044111-01;{cells}\n10044111-02;100;30;70\n");

        State(delivery).ShouldBe(holds ? "accepted" : "quarantined", delivery.ToJsonString());
    }

    [Theory]
    [InlineData("skip", "accepted", 0)]
    [InlineData("zero", "quarantined", 1)]
    [InlineData("report", "quarantined", 1)]
    public async Task A_number_that_is_missing_is_passed_over_nothing_or_a_fault(string missing, string state, int findings)
    {
        var delivery = await DeliverAsync(
            Rule("gesamt", "equal", "kurz + lang", $"\"missing\":\"{missing}\""),
            "10044111-01;10;*;6\n10044111-02;100;30;70\n"
        );

        State(delivery).ShouldBe(state);
        Broken(delivery).Length.ShouldBe(findings);
    }

    [Fact]
    public async Task A_rounded_table_may_be_told_how_far_its_totals_lie_apart()
    {
        const string Rows = "10044111-01;15;5;5\n10044111-02;100;30;70\n";

        State(await DeliverAsync(Rule("gesamt", "equal", "kurz + lang", "\"tolerance\":4.9"), Rows)).ShouldBe("quarantined");
        State(await DeliverAsync(Rule("gesamt", "equal", "kurz + lang", "\"tolerance\":5"), Rows)).ShouldBe("accepted");
    }

    [Fact]
    public async Task A_rule_of_lesser_importance_warns_and_one_that_can_be_applied_nowhere_says_so()
    {
        var warned = await DeliverAsync(
            Rule("gesamt", "equal", "kurz + lang", "\"importance\":\"warning\",\"name\":\"Dauer der Arbeitslosigkeit\""),
            "10044111-01;10;4;5\n"
        );
        var idle = await DeliverAsync(Rule("gesamt", "equal", "kurz + lang"), "10044111-01;10;*;5\n");

        State(warned).ShouldBe("accepted");
        Broken(warned)[0].ShouldStartWith("2 warning: Prüfregel „Dauer der Arbeitslosigkeit“ verletzt: Sozialraum 111/1 (2024)");
        Findings(idle)
            .ShouldContain(
                " warning: Die Prüfregel „Insgesamt = unter 1 Jahr + 1 Jahr und länger“ ließ sich nirgends anwenden: In keinem Gebiet stehen beide Seiten als Zahl in der Datei."
            );
    }

    [Fact]
    public async Task Of_many_broken_places_the_largest_are_named_and_the_others_counted()
    {
        var delivery = await DeliverAsync(
            Rule("gesamt", "equal", "kurz + lang"),
            string.Concat(
                Enumerable
                    .Range(2000, 8)
                    .SelectMany(year => Enumerable.Range(1, 3).Select(area => $"10044111-0{area};{year};{year + area};0;0\n"))
            ),
            Profile.Replace("\"fileName\":true", "\"column\":\"Jahr\"", StringComparison.Ordinal),
            "Ort;Jahr;gesamt;kurz;lang\n"
        );

        var broken = Broken(delivery);
        broken.Length.ShouldBe(21);
        broken.ShouldContain(text => text.EndsWith("4 weitere Stellen mit kleineren Abweichungen.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"left":"gesamt","is":"equal","right":"kurz + fremd"}""", "„fremd“ ist keine Messgröße dieses Datensatzes")]
    [InlineData(
        """{"left":"gesamt","is":"equal","right":"kurz * lang"}""",
        "Stelle 6: Messgrößen lassen sich nur mit Zahlen malnehmen"
    )]
    [InlineData("""{"left":"","is":"equal","right":"kurz"}""", "linke Seite, Stelle 1: Der Ausdruck ist leer")]
    [InlineData("""{"left":"1","is":"equal","right":"2"}""", "vergleicht zwei Zahlen")]
    [InlineData("""{"left":"gesamt","is":"equal","right":"kurz","tolerance":-1}""", "Die Abweichung ist nicht negativ")]
    [InlineData("""{"left":"gesamt","is":"ungefähr","right":"kurz"}""", "rules[0].is")]
    [InlineData("""{"left":"gesamt","is":"equal","right":"79228162514264337593543950335*10*kurz"}""", "Die Zahlen sind zu groß")]
    [InlineData("null", "enthält einen leeren Eintrag")]
    public async Task A_rule_that_cannot_be_meant_is_refused_with_its_place(string rule, string reason)
    {
        var response = await ingestion.Verwalter.PutAsync(
            RunningIngestion.Uri("/datasets/regeln"),
            new StringContent(
                $$"""{"code":"regeln","name":"Regeln","measures":{{Measures}},"rules":[{{rule}}],"profile":{{Profile}}}""",
                null,
                "application/json"
            ),
            TestContext.Current.CancellationToken
        );

        ((int)response.StatusCode).ShouldBe(400);
        System
            .Text.RegularExpressions.Regex.Unescape(
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            )
            .ShouldContain(reason);
    }

    private async Task<JsonNode> DeliverAsync(
        string rule,
        string rows,
        string profile = Profile,
        string header = "Ort;gesamt;kurz;lang\n"
    )
    {
        var dataset = await ingestion.DefineAsync(profile, Measures, $"\"rules\":[{rule}],");
        return await ingestion.DeliverAsync(dataset, header + rows);
    }

    private static string Rule(string left, string comparison, string right, string more = "\"tolerance\":0") =>
        $$"""{"left":"{{left}}","is":"{{comparison}}","right":"{{right}}",{{more}}}""";

    private static string State(JsonNode delivery) => delivery["state"]!.GetValue<string>();

    private static string[] Broken(JsonNode delivery) =>
        [
            .. Findings(delivery)
                .Where(text =>
                    text.Contains("Prüfregel", StringComparison.Ordinal) && !text.Contains("nirgends", StringComparison.Ordinal)
                ),
        ];

    private static string[] Findings(JsonNode delivery) =>
        [.. delivery["findings"]!.AsArray().Select(one => $"{one!["row"]} {one["severity"]}: {one["text"]}")];
}
