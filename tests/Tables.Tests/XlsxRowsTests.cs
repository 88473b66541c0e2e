namespace Sozialplanung.Tables.Tests;

public sealed class XlsxRowsTests
{
    [Fact]
    public void Texts_numbers_days_and_gaps_are_read_as_they_stand()
    {
        var workbook = Workbooks.Of(["Gebiet", "Stichtag", "Wert"], ["10044", new DateOnly(2024, 9, 1), 12.5], [null, null, 3]);
        using var rows = XlsxRows.Open(new MemoryStream(workbook), null);

        rows.Read().ShouldBeTrue();
        Cells(rows).ShouldBe(["Gebiet", "Stichtag", "Wert"]);
        rows.Read().ShouldBeTrue();
        Cells(rows).ShouldBe(["10044", "2024-09-01", "12.5"]);
        rows.IsNumber(0).ShouldBeFalse();
        rows.IsNumber(1).ShouldBeFalse();
        rows.IsNumber(2).ShouldBeTrue();
        rows.Read().ShouldBeTrue();
        Cells(rows).ShouldBe(["", "", "3"]);
        rows.Line.ShouldBe(3);
        rows.Read().ShouldBeFalse();
    }

    [Fact]
    public void A_formula_counts_with_the_value_saved_with_it()
    {
        var workbook = Workbooks.Zip(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f><v>42</v></c><c r=\"B1\" t=\"str\"><f>\"=cmd|x\"</f><v>Text</v></c></row></sheetData></worksheet>",
            Workbooks.Shared([])
        );
        using var rows = XlsxRows.Open(new MemoryStream(workbook), null);

        rows.Read().ShouldBeTrue();
        Cells(rows).ShouldBe(["42", "Text"]);
    }

    [Fact]
    public void A_sheet_is_found_by_its_name_and_a_missing_one_named_with_those_there()
    {
        var workbook = Workbooks.Of(["a"]);

        using (var rows = XlsxRows.Open(new MemoryStream(workbook), "tabelle 1"))
        {
            rows.Read().ShouldBeTrue();
        }

        Should
            .Throw<UnreadableFileException>(() => XlsxRows.Open(new MemoryStream(workbook), "2024"))
            .Message.ShouldBe("Das Tabellenblatt „2024“ fehlt. Vorhanden: „Versteckt“, „Tabelle 1“.");
    }

    private static string[] Cells(XlsxRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString())];

    [Fact]
    public void Days_may_be_written_out()
    {
        using var rows = XlsxRows.Open(
            new MemoryStream(
                Workbooks.Of([
                    new Workbooks.Raw("t=\"d\"", "<v>2024-12-31T00:00:00.000</v>"),
                    new Workbooks.Raw("t=\"d\"", "<v>2024-12-31</v>"),
                ])
            ),
            null
        );

        rows.Read().ShouldBeTrue();

        rows[0].ToString().ShouldBe("2024-12-31");
        rows[1].ToString().ShouldBe("2024-12-31");
    }
}
