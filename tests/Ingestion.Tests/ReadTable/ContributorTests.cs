using System.Net;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>A file with a row per facility says who stands behind each number.</summary>
public sealed class ContributorTests(RunningIngestion ingestion)
{
    private const string Profile = """
        {"minimumCoverage":0,"maximumDrop":1,"maximumMissingAreas":1,"area":{"column":"Sozialraum"},"period":{"fileName":true},"contributor":"Einrichtung",
         "values":[{"column":"Kinder","measure":"kinder"}]}
        """;

    [Fact]
    public async Task Rows_of_different_facilities_are_summed_and_what_each_has_added_is_kept()
    {
        var dataset = await DefineAsync();

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Einrichtung;Kinder\n10044111-01;Kita Sonne;3\n10044111-01;Kita Mond;10\n10044111-01;Kita Stern;0\n10044111-02;kita  SONNE;7\n10044111-03;4711;5\n10044115-01;4711,0;6\n"
        );

        (await LinesAsync(delivery)).ShouldBe([
            "10044111-01=13 (3: 3, 2: 10)",
            "10044111-02=7 (3: 7)",
            "10044111-03=5 (1: 5)",
            "10044115-01=6 (1: 6)",
        ]);
        delivery["state"]!.GetValue<string>().ShouldBe("accepted");
    }

    [Fact]
    public async Task A_facility_is_the_same_in_all_deliveries_of_the_dataset_and_its_name_stays_here()
    {
        var dataset = await DefineAsync();
        await ingestion.DeliverAsync(dataset, "Sozialraum;Einrichtung;Kinder\n10044111-01;Mond;10\n", "2023.csv");

        var second = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Einrichtung;Kinder\n10044111-01;Anker;4\n10044111-01;Mond;11\n",
            "2024.csv"
        );

        (await LinesAsync(second)).ShouldBe(["10044111-01=15 (2: 4, 1: 11)"]);
        (await TextAsync(second)).ShouldNotContain("ond\"");
    }

    [Theory]
    [InlineData("", "Wer hinter dieser Zeile steht, fehlt.")]
    [InlineData(
        "4,71E+15",
        "„4,71e+15“ ist eine Nummer, die eine Tabellenkalkulation gerundet hat. Bitte liefern Sie die Spalte als Text."
    )]
    [InlineData("Mond\u202E", "„mond\uFFFD“ enthält das Zeichen U+202E, das es in Texten nicht gibt.")]
    public async Task Nobody_behind_a_row_or_a_name_that_is_none_is_a_finding_with_the_row(string name, string expected)
    {
        var dataset = await DefineAsync();

        var delivery = await ingestion.DeliverAsync(
            dataset,
            $"Sozialraum;Einrichtung;Kinder\n10044111-01;Mond;10\n10044111-02;{name};5\n"
        );

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        (
            await ingestion.ScalarAsync<string>(
                $"select row_number || ' ' || column_name || ': ' || text from finding where delivery_id = '{delivery["id"]}' and severity = 'error'"
            )
        ).ShouldBe($"3 Einrichtung: {expected}");
    }

    [Fact]
    public async Task The_same_facility_twice_is_a_finding_unless_the_profile_sums()
    {
        const string File = "Sozialraum;Einrichtung;Kinder\n10044111-01;Mond;10\n10044111-01;Sonne;6\n10044111-01;Mond;5\n";
        var strict = await ingestion.DeliverAsync(await DefineAsync(), File);
        var summing = await ingestion.DeliverAsync(
            await DefineAsync(Profile.Replace("{\"minimum", "{\"duplicates\":\"sum\",\"minimum", StringComparison.Ordinal)),
            File
        );

        strict["state"]!.GetValue<string>().ShouldBe("quarantined");
        (await LinesAsync(summing)).ShouldBe(["10044111-01=21 (1: 15, 2: 6)"]);
    }

    [Fact]
    public async Task A_number_that_one_facility_does_not_give_is_no_number_and_has_no_contributors()
    {
        var delivery = await ingestion.DeliverAsync(
            await DefineAsync(),
            "Sozialraum;Einrichtung;Kinder\n10044111-01;Mond;10\n10044111-01;Sonne;/\n10044111-02;Mond;5\n"
        );

        (await LinesAsync(delivery)).ShouldBe(["10044111-01=TooUncertain", "10044111-02=5 (1: 5)"]);
    }

    [Fact]
    public async Task Only_what_adds_up_has_contributors()
    {
        var response = await ingestion.Verwalter.PutAsync(
            new Uri("/datasets/beitrag_quote", UriKind.Relative),
            new StringContent(
                $$"""{"code":"beitrag_quote","name":"Versuch","level":"sozialraum","measures":[{"code":"kinder","additive":false}],"profile":{{Profile}}}""",
                null,
                "application/json"
            ),
            TestContext.Current.CancellationToken
        );

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
            "Beitragende (contributor)"
        );
    }

    private Task<string> DefineAsync(string profile = Profile) => ingestion.DefineAsync(profile, """[{"code":"kinder"}]""");

    private async Task<string> TextAsync(JsonNode delivery) =>
        await ingestion
            .Service.As(Role.Dienst)
            .GetStringAsync(
                new Uri($"/deliveries/{delivery["id"]}/observations", UriKind.Relative),
                TestContext.Current.CancellationToken
            );

    private async Task<string[]> LinesAsync(JsonNode delivery) =>
        [
            .. (await TextAsync(delivery))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!)
                .Select(line => $"{line["area"]}={line["value"] ?? line["state"]}{Given(line["contributions"])}"),
        ];

    private static string Given(JsonNode? contributions) =>
        contributions is null
            ? ""
            : $" ({string.Join(", ", contributions.AsArray().Select(given => $"{given!["contributor"]}: {given["amount"]}"))})";
}
