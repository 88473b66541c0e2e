using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

/// <summary>A row that is narrower or wider than its header has its numbers below the wrong labels.</summary>
public sealed class RowWidthTests
{
    private const string Wide = """
        {"area":{"column":"Ort"},"period":{"column":"Jahr"},"minimumCoverage":0,
         "values":[{"column":"Einwohner","measure":"einwohner"},{"column":"Haushalte","measure":"haushalte"}]}
        """;

    private const string Measures = """[{"code":"einwohner"},{"code":"haushalte"}]""";

    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "stadt", null),
            Divisions.NewArea("1-01", "Nord", "stadtteil", "1"),
            Divisions.NewArea("1-02", "Süd", "stadtteil", "1"),
        ],
        "test"
    );

    [Theory]
    [InlineData("Ort;Einwohner;Haushalte;Jahr\n1-01;4100;2024\n", 2, "hat 3 Felder, die Kopfzeile hat 4")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr;Stand\n1-01;4100;2024;2024\n", 2, "hat 4 Felder, die Kopfzeile hat 5")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr\n1-01;4;100;2024;2024\n", 2, "hat 5 Felder, die Kopfzeile hat 4")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr;\n1-01;4;100;2024;2024\n", 2, "hat 5 Felder, die Kopfzeile hat 4")]
    [InlineData("Bericht\n\nOrt;Einwohner;Haushalte;Jahr\n1-01;4100;2024\n", 4, "hat 3 Felder, die Kopfzeile hat 4")]
    [InlineData("Ort,Einwohner,Haushalte,Jahr\n1-02,5,3,2024\n1-01,4,100,2000,2024\n", 3, "hat 5 Felder, die Kopfzeile hat 4")]
    [InlineData(
        "\"Einwohner\";\"Ort\";\"Haushalte\";\"Jahr\"\n\"1\";4100;1-01;2000;2024\n",
        2,
        "hat 5 Felder, die Kopfzeile hat 4"
    )]
    [InlineData("Ort;Einwohner;Haushalte;Jahr\n1-01\n", 2, "hat 1 Feld, die Kopfzeile hat 4")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr\nQuelle: Stadt\n", 2, "ist sie eine Fußnote")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr\n\"1-01;4100;2000;2024\"\n", 2, "hat 1 Feld, die Kopfzeile hat 4")]
    public void A_row_of_another_width_is_refused_with_its_line_and_both_counts(string text, int line, string expected)
    {
        var table = Read(text, Wide);

        var error = table.Errors.ShouldHaveSingleItem();
        error.ShouldStartWith($"{line} : Die Zeile ");
        error.ShouldContain(expected);
        table.Book.Cells.Keys.ShouldNotContain(key => key.Area == _areas.Find("1-01"));
    }

    [Theory]
    [InlineData("Ort;Einwohner;Haushalte;Jahr\n1-01;4100;2000;2024;\n1-02;5;3;2024;;;\n")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr;\n1-01;4100;2000;2024;\n1-02;5;3;2024\n")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr;;\n1-01;4100;2000;2024;;\n;;;;;\n1-02;5;3;2024; ; \n")]
    [InlineData("Ort;Einwohner;Haushalte;Jahr;Anmerkung\n1-01;4100;2000;2024;\n1-02;5;3;2024;geschätzt\n")]
    public void Empty_fields_at_the_end_count_neither_in_the_header_nor_in_a_row(string text)
    {
        var table = Read(text, Wide);

        table.Errors.ShouldBeEmpty();
        table.At("haushalte", "1-01", "2024").ShouldBe("2000");
    }

    [Fact]
    public void Of_several_header_lines_the_widest_counts()
    {
        const string profile = """
            {"headerRows":2,"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,
             "values":[{"column":["Bestand","Einwohner"],"measure":"einwohner"}]}
            """;

        Read("Ort;Bestand;;\n;Einwohner;Haushalte;Paare\n1-01;7;5;3\n1-02;8;5;3\n", profile).Errors.ShouldBeEmpty();
        Read("Ort;Bestand;;\n;Einwohner;Haushalte;Paare\n1-01;7;5\n1-02;8;5;3\n", profile)
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("hat 3 Felder, die Kopfzeile hat 4");
    }

    [Fact]
    public void A_merged_header_cell_stands_for_the_empty_ones_to_its_right()
    {
        const string profile = """
            {"layout":"crosstab","headerRow":1,"area":{"column":1},"measure":"einwohner","duplicates":"sum","minimumCoverage":0,
             "headerLines":[{"is":"period","fill":true}]}
            """;

        var table = Read("Ort;2023;;2024;\n1-01;1;2;3;4\n1-02;1;2;3;4;5\n", profile);

        table.Errors.ShouldHaveSingleItem().ShouldStartWith("3 : Die Zeile hat 6 Felder");
        table.At("einwohner", "1-01", "2024").ShouldBe("7");
    }

    [Fact]
    public void Without_a_header_the_rows_are_as_wide_as_the_first()
    {
        const string profile = """
            {"headerRow":0,"separator":";","area":{"column":1},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":2,"measure":"einwohner"}]}
            """;

        Read("1-01;5;x;\n1-02;6;y\n", profile).Errors.ShouldBeEmpty();
        Read("1-01;5;x\n1-02;6\n", profile).Errors.ShouldHaveSingleItem().ShouldContain("hat 2 Felder, die erste Zeile hat 3");
        Read("1-01;5;x\n1-02;6;0;y\n", profile)
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("hat 4 Felder, die erste Zeile hat 3");
    }

    [Fact]
    public void A_column_without_label_that_the_profile_names_by_number_belongs_to_the_row()
    {
        const string profile = """
            {"headerRow":1,"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":2,"measure":"einwohner"}]}
            """;

        Read("Ort;\n1-01;5\n1-02;6\n", profile).Errors.ShouldBeEmpty();
        Read("Ort;\n1-01;5\n1-02\n", profile).Errors.ShouldHaveSingleItem().ShouldContain("hat 1 Feld, gebraucht werden 2");
    }

    [Theory]
    [InlineData(false, "2 : Die Zeile hat 3 Felder, die Kopfzeile hat 4")]
    [InlineData(true, null)]
    public void Cells_of_a_workbook_stand_where_their_addresses_say_and_are_counted_where_they_have_none(
        bool hasAddresses,
        string? expected
    )
    {
        string Cell(string address, string text) =>
            $"<c{(hasAddresses ? $" r=\"{address}\"" : "")} t=\"inlineStr\"><is><t>{text}</t></is></c>";
        var sheet =
            $"<worksheet><sheetData><row>{Cell("A1", "Ort")}{Cell("B1", "Einwohner")}{Cell("C1", "Haushalte")}{Cell("D1", "Jahr")}</row>"
            + $"<row>{Cell("A2", "1-01")}{Cell("C2", "7")}{Cell("D2", "2024")}</row></sheetData></worksheet>";
        var path = RealTable.Write("");
        try
        {
            File.WriteAllBytes(path, Workbooks.Zip(sheet, Workbooks.Shared([])));
            var table = RealTable.Read(
                path,
                _areas,
                "stadtteil",
                Measures,
                Wide.Replace("{\"area\"", "{\"format\":\"xlsx\",\"area\"", StringComparison.Ordinal)
            );

            (
                expected is null || table.Errors.ShouldHaveSingleItem().StartsWith(expected, StringComparison.Ordinal)
            ).ShouldBeTrue();
            table.At("haushalte", "1-01", "2024").ShouldBe(hasAddresses ? "7" : null);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static RealTable Read(string text, string profile)
    {
        var path = RealTable.Write(text);
        try
        {
            return RealTable.Read(path, _areas, "stadtteil", Measures, profile);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
