using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.Tests.CheckQuality;

/// <summary>Half a file is no delivery: once accepted it would replace the whole one.</summary>
public sealed class LossesTests(RunningIngestion ingestion)
{
    private const string Two = """
        {"minimumCoverage":0.3,"area":{"column":"Ort"},"period":{"fileName":true},
         "values":[{"column":"A","measure":"a"},{"column":"B","measure":"b"}]}
        """;

    private const string TwoMeasures = """[{"code":"a","name":"Alte"},{"code":"b"}]""";

    private const string Whole = """
        Ort;A;B
        10044111-01;100;10
        10044111-02;100;10
        10044111-03;100;10
        10044115-01;100;10
        10044115-02;100;10
        10044115-03;100;10

        """;

    [Theory]
    [InlineData("2024.csv")]
    [InlineData("2025.csv")]
    [InlineData("2023.csv")]
    public async Task A_file_cut_in_the_middle_is_put_aside_and_the_areas_that_are_gone_are_named(string fileName)
    {
        var dataset = await ingestion.DefineAsync(Two, TwoMeasures);
        (await ingestion.DeliverAsync(dataset, Whole))["state"]!.GetValue<string>().ShouldBe("accepted");

        var half = await ingestion.DeliverAsync(dataset, string.Join('\n', Whole.Split('\n').Take(4)) + "\n", fileName);

        half["state"]!.GetValue<string>().ShouldBe("quarantined", half.ToJsonString());
        Texts(half)
            .ShouldContain(
                $"„Alte“, {fileName[..4]}: 3 von 6 Gebieten, für die es zuletzt (2024) Angaben gab, fehlen: Sozialraum 115/1 (10044115-01), Sozialraum 115/2 (10044115-02), Sozialraum 115/3 (10044115-03)."
                    + " Ist die Datei vollständig? Zulässig sind 5 % (maximumMissingAreas)."
            );
        (
            await ingestion.ScalarAsync<long>($"select count(*) from delivery where dataset = '{dataset}' and state = 'accepted'")
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_drop_of_the_total_of_one_measure_is_put_aside_and_a_smaller_one_is_not()
    {
        var dataset = await ingestion.DefineAsync(Two, TwoMeasures);
        await ingestion.DeliverAsync(dataset, Whole);

        var lost = await ingestion.DeliverAsync(dataset, Whole.Replace(";100;", ";60;", StringComparison.Ordinal), "2025.csv");
        var less = await ingestion.DeliverAsync(dataset, Whole.Replace(";100;", ";75;", StringComparison.Ordinal), "2025.csv");

        lost["state"]!.GetValue<string>().ShouldBe("quarantined");
        Texts(lost)
            .ShouldContain(
                "„Alte“ fällt insgesamt von 600 (2024) auf 360 (2025). Ist die Datei vollständig? Zulässig ist ein Rückgang um 30 % (maximumDrop)."
            );
        less["state"]!.GetValue<string>().ShouldBe("accepted", less.ToJsonString());
    }

    [Fact]
    public async Task Where_not_every_area_has_a_row_the_total_still_tells_half_a_file()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-01;60\n10044111-02;60\n10044111-03;60\n");

        var moved = await ingestion.DeliverAsync(
            dataset,
            "Sozialraum;Arbeitslose\n10044115-01;60\n10044111-02;60\n10044111-03;60\n",
            "2025.csv"
        );
        var half = await ingestion.DeliverAsync(dataset, "Sozialraum;Arbeitslose\n10044111-01;60\n", "2025.csv");

        moved["state"]!.GetValue<string>().ShouldBe("accepted", moved.ToJsonString());
        half["state"]!.GetValue<string>().ShouldBe("quarantined");
    }

    [Fact]
    public async Task A_bound_of_the_profile_lets_more_pass()
    {
        var dataset = await ingestion.DefineAsync(
            Two.Replace("\"area\"", "\"maximumMissingAreas\":0.5,\"maximumDrop\":0.6,\"area\"", StringComparison.Ordinal),
            TwoMeasures
        );
        await ingestion.DeliverAsync(dataset, Whole);

        var half = await ingestion.DeliverAsync(dataset, string.Join('\n', Whole.Split('\n').Take(4)) + "\n", "2025.csv");

        half["state"]!.GetValue<string>().ShouldBe("accepted", half.ToJsonString());
    }

    [Fact]
    public async Task What_the_source_withholds_now_is_no_loss_but_a_measure_without_any_number_is()
    {
        var dataset = await ingestion.DefineAsync(Two, TwoMeasures);
        await ingestion.DeliverAsync(dataset, Whole);

        var hidden = await ingestion.DeliverAsync(
            dataset,
            Whole.Replace("01;100;", "01;*;", StringComparison.Ordinal),
            "2025.csv"
        );
        var later = await ingestion.DeliverAsync(dataset, Whole.Replace(";100;", ";...;", StringComparison.Ordinal), "2026.csv");
        var empty = await ingestion.DeliverAsync(dataset, Whole.Replace(";100;", ";;", StringComparison.Ordinal), "2025.csv");

        hidden["state"]!.GetValue<string>().ShouldBe("accepted", hidden.ToJsonString());
        later["state"]!.GetValue<string>().ShouldBe("accepted", later.ToJsonString());
        empty["state"]!.GetValue<string>().ShouldBe("quarantined");
        Texts(empty).ShouldContain(text => text.Contains("„Alte“, 2025: Zuletzt (2025) gab es Zahlen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_category_that_is_gone_puts_the_delivery_aside()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"minimumCoverage":0,"layout":"long","area":{"column":"Ort"},"period":{"fileName":true},"measure":"a","valueColumn":"Wert","breakdownColumns":{"alter":"Alter"},"maximumDrop":1}
            """,
            """[{"code":"a"}]"""
        );
        await ingestion.DeliverAsync(dataset, "Ort;Alter;Wert\n10044111-01;jung;60\n10044111-01;alt;60\n");

        var young = await ingestion.DeliverAsync(dataset, "Ort;Alter;Wert\n10044111-01;jung;60\n", "2025.csv");

        young["state"]!.GetValue<string>().ShouldBe("quarantined");
        Texts(young)
            .ShouldContain("„a“, 2025: Die Ausprägung „alter=alt“ fehlt; zuletzt (2024) waren es 60. Ist die Datei vollständig?");
    }

    [Fact]
    public async Task A_table_without_one_of_its_measures_is_put_aside_unless_the_measure_is_optional()
    {
        const string Long = """
            {"minimumCoverage":0,"layout":"long","area":{"column":"Ort"},"period":{"fileName":true},"measureColumn":"Merkmal","valueColumn":"Wert"}
            """;
        var strict = await ingestion.DefineAsync(Long, TwoMeasures);
        var loose = await ingestion.DefineAsync(Long, """[{"code":"a"},{"code":"b","optional":true}]""");

        var missing = await ingestion.DeliverAsync(strict, "Ort;Merkmal;Wert\n10044111-01;b;60\n");
        var optional = await ingestion.DeliverAsync(loose, "Ort;Merkmal;Wert\n10044111-01;a;60\n");

        missing["state"]!.GetValue<string>().ShouldBe("quarantined");
        Texts(missing)
            .ShouldContain(text =>
                text.StartsWith("Die Messgröße „Alte“ kommt in der Datei nicht vor", StringComparison.Ordinal)
            );
        optional["verdict"]!["colour"]!.GetValue<string>().ShouldBe("green", optional.ToJsonString());
    }

    private static string[] Texts(JsonNode delivery) =>
        [.. delivery["findings"]!.AsArray().Select(finding => finding!["text"]!.GetValue<string>())];
}
