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
}
