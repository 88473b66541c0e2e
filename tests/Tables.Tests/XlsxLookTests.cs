namespace Sozialplanung.Tables.Tests;

public sealed class XlsxLookTests
{
    [Fact]
    public void Hidden_rows_and_columns_are_told()
    {
        using var rows = Open(
            """<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>""",
            """<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" ht="0" customHeight="1"/><row r="4" hidden="0"/>""",
            ""
        );
        var hidden = new List<bool>();
        while (rows.Read())
        {
            hidden.Add(rows.IsHidden);
        }

        hidden.ShouldBe([false, true, true, false]);
        Enumerable.Range(0, 6).Select(rows.IsHiddenColumn).ShouldBe([false, true, true, false, true, false]);
    }

    [Fact]
    public void Merged_cells_are_known_at_the_end()
    {
        using var rows = Open(
            "",
            """<row r="1"><c><v>1</v></c></row>""",
            """<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="AB12:AC12"/><mergeCell ref="A1"/><mergeCell ref="B3:A1"/><mergeCell ref="x"/><mergeCell/></mergeCells>"""
        );
        while (rows.Read()) { }

        rows.Merged.ShouldBe([new MergedCells(2, 0, 3, 0), new MergedCells(12, 27, 12, 28)]);
        rows.Merged.Select(cells => cells.ToString()).ShouldBe(["A2:A3", "AB12:AC12"]);
    }

    [Fact]
    public void A_text_file_hides_and_merges_nothing()
    {
        using var rows = new CsvFormat().Open(new MemoryStream("a;b\n1;2\n"u8.ToArray()));
        while (rows.Read())
        {
            rows.IsHidden.ShouldBeFalse();
            rows.IsHiddenColumn(0).ShouldBeFalse();
        }

        rows.Merged.ShouldBeEmpty();
    }

    private static XlsxRows Open(string before, string rows, string behind) =>
        XlsxRows.Open(
            new MemoryStream(
                Workbooks.Zip($"<worksheet>{before}<sheetData>{rows}</sheetData>{behind}</worksheet>", Workbooks.Shared([]))
            ),
            null
        );
}
