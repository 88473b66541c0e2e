using static Sozialplanung.Tables.Tests.OpenDocuments;

namespace Sozialplanung.Tables.Tests;

public sealed class OdsRowsTests
{
    [Fact]
    public void Cells_of_all_kinds_are_read_as_they_are_shown()
    {
        var file = OpenDocuments.Of(
            Row(Text("Gebiet"), Text("Größe"), Text("Stand"))
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                + Row(
                    Number("51", "00051"),
                    Number("1234.5", "1.234,5"),
                    """<table:table-cell office:value-type="date" office:date-value="2024-12-31T00:00:00"><text:p>31.12.24</text:p></table:table-cell>""",
                    "<table:table-cell table:number-columns-repeated=\"2\"/>",
                    Number("0.125", "12,5 %", "percentage"),
                    Number("12", "12 €", "currency")
                )
        );

        using var rows = Open(file);
        rows.Read().ShouldBeTrue();
        Cells(rows).ShouldBe("Gebiet|Größe|Stand");
        rows.Read().ShouldBeTrue();
        Cells(rows).ShouldBe("00051|1234.5|2024-12-31|||0.125|12");
        rows.Line.ShouldBe(4);
        rows.IsNumber(0).ShouldBeTrue();
        rows.IsNumber(2).ShouldBeFalse();
        rows.IsPercent(5).ShouldBeTrue();
        rows.HasDoubts.ShouldBeFalse();
        rows.Read().ShouldBeFalse();
        rows.Description.ShouldBe("OpenDocument (ODS), Tabellenblatt 1");
    }

    [Fact]
    public void Text_is_what_a_person_reads_without_notes()
    {
        var file = OpenDocuments.Of(
            Row(
                """<table:table-cell office:value-type="string"><office:annotation><dc:creator>Amt</dc:creator><text:p>bitte prüfen</text:p></office:annotation><text:p>Köln<text:s text:c="2"/><text:span>Mitte</text:span></text:p><text:p>zweite<text:line-break/>Zeile</text:p><draw:frame><text:p>Bild</text:p></draw:frame></table:table-cell>""",
                """<table:table-cell office:value-type="string" office:string-value="ohne Absatz"/>"""
            )
        );

        Rows(file).ShouldBe(["1:Köln  Mitte\nzweite\nZeile|ohne Absatz"]);
    }

    [Fact]
    public void Rows_and_cells_that_repeat_stand_for_many()
    {
        var file = OpenDocuments.Of(
            $"""
            <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row>
            <table:table-header-rows>{Row(Text("Kopf"))}</table:table-header-rows>
            <table:table-row-group>{Row(Text("Gruppe"))}</table:table-row-group>
            """
        );

        Rows(file).ShouldBe(["1:7|7", "2:7|7", "3:7|7", "4:Kopf", "5:Gruppe"]);
    }

    [Fact]
    public void A_million_empty_rows_and_all_columns_cost_nothing()
    {
        var file = OpenDocuments.Of(
            Row(Text("a"), "<table:table-cell table:number-columns-repeated=\"16383\"/>")
                + "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                + Row(Text("letzte"))
        );

        Rows(file).ShouldBe(["1:a", "1048576:letzte"]);
    }

    [Theory]
    [InlineData("12345", "12", CellDoubtName.Scaled)]
    [InlineData("12345678", "12,3", CellDoubtName.Scaled)]
    [InlineData("3", "*", CellDoubtName.Text)]
    [InlineData("3", "<5", CellDoubtName.Text)]
    [InlineData("4", "<4", CellDoubtName.Text)]
    [InlineData("3", "8", CellDoubtName.Text)]
    [InlineData("12000", "12 Tsd.", CellDoubtName.Text)]
    [InlineData("12.345", "12", null)]
    [InlineData("12.345", "12,35", null)]
    [InlineData("1234567", "1.234.567", null)]
    [InlineData("1234567", "1,234,567", null)]
    [InlineData("-1234.5", "- 1 234,50", null)]
    [InlineData("0", "-", null)]
    [InlineData("1234567", "1,23E+06", null)]
    [InlineData("0.5", "1", null)]
    public void A_number_that_is_shown_as_another_is_doubtful(string value, string shown, string? doubt)
    {
        using var rows = Open(OpenDocuments.Of(Row(Number(value, shown.Replace("<", "&lt;", StringComparison.Ordinal)))));
        rows.Read();

        switch (doubt)
        {
            case CellDoubtName.Scaled:
                rows.DoubtOf(0)!.ShouldStartWith("Zelle A1 zeigt Tausender oder Millionen dessen, was sie enthält");
                break;
            case CellDoubtName.Text:
                rows.DoubtOf(0)
                    .ShouldBe("Zelle A1 zeigt etwas anderes als ihre Zahl. Bitte schreiben Sie in die Zelle, was gemeint ist.");
                break;
            default:
                rows.DoubtOf(0).ShouldBeNull();
                rows[0].ToString().ShouldBe(value);
                break;
        }
    }

