using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>Numbers that contradict each other within one file, or repeat another one.</summary>
public sealed class ContradictionsTests(RunningIngestion ingestion)
{
    private const string Wide = """
        {"minimumCoverage":0,"area":{"column":"Ort"},"period":{"fileName":true},
         "values":[{"column":"Alle","measure":"a"},{"column":"M","measure":"a","breakdown":"geschlecht=m"},{"column":"W","measure":"a","breakdown":"geschlecht=w"}]}
        """;

    private const string One = """[{"code":"a"}]""";

    [Theory]
    [InlineData(
        "10044111-01;100;50;5\n",
        "yellow",
        "sind insgesamt 100 angegeben (a, 2024), nach „geschlecht“ ergeben sich 55.",
        2
    )]
    [InlineData("10044111-01;100;50;50\n10044111-02;100;50;5\n", "red", "nach „geschlecht“ ergeben sich 55.", 3)]
    [InlineData("10044111-01;100;50;60\n", "red", "nach „geschlecht“ ergeben sich 110.", 2)]
    [InlineData("10044111-01;100;*;110\n", "red", "nach „geschlecht“ ergeben sich 110.", 2)]
    public async Task A_total_column_beside_its_parts_is_compared_with_them(string rows, string colour, string text, long row)
    {
        var dataset = await ingestion.DefineAsync(Wide, One);

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Alle;M;W\n" + rows);

        delivery["verdict"]!["colour"]!.GetValue<string>().ShouldBe(colour, delivery.ToJsonString());
        var finding = delivery["findings"]![0]!;
        finding["text"]!.GetValue<string>().ShouldContain(text);
        finding["row"]!.GetValue<long>().ShouldBe(row);
    }

    [Fact]
    public async Task A_total_whose_parts_add_up_or_are_withheld_is_fine()
    {
        var dataset = await ingestion.DefineAsync(Wide, One);

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Ort;Alle;M;W\n10044111-01;100;50;50\n10044111-02;100;*;*\n10044111-03;9;*;4\n"
        );

        delivery["verdict"]!["colour"]!.GetValue<string>().ShouldBe("green", delivery.ToJsonString());
    }

    [Fact]
    public async Task A_crosstab_whose_rest_was_skipped_names_what_was_left_out()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"layout":"crosstab","headerRow":1,"headerRows":1,"headerLines":[{"is":"breakdown","attribute":"alter"}],"area":{"column":1},"period":{"fileName":true},
             "measure":"a","otherCategories":"skip","categories":{"alter":{"jung":"jung","alt":"alt"}}}
            """,
            One
        );

        var delivery = await ingestion.DeliverAsync(dataset, "Ort;jung;alt;uralt;unbekannt\n10044111-01;1;2;3;4\n");

        Texts(delivery)
            .ShouldBe(["Das Importprofil übergeht 2 Spalten: „uralt“, „unbekannt“. Was übrig bleibt, ist nicht das Ganze."]);
    }

    [Fact]
    public async Task Rows_whose_category_was_skipped_are_counted_and_named()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"layout":"long","area":{"column":"Ort"},"period":{"fileName":true},"measure":"a","valueColumn":"Wert",
             "breakdownColumns":{"alter":"Alter"},"otherCategories":"skip","categories":{"alter":{"jung":"jung"}}}
            """,
            One
        );

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Ort;Alter;Wert\n10044111-01;jung;1\n10044111-01;alt;2\n10044111-02;alt;2\n"
        );

        Texts(delivery)
            .ShouldBe(["Das Importprofil übergeht Zeilen mit „alt“: 2 Zeilen. Was übrig bleibt, ist nicht das Ganze."]);
    }

    [Fact]
    public async Task A_region_with_fewer_than_those_of_its_parts_that_have_a_number_is_contradicted()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Arbeitslose\n10044111;100\n10044111-01;90\n10044111-02;30\n10044111-03;*\n"
        );

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined", delivery.ToJsonString());
        Texts(delivery)[0]
            .ShouldContain("Für „Gemeinde 111“ sind 100 angegeben (arbeitslose, 2024), die Gebiete darin ergeben 120.");
    }

    [Fact]
    public async Task Two_periods_with_the_same_values_are_pointed_out_in_one_file_and_in_two()
    {
        const string Rows = "10044111-01;11\n10044111-02;12\n10044111-03;13\n10044115-01;14\n";
        var single = await ingestion.DefineAsync(Samples.WideProfile);
        var several = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"Wert","measure":"arbeitslose"}]}
            """
        );
        await ingestion.DeliverAsync(single, "Sozialraum;Arbeitslose\n" + Rows, "2023.csv");

        var copied = await ingestion.DeliverAsync(single, "Sozialraum;Arbeitslose\n" + Rows, "2024.csv");
        var inOne = await ingestion.DeliverAsync(
            several,
            "Ort;Jahr;Wert\n"
                + string.Concat(new[] { "2023", "2024" }.Select(year => Rows.Replace(";", $";{year};", StringComparison.Ordinal)))
        );

        const string Sentence =
            "„arbeitslose“ hat für 2024 in allen Gebieten dieselben Werte wie für 2023. Wurde ein Zeitraum kopiert?";
        (copied["verdict"]!["colour"]!.GetValue<string>(), inOne["verdict"]!["colour"]!.GetValue<string>()).ShouldBe(
            ("yellow", "yellow")
        );
        Texts(copied).ShouldContain(Sentence);
        Texts(inOne).ShouldBe([Sentence]);
    }

    [Fact]
    public async Task A_jump_by_ten_between_two_periods_of_a_file_is_pointed_out_with_its_row()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"Wert","measure":"arbeitslose"}]}
            """
        );

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Ort;Jahr;Wert\n10044111-01;2023;100\n10044111-02;2023;120\n10044111-01;2024;105\n10044111-02;2024;1210\n"
        );

        var finding = delivery["findings"]!.AsArray().Single()!;
        finding["text"]!
            .GetValue<string>()
            .ShouldBe("Sozialraum 111/2: „arbeitslose“ springt von 120 (2023) auf 1.210 (2024). Steht das Komma richtig?");
        finding["row"]!.GetValue<long>().ShouldBe(5);
    }

    [Fact]
    public async Task A_figure_ten_times_the_others_is_pointed_out()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile, """[{"code":"arbeitslose","additive":false}]""");

        var delivery = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Arbeitslose\n10044111-01;4,9\n10044111-02;5,1\n10044111-03;52\n10044115-01;4,8\n10044115-02;6,2\n"
        );

        Texts(delivery)
            .ShouldBe([
                "Sozialraum 111/3: „arbeitslose“ ist 52 (2024), in der Mitte der Gebiete liegt 5,1. Steht das Komma richtig?",
            ]);
    }

    private static string[] Texts(JsonNode delivery) =>
        [.. delivery["findings"]!.AsArray().Select(finding => finding!["text"]!.GetValue<string>())];
}
