namespace Sozialplanung.Ingestion.Tests.ReadTable;

public sealed class WorkbookTests(RunningIngestion ingestion)
{
    private const string Wide = """
        {"format":"xlsx","area":{"column":"Gebiet"},"period":{"fileName":true},"minimumCoverage":0,"duplicates":"sum","skipAreas":["Insgesamt"],
         "values":[{"column":"Plätze","measure":"plaetze","breakdown":"alter=0-2"},{"column":"Anteil","measure":"anteil"}]}
        """;

    private const string Measures = """[{"code":"plaetze"},{"code":"anteil","unit":"%","additive":false}]""";

    [Fact]
    public async Task A_workbook_with_title_gaps_and_typed_cells_is_read_from_its_first_visible_sheet()
    {
        var dataset = await ingestion.DefineAsync(Wide, Measures);
        var file = Workbooks.Of(
            ["Kindertagesstätten im Versuchskreis"],
            [],
            ["Einrichtung", "Gebiet", "Plätze", "Anteil"],
            ["Kita A", "10044111-01", 20, 12.5],
            ["Kita B", "10044111-01", 15, null],
            ["Kita C", "10044111-02", "x", 0.1],
            [null, "Insgesamt", 35, 99.9]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "2024.xlsx");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        (await ingestion.ObservationsAsync(delivery)).ShouldBe([
            "anteil|10044111-01|2024|=Unknown",
            "anteil|10044111-02|2024|=0.1",
            "plaetze|10044111-01|2024|alter=0-2=35",
            "plaetze|10044111-02|2024|alter=0-2=NotMeaningful",
        ]);
    }