    [Fact]
    public void What_cannot_be_meant_is_told_with_its_cell()
    {
        using var rows = Open(
            OpenDocuments.Of(
                Row(
                    """<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>""",
                    """<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>""",
                    """<table:table-cell table:formula="of:=[.A1]"/>""",
                    """<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"><text:p>12:00</text:p></table:table-cell>""",
                    """<table:table-cell office:value-type="date" office:date-value="morgen"><text:p>morgen</text:p></table:table-cell>""",
                    """<table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell>"""
                )
            )
        );
        rows.Read();

        rows.DoubtOf(0).ShouldBe("Zelle A1 enthält den Wahrheitswert WAHR und keine Zahl.");
        rows.DoubtOf(1).ShouldBe("Zelle B1 zeigt den Fehler „#DIV/0!“.");
        rows.DoubtOf(2)!.ShouldStartWith("Zelle C1 enthält eine Formel, deren Ergebnis nicht gespeichert ist.");
        rows.DoubtOf(3).ShouldBe("Zelle D1 zeigt eine Uhrzeit oder Dauer.");
        rows.DoubtOf(4).ShouldBe("Zelle E1 ist als Datum formatiert, enthält aber keinen Tag.");
        rows.DoubtOf(5).ShouldBeNull();
    }

    [Fact]
    public void Hidden_and_merged_cells_and_sheets_are_told()
    {
        var file = OpenDocuments.Of(
            $"""
            <table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-column table:number-columns-repeated="16381"/>
            <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>a</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>verdeckt</text:p></table:covered-table-cell>{Text(
                "b"
            )}</table:table-row>
            <table:table-row table:visibility="collapse"><table:covered-table-cell table:number-columns-repeated="2"/>{Text(
                "c"
            )}</table:table-row>
            """
        );
        using var rows = Open(file);
        var seen = new List<string>();
        while (rows.Read())
        {
            seen.Add($"{Cells(rows)} {rows.IsHidden}");
        }

        seen.ShouldBe(["a||b False", "||c True"]);
        Enumerable.Range(0, 4).Select(rows.IsHiddenColumn).ShouldBe([false, true, true, false]);
        rows.Merged.ShouldBe([new MergedCells(1, 0, 2, 1)]);
        TableContents
            .Of(new MemoryStream(file))
            .Sheets.ShouldBe([new TableSheet("Versteckt", true), new TableSheet("Tabelle 1", false)]);
        using var hidden = OdsRows.Open(new MemoryStream(file), "versteckt");
        hidden.Read().ShouldBeTrue();
        Cells(hidden).ShouldBe("x");
        Should
            .Throw<UnreadableFileException>(() => OdsRows.Open(new MemoryStream(file), "2024"))
            .Message.ShouldBe("Das Tabellenblatt „2024“ fehlt. Vorhanden: „Versteckt“, „Tabelle 1“.");
    }

    [Fact]
    public void Tables_inside_of_pictures_and_changes_are_none_of_the_sheet()
    {
        var file = OpenDocuments.Of(
            $"<table:shapes><draw:frame><table:table>{Row(Text("im Bild"))}</table:table></draw:frame></table:shapes>{Row(Text("a"))}"
        );

        Rows(file).ShouldBe(["1:a"]);
    }

    [Theory]
    [InlineData(
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
        "wiederholen sich öfter, als eine Tabelle es tut"
    )]
    [InlineData(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
        "Zeile 1 hat mehr Spalten, als eine Arbeitsmappe haben kann."
    )]
    [InlineData(
        "<table:table-row table:number-rows-repeated=\"2000000000\"/><table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
        "Zeile 1048577 liegt hinter der letzten Zeile"
    )]
    [InlineData(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"2000000000\"/></text:p></table:table-cell></table:table-row>",
        "Zeile 1 ist länger, als eine Tabellenzeile sein kann."
    )]
    [InlineData("<table:table-row><table:table-cell>", "Die ODS-Datei ist beschädigt")]
    public void A_sheet_that_no_spreadsheet_writes_is_refused(string rows, string expected) =>
        Should.Throw<UnreadableFileException>(() => Rows(OpenDocuments.Of(rows))).Message.ShouldContain(expected);

    [Fact]
    public void A_password_is_named()
    {
        var file = Content(
            "",
            (
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"m\"><manifest:encryption-data/></manifest:manifest>"u8.ToArray()
            )
        );

        Should
            .Throw<UnreadableFileException>(() => Rows(file))
            .Message.ShouldBe("Die ODS-Datei ist mit einem Kennwort geschützt. Bitte liefern Sie sie ohne Kennwort.");
    }

    private static class CellDoubtName
    {
        public const string Scaled = "Scaled";
        public const string Text = "Text";
    }

    private static TableRows Open(byte[] file) => new TableSource { Format = TableFormat.Ods }.Open(new MemoryStream(file));

    private static string Cells(TableRows rows) =>
        string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString()));

    private static string[] Rows(byte[] file)
    {
        using var rows = Open(file);
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add($"{rows.Line}:{Cells(rows)}");
        }

        return [.. all];
    }
}
