using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

public sealed class CheckQualityTests(RunningIngestion ingestion)
{
    private const string Profile = """
        {"area":{"column":"Ort","level":"gemeinde"},"period":{"fileName":true},"minimumCoverage":0.1,
         "values":[{"column":"Alle","measure":"alle"},{"column":"Frauen","measure":"frauen"}]}
        """;

    private const string Measures = """[{"code":"alle"},{"code":"frauen","partOf":"alle"}]""";

    [Fact]
    public async Task A_jump_against_the_period_before_is_pointed_out_and_taken_over()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);
        await ingestion.DeliverAsync(dataset, "Ort;Alle;Frauen\n10044111;400;200\n10044115;1000;500\n", "2023.csv");

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Alle;Frauen\n10044111;410;205\n10044115;700;300\n", "2024.csv");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted");
        delivery["verdict"]!["colour"]!.GetValue<string>().ShouldBe("yellow");
        Texts(delivery)
            .ShouldContain("„alle“ ist gegenüber 2023 insgesamt von 1.400 auf 1.110 gefallen. Bitte prüfen Sie, ob das stimmt.");
        Texts(delivery).ShouldContain("Gemeinde 115: „frauen“ ist gegenüber 2023 von 500 auf 300 gefallen.");
        Texts(delivery).ShouldNotContain(text => text.StartsWith("Gemeinde 111", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_part_larger_than_its_whole_puts_the_delivery_aside()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Alle;Frauen\n10044111;400;401\n", "2024.csv");

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        Texts(delivery).ShouldContain("Für „Gemeinde 111“ ist „frauen“ (401) größer als „alle“ (400), wovon es ein Teil ist.");
    }

    [Fact]
    public async Task Missing_areas_are_named_and_too_few_put_the_delivery_aside()
    {
        var dataset = await ingestion.DefineAsync(
            Samples.ProfileOf111.Replace("\"minimumCoverage\":0,", "", StringComparison.Ordinal),
            Samples.MeasuresOf111,
            more: "\"place\":\"10044111\","
        );

        var two = await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-01;1\n10044111-02;2\n");
        var one = await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-01;1\n");
        var foreign = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Arbeitslose\n10044111-01;1\n10044111-02;1\n10044115-01;1\n"
        );

        two["verdict"]!["colour"]!.GetValue<string>().ShouldBe("yellow");
        Texts(two).ShouldBe(["Zeitraum 2024: 1 von 3 Gebieten fehlt: Sozialraum 111/3 (10044111-03)."]);
        one["state"]!.GetValue<string>().ShouldBe("quarantined");
        Texts(foreign)[0]
            .ShouldBe("Das Gebiet „10044115-01“ liegt außerhalb des Gebiets, für das dieser Datensatz gilt (10044111).");
    }

    private static string[] Texts(JsonNode delivery) =>
        [.. delivery["findings"]!.AsArray().Select(finding => finding!["text"]!.GetValue<string>())];
}
