using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tests.ReadTable;

public sealed class TableLayoutTests
{
    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "stadt", null),
            Divisions.NewArea("1-01", "Nord", "stadtteil", "1"),
            Divisions.NewArea("1-02", "Süd", "stadtteil", "1"),
        ],
        "test"
    );

    private const string Measures = """[{"code":"personen"},{"code":"quote","unit":"%","additive":false}]""";

    [Fact]
    public void Block_rows_say_the_period_of_the_rows_below()
    {
        var table = Read(
            "Ort;Personen\n2023;\n1-01;5\n1-02;6\n2024;\n1-01;7\n1-02;8\n",
            """{"area":{"column":"Ort"},"blockRows":{"is":"period"},"values":[{"column":"Personen","measure":"personen"}]}"""
        );

        table.Errors.ShouldBeEmpty();
        (table.At("personen", "1-02", "2023"), table.At("personen", "1-01", "2024")).ShouldBe(("6", "7"));
    }

    [Theory]
    [InlineData("*", "…", "Hidden")]
    [InlineData("…", "*", "Hidden")]
    [InlineData(".", "…", "Unknown")]
    [InlineData("…", ".", "Unknown")]
    [InlineData("x", "/", "TooUncertain")]
    [InlineData("x", "5", "NotMeaningful")]
    public void Rows_that_are_summed_are_missing_for_the_strongest_reason_in_whatever_order_they_come(
        string first,
        string second,
        string expected
    )
    {
        var table = Read(
            $"Ort;Personen\n1-01;{first}\n1-01;{second}\n1-02;6\n",
            """{"area":{"column":"Ort"},"period":{"value":"2024"},"duplicates":"sum","values":[{"column":"Personen","measure":"personen"}]}"""
        );

        table.Errors.ShouldBeEmpty();
        table.At("personen", "1-01", "2024").ShouldBe(expected);
    }

    [Fact]
    public void Block_rows_say_a_category()
    {
        var table = Read(
            "Ort;2024\nMänner;\n1-01;5\n1-02;6\nFrauen;\n1-01;7\n1-02;8\n",
            """
            {"layout":"crosstab","headerRow":1,"area":{"column":1},"blockRows":{"is":"breakdown","attribute":"geschlecht"},"headerLines":[{"is":"period"}],
             "measure":"personen","categories":{"geschlecht":{"Männer":"m","Frauen":"w"}}}
            """
        );

        table.Errors.ShouldBeEmpty();
        (table.At("personen", "1-01", "2024", "geschlecht=m"), table.At("personen", "1-02", "2024", "geschlecht=w")).ShouldBe(
            ("5", "8")
        );
    }

    [Fact]
    public void Merged_header_cells_count_for_the_columns_to_their_right()
    {
        var table = Read(
            ";2023;;2024;\nOrt;m;w;m;w\n1-01;1;2;3;4\n1-02;5;6;7;8\n",
            """
            {"layout":"crosstab","headerRow":1,"headerRows":2,"area":{"column":1},"measure":"personen",
             "headerLines":[{"is":"period","fill":true},{"is":"breakdown","attribute":"geschlecht"}]}
            """
        );

        table.Errors.ShouldBeEmpty();
        (table.At("personen", "1-01", "2023", "geschlecht=w"), table.At("personen", "1-02", "2024", "geschlecht=w")).ShouldBe(
            ("2", "8")
        );
    }

    [Fact]
    public void A_measure_the_list_does_not_have_is_an_error_or_left_out_as_the_profile_says()
    {
        const string profile = """
            {"layout":"long","area":{"column":"Ort"},"period":{"value":"2024"},"measureColumn":"Was","valueColumn":"Wert","minimumCoverage":0,
             "measureNames":{"Leute":"personen"},"otherMeasures":"WAY"}
            """;
        const string file = "Ort;Was;Wert\n1-01;Leute;5\n1-01;Katzen;6\n";

        Read(file, profile.Replace("WAY", "reject", StringComparison.Ordinal))
            .Errors.ShouldBe(["3 Was: Die Messgröße „Katzen“ ist nicht vereinbart."]);
        Read(file, profile.Replace("WAY", "skip", StringComparison.Ordinal)).Counts.Skipped.ShouldBe(1);
    }

    [Fact]
    public void A_published_total_stays_where_a_part_has_no_number_and_is_left_out_where_all_have()
    {
        var table = Read(
            "Ort;Personen;Quote\n1;30;50\n1-01;*;40,5\n1-02;12;60\n",
            """{"area":{"column":"Ort"},"period":{"value":"2024"},"values":[{"column":"Personen","measure":"personen"},{"column":"Quote","measure":"quote"}]}"""
        );

        table.Errors.ShouldBeEmpty();
        (table.At("personen", "1", "2024"), table.At("personen", "1-01", "2024"), table.At("quote", "1", "2024")).ShouldBe(
            ("30", "Hidden", "50")
        );
        Read(
                "Ort;Personen\n1;30\n1-01;18\n1-02;12\n",
                """{"area":{"column":"Ort"},"period":{"value":"2024"},"values":[{"column":"Personen","measure":"personen"}]}"""
            )
            .At("personen", "1", "2024")
            .ShouldBeNull();
    }

    [Fact]
    public void A_published_total_stays_where_a_category_has_no_number_and_is_left_out_where_all_have()
    {
        const string profile = """
            {"layout":"long","area":{"column":"Ort"},"period":{"value":"2024"},"measure":"personen","valueColumn":"Wert","minimumCoverage":0,
             "breakdownColumns":{"alter":"Alter"}}
            """;

        var table = Read(
            "Ort;Alter;Wert\n1-01;Insgesamt;20\n1-01;jung;*\n1-01;alt;17\n1-02;Insgesamt;9\n1-02;jung;4\n1-02;alt;5\n",
            profile
        );

        table.Errors.ShouldBeEmpty();
        (
            table.At("personen", "1-01", "2024"),
            table.At("personen", "1-01", "2024", "alter=jung"),
            table.At("personen", "1-02", "2024")
        ).ShouldBe(("20", "Hidden", null));
    }

    [Fact]
    public void Categories_without_end_are_no_categories() =>
        Should
            .Throw<UnreadableFileException>(() =>
                Read(
                    "Ort;Alter;Wert\n" + string.Concat(Enumerable.Range(0, 150_000).Select(i => $"1-01;a{i};1\n")),
                    """{"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"breakdownColumns":{"alter":"Alter"},"values":[{"column":"Wert","measure":"personen"}]}"""
                )
            )
            .Message.ShouldStartWith("„alter“ hat in der Datei mehr als 2.000 verschiedene Ausprägungen.");

    [Fact]
    public void Keys_without_end_are_counted_and_not_kept()
    {
        var table = Read(
            "Ort;Wert\n" + string.Concat(Enumerable.Range(0, 250_000).Select(i => $"unbekannt{i};1\n")),
            """{"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":"Wert","measure":"personen"}]}"""
        );

        table.Findings.ErrorCount.ShouldBe(250_000);
        table.Findings.All().Select(finding => finding.Text).ShouldContain("Und 150.000 weitere Befunde derselben Art.");
    }

    [Fact]
    public void A_category_that_no_text_can_be_is_no_category()
    {
        var table = Read(
            "Ort;Alter;Wert\n1-01;a\u202E;20\n1-01;jung;3\n",
            """{"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"breakdownColumns":{"alter":"Alter"},"values":[{"column":"Wert","measure":"personen"}]}"""
        );

        table.Errors.ShouldBe(["2 Alter: „a\uFFFD“ enthält das Zeichen U+202E, das es in Texten nicht gibt."]);
        table.At("personen", "1-01", "2024", "alter=jung").ShouldBe("3");
    }

    [Fact]
    public void A_share_above_a_hundred_is_refused()
    {
        Read(
            "Ort;Quote\n1-01;100,1\n",
            """{"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":"Quote","measure":"quote"}]}"""
        )
            .Errors.ShouldBe(["2 Quote: Der Anteil liegt über 100 %; „quote“ kann das nicht sein."]);
    }

    [Fact]
    public void Columns_without_any_header_are_read_by_number()
    {
        var table = Read(
            "1-01,5\n1-02,6\n",
            """{"headerRow":0,"decimal":".","separator":",","area":{"column":1},"period":{"value":"2024"},"values":[{"column":2,"measure":"personen"}]}"""
        );

        table.Errors.ShouldBeEmpty();
        table.At("personen", "1-02", "2024").ShouldBe("6");
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