    [Fact]
    public async Task A_long_workbook_takes_its_period_from_a_day_cell_and_its_key_from_a_number_cell()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"format":"xlsx","layout":"long","area":{"column":"Gemeinde","level":"gemeinde"},"period":{"column":"Stichtag"},
             "measureColumn":"Merkmal","valueColumn":"Wert","breakdownColumns":{"geschlecht":"Geschlecht"},
             "measureNames":{"Einschulungen":"anfaenger"},"minimumCoverage":0}
            """,
            """[{"code":"anfaenger"}]"""
        );
        var file = Workbooks.Of(
            ["Gemeinde", "Stichtag", "Merkmal", "Geschlecht", "Wert"],
            [10044111, new DateOnly(2024, 9, 1), "Einschulungen", "Insgesamt", 30],
            [10044111, new DateOnly(2024, 9, 1), "Einschulungen", "m", 14],
            [10044111, new DateOnly(2024, 9, 1), "Einschulungen", "w", 16]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "schule.xlsx");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        (await ingestion.ObservationsAsync(delivery)).ShouldBe([
            "anfaenger|10044111|2024|geschlecht=m=14",
            "anfaenger|10044111|2024|geschlecht=w=16",
        ]);
    }

    [Fact]
    public async Task A_share_that_a_cell_shows_in_percent_is_the_number_that_is_shown()
    {
        var dataset = await ingestion.DefineAsync(Shares, ShareMeasures);
        var file = Workbooks.Of(
            ["Gebiet", "Anteil"],
            ["10044111-01", new Workbooks.Formatted(0.125, "0.0%")],
            ["10044111-02", new Workbooks.Formatted(0.07, "0\\ %")],
            ["10044111-03", "12,5 %"],
            ["10044115-01", "(3,5\u00A0%)"],
            ["10044115-02", 12.5],
            ["10044115-03", "7 % p"]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "2024.xlsx");

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        (await ingestion.ObservationsAsync(delivery)).ShouldBe([
            "anteil|10044111-01|2024|=12.5",
            "anteil|10044111-02|2024|=7",
            "anteil|10044111-03|2024|=12.5",
            "anteil|10044115-01|2024|=3.5 [\"LimitedReliability\"]",
            "anteil|10044115-02|2024|=12.5",
            "anteil|10044115-03|2024|=7 [\"Provisional\"]",
        ]);
    }

    [Fact]
    public async Task Percent_beside_a_measure_of_another_unit_is_a_finding_with_its_cell()
    {
        var dataset = await ingestion.DefineAsync(Shares, """[{"code":"anteil","unit":"Personen"}]""");
        var file = Workbooks.Of(
            ["Gebiet", "Anteil"],
            ["10044111-01", new Workbooks.Formatted(0.125, "0.0%")],
            ["10044111-02", "12,5 %"]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "2024.xlsx");

        Findings(delivery)
            .ShouldBe([
                "2 Zelle B2: Die Zelle zeigt Prozent, „anteil“ hat aber die Einheit „Personen“. Bitte geben Sie in der Datensatzbeschreibung die Einheit „%“ an, oder liefern Sie Zahlen ohne Prozentzeichen.",
                "3 Zelle B3: Die Zelle zeigt Prozent, „anteil“ hat aber die Einheit „Personen“. Bitte geben Sie in der Datensatzbeschreibung die Einheit „%“ an, oder liefern Sie Zahlen ohne Prozentzeichen.",
            ]);
    }

    [Fact]
    public async Task Whatever_a_cell_shows_and_cannot_be_meant_is_a_finding_with_its_cell()
    {
        var dataset = await ingestion.DefineAsync(Shares, ShareMeasures);
        var file = Workbooks.Of(
            ["Gebiet", "Anteil"],
            ["10044111-01", new Workbooks.Raw("t=\"b\"", "<v>1</v>")],
            ["10044111-02", new Workbooks.Raw("t=\"e\"", "<v>#DIV/0!</v>")],
            ["10044111-03", new Workbooks.Raw("", "<f>B2*2</f>")],
            ["10044115-01", new DateOnly(2024, 1, 12)],
            ["10044115-02", new Workbooks.Formatted(3, "[<5]\"*\";0")],
            ["10044115-03", new Workbooks.Formatted(12345, "#,##0,")],
            ["10044115-03", "'12"],
            ["10044115-03", "1'234"],
            ["10044115-03", new Workbooks.Formatted(0.5, "h:mm")]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "2024.xlsx");

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        Findings(delivery)
            .ShouldBe([
                "2 Zelle B2 enthält den Wahrheitswert WAHR und keine Zahl.",
                "3 Zelle B3 zeigt den Fehler „#DIV/0!“.",
                "4 Zelle B4 enthält eine Formel, deren Ergebnis nicht gespeichert ist. Bitte öffnen Sie die Datei in Excel und speichern Sie sie noch einmal.",
                "5 Zelle B5: „2024-01-12“ ist keine Zahl, wie sie vereinbart ist.",
                "6 Zelle B6 zeigt durch ihr Format „[<5]\"*\";0“ etwas anderes als ihre Zahl. Bitte schreiben Sie in die Zelle, was gemeint ist.",
                "7 Zelle B7 zeigt durch ihr Format „#,##0,“ Tausender oder Millionen dessen, was sie enthält (12345). Bitte formatieren Sie sie als gewöhnliche Zahl.",
                "8 Zelle B8: „'12“ ist keine Zahl, wie sie vereinbart ist.",
                "9 Zelle B9: „1'234“ ist keine Zahl, wie sie vereinbart ist.",
                "10 Zelle B10 zeigt durch ihr Format „h:mm“ eine Uhrzeit oder Dauer.",
            ]);
    }

    [Fact]
    public async Task A_doubtful_cell_of_a_category_or_key_is_no_total_and_no_blank()
    {
        var dataset = await ingestion.DefineAsync(
            """
            {"format":"xlsx","layout":"long","area":{"column":"Gebiet","unknown":"skip"},"period":{"fileName":true},"measure":"anteil","valueColumn":"Wert",
             "breakdownColumns":{"geschlecht":"Geschlecht"},"minimumCoverage":0}
            """,
            """[{"code":"anteil"}]"""
        );
        var file = Workbooks.Of(
            ["Gebiet", "Geschlecht", "Wert"],
            ["10044111-01", new Workbooks.Raw("", "<f>C1</f>"), 3],
            [new Workbooks.Raw("t=\"e\"", "<v>#REF!</v>"), "w", 3],
            ["10044111-02", "w", 3]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "2024.xlsx");

        Findings(delivery)
            .ShouldBe([
                "2 Zelle B2 enthält eine Formel, deren Ergebnis nicht gespeichert ist. Bitte öffnen Sie die Datei in Excel und speichern Sie sie noch einmal.",
                "3 Zelle A3 zeigt den Fehler „#REF!“.",
            ]);
    }

    [Fact]
    public async Task An_error_that_the_profile_gives_a_meaning_to_has_it()
    {
        var dataset = await ingestion.DefineAsync(
            Shares.Replace("\"values\"", "\"placeholders\":{\"#N/A\":\"Unknown\"},\"values\"", StringComparison.Ordinal),
            ShareMeasures
        );
        var file = Workbooks.Of(
            ["Gebiet", "Anteil"],
            ["10044111-01", new Workbooks.Raw("t=\"e\"", "<v>#N/A</v>")],
            ["10044111-02", 3]
        );

        var delivery = await ingestion.DeliverAsync(dataset, file, "2024.xlsx");

        (await ingestion.ObservationsAsync(delivery))[0].ShouldBe("anteil|10044111-01|2024|=Unknown");
    }

    [Fact]
    public async Task A_text_in_percent_is_read_from_a_text_file_too()
    {
        var dataset = await ingestion.DefineAsync(Shares.Replace("xlsx", "csv", StringComparison.Ordinal), ShareMeasures);

        var delivery = await ingestion.DeliverAsync(dataset, "Gebiet;Anteil\n10044111-01;12,5 %\n10044111-02;7%\n");

        (await ingestion.ObservationsAsync(delivery)).ShouldBe(["anteil|10044111-01|2024|=12.5", "anteil|10044111-02|2024|=7"]);
    }

    private const string Shares = """
        {"format":"xlsx","area":{"column":"Gebiet"},"period":{"fileName":true},"minimumCoverage":0,"values":[{"column":"Anteil","measure":"anteil"}]}
        """;

    private const string ShareMeasures = """[{"code":"anteil","unit":"%","additive":false}]""";

    private static string[] Findings(System.Text.Json.Nodes.JsonNode delivery) =>
        [.. delivery["findings"]!.AsArray().Select(finding => $"{finding!["row"]} {finding["text"]}")];
}
