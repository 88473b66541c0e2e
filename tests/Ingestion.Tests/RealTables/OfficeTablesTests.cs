using Sozialplanung.Ingestion.Areas;

namespace Sozialplanung.Ingestion.Tests.RealTables;

/// <summary>Shapes that tables of offices were met in, each in its smallest form.</summary>
public sealed class OfficeTablesTests
{
    private const string Measures = """[{"code":"einwohner"},{"code":"haushalte"}]""";

    [Fact]
    public void A_header_in_the_middle_of_the_data_is_refused_with_its_line()
    {
        var table = Read("Gebiet;Einwohner\n051;10\nGebiet;Einwohner\n052;20\n", Wide());

        table.Errors.ShouldBe([
            "3 : Die Kopfzeile steht hier noch einmal. Bitte löschen Sie die Zeile, oder lassen Sie solche Zeilen im Importprofil übergehen (repeatedHeaders: skip).",
        ]);
    }

    [Fact]
    public void Or_left_out_where_the_profile_says_so()
    {
        var table = Read("Gebiet;Einwohner\n051;10\nGebiet; EINWOHNER\n052;20\n", Wide("\"repeatedHeaders\":\"skip\","));

        table.Errors.ShouldBeEmpty();
        table.Sum("einwohner", "2024").ShouldBe(30);
    }

    [Fact]
    public void Columns_that_differ_by_their_period_are_read_as_periods()
    {
        var table = Read(
            "Gebiet;Anzahl_2018;Anzahl_2019;HH 2018;HH 2019;Anzahl_gesamt\n051;10;11;5;6;21\n052;20;21;7;*;41\n",
            """
            {"area":{"column":"Gebiet"},"period":{},"values":[{"column":"Anzahl_{period}","measure":"einwohner"},{"column":"HH {period}","measure":"haushalte"}]}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "051", "2018").ShouldBe("10");
        table.At("einwohner", "052", "2019").ShouldBe("21");
        table.At("haushalte", "052", "2019").ShouldBe("Hidden");
    }

    [Fact]
    public void Reference_dates_and_several_header_lines_too()
    {
        var table = Read(
            "Gebiet;Einwohner;Einwohner\n;31.12.2020;31.12.2021\n051;10;11\n052;20;21\n",
            """
            {"headerRows":2,"area":{"column":"Gebiet"},"period":{"as":"date"},"values":[{"column":["Einwohner","{period}"],"measure":"einwohner"}]}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "052", "2021-12-31").ShouldBe("21");
    }

    [Fact]
    public void A_column_is_left_out_by_choice()
    {
        var table = Read(
            "Gebiet;E 2018;E 2019;E 2020\n051;10;11;unbekannt\n",
            """
            {"minimumCoverage":0,"area":{"column":"Gebiet"},"period":{},"skipColumns":["E 2020"],"values":[{"column":"E {period}","measure":"einwohner"}]}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.Book.UsedPeriods().ShouldBe(["2018", "2019"]);
    }

    [Theory]
    [InlineData("\"part\":\"leadingDigits\"", "051 Düsseldorf, Stadt", "052-Duisburg")]
    [InlineData("\"part\":\"beforeBlank\"", "051 Düsseldorf, Stadt", "052\u00A0Duisburg")]
    [InlineData("\"part\":\"behindBlank\",\"by\":\"name\"", "1 Düsseldorf, Stadt", "2 Duisburg")]
    [InlineData("\"pattern\":\"\\\\((\\\\d+)\\\\)$\"", "Düsseldorf (051)", "Duisburg, Stadt (052)")]
    [InlineData("\"prefix\":\"05\"", "1", "2")]
    [InlineData("\"pad\":2,\"prefix\":\"0\"", "51", "52")]
    [InlineData("\"codes\":{\"D\":\"051\",\"DU\":\"052\"}", "D", "DU")]
    [InlineData("\"pad\":3", "0 51", "52")]
    [InlineData("\"by\":\"name\"", "Du\u0308sseldorf, Stadt", "DUISBURG")]
    public void The_area_is_found_in_what_the_office_writes(string rule, string first, string second)
    {
        var table = Read($"Gebiet;Einwohner\n{first};10\n{second};20\n", Wide(area: rule));

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "051", "2024").ShouldBe("10");
        table.At("einwohner", "052", "2024").ShouldBe("20");
    }

    [Fact]
    public void A_text_without_the_part_is_a_finding()
    {
        var table = Read("Gebiet;Einwohner\n051 D;10\nunbekannt;20\n", Wide(area: "\"part\":\"leadingDigits\""));

        table.Errors.ShouldBe([
            "3 Gebiet: In „unbekannt“ steht kein Gebiet, wie es das Importprofil dort sucht (area.part, area.pattern).",
        ]);
    }

    [Fact]
    public void The_key_of_a_municipality_becomes_the_Regionalschluessel_and_back()
    {
        string[] ars = ["051620012012", "053340002002"];

        var table = Read(
            "Gebiet;Einwohner\n5162012;10\n05334002;20\n",
            Wide(area: "\"isAgs\":true"),
            Divisions.Of("gebiet", ars.Select(code => (code, code)))
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", ars[0], "2024").ShouldBe("10");
        table.At("einwohner", ars[1], "2024").ShouldBe("20");
    }

    [Theory]
    [InlineData("einwohner_051_2024.csv", "")]
    [InlineData("2024-Stadtteil 051.csv", ",\"pattern\":\"Stadtteil (\\\\d+)\"")]
    public void The_area_may_stand_in_the_name_of_the_file(string name, string rule)
    {
        var table = Read(
            "Merkmal;Wert\nEinwohner;10\n",
            $$$"""{"layout":"long","area":{"fileName":true{{{rule}}}},"period":{"fileName":true},"measureColumn":"Merkmal","valueColumn":"Wert","measureNames":{"Einwohner":"einwohner"}}""",
            name: name
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "051", "2024").ShouldBe("10");
    }

    [Theory]
    [InlineData("einwohner_2024.csv", "nennt kein Gebiet, das bekannt ist")]
    [InlineData("051_052_2024.csv", "nennt mehrere Gebiete: „051“, „052“")]
    public void A_file_name_without_one_area_is_refused(string name, string sentence) =>
        Should
            .Throw<Sozialplanung.Tables.UnreadableFileException>(() =>
                Read(
                    "Merkmal;Wert\nEinwohner;10\n",
                    """{"layout":"long","area":{"fileName":true},"period":{"fileName":true},"measure":"einwohner","valueColumn":"Wert"}""",
                    name: name
                )
            )
            .Message.ShouldContain(sentence);

    [Fact]
    public void Areas_may_be_columns()
    {
        var table = Read(
            "Merkmal;Jahr;051 Düsseldorf;052 Duisburg;Summe\nEinwohner;2023;10;20;30\nHaushalte;2023;5;-;5\n",
            """
            {"layout":"crosstab","headerRow":1,"headerLines":[{"is":"area"}],"firstValueColumn":3,"area":{"part":"leadingDigits"},"period":{"column":"Jahr"},
             "measureColumn":"Merkmal","measureNames":{"Einwohner":"einwohner","Haushalte":"haushalte"},"skipColumns":["Summe"]}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "051", "2023").ShouldBe("10");
        table.At("haushalte", "052", "2023").ShouldBe("0");
    }

    [Fact]
    public void A_column_of_no_area_is_refused_by_its_label() =>
        Should
            .Throw<Sozialplanung.Tables.UnreadableFileException>(() =>
                Read(
                    "Jahr;051;999\n2023;10;20\n",
                    """{"layout":"crosstab","headerRow":1,"headerLines":[{"is":"area"}],"area":{},"period":{"column":"Jahr"},"measure":"einwohner"}"""
                )
            )
            .Message.ShouldBe("Kopfzeile, Spalte 3: Das Gebiet „999“ gibt es in der aktuellen Gebietseinteilung nicht.");

    [Fact]
    public void Months_may_be_columns_beside_a_column_of_years()
    {
        var table = Read(
            "Gebiet;Jahr;Januar (31.);Febr. (28. bzw. 29.);Mrz\n051;2024;1;2;3\n051;2023;4;5;6\n",
            """
            {"layout":"crosstab","headerRow":1,"headerLines":[{"is":"month"}],"firstValueColumn":3,"minimumCoverage":0,"area":{"column":"Gebiet"},
             "period":{"column":"Jahr","as":"month"},"measure":"einwohner"}
            """
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "051", "2024-02").ShouldBe("2");
        table.At("einwohner", "051", "2023-03").ShouldBe("6");
    }

    [Fact]
    public void Signs_of_footnotes_are_no_numbers_unless_the_profile_lets_them_be()
    {
        const string text = "Gebiet;Einwohner 1); \nDüsseldorf, Stadt1);12 1); \nDuisburg¹;7² *);\u00A0\n";
        var strict = Read(text.Replace("Einwohner 1)", "Einwohner", StringComparison.Ordinal), Wide(area: "\"by\":\"name\""));
        var lenient = Read(text, Wide("\"footnoteMarks\":\"skip\",", "\"by\":\"name\""));

        strict.Errors.Length.ShouldBe(2);
        lenient.Errors.ShouldBeEmpty();
        lenient.At("einwohner", "051", "2024").ShouldBe("12");
        lenient.At("einwohner", "052", "2024").ShouldBe("7");
        lenient
            .Findings.All()
            .Select(finding => finding.Text)
            .ShouldContain(
                "An 5 Zellen wurden Fußnotenzeichen übergangen, zuletzt in Zeile 3. Was die Fußnoten sagen, wurde nicht gelesen."
            );
    }

    [Theory]
    [InlineData("121)")]
    [InlineData("(12)")]
    [InlineData("1)")]
    public void A_digit_right_behind_a_number_is_no_sign_of_a_footnote(string cell)
    {
        var table = Read($"Gebiet;Einwohner\n051;{cell}\n052;1\n", Wide("\"footnoteMarks\":\"skip\","));

        table.Findings.All().ShouldNotContain(finding => finding.Rule == "footnotes-skipped");
    }

    [Fact]
    public void Blanks_of_print_and_minus_signs_are_read()
    {
        var table = Read(
            "Gebiet;Einwohner;Saldo\n 051 ;1\u2009234;\u2212\u00A05\n\u00A0052\u202F;12\u202F345;- 23\n",
            """
            {"thousands":" ","area":{"column":"Gebiet"},"period":{"fileName":true},"values":[{"column":"Einwohner","measure":"einwohner"},{"column":"Saldo","measure":"saldo"}]}
            """,
            measures: """[{"code":"einwohner"},{"code":"saldo","mayBeNegative":true}]"""
        );

        table.Errors.ShouldBeEmpty();
        table.At("einwohner", "052", "2024").ShouldBe("12345");
        table.At("saldo", "051", "2024").ShouldBe("-5");
        table.At("saldo", "052", "2024").ShouldBe("-23");
    }

    [Fact]
    public void The_same_real_table_as_workbook_and_as_text_gives_the_same_values()
    {
        var workbook = SharedData.Require("data/koeln/13211-03ir.xls");
        var text = SharedData.Require("data/koeln/13211-03ir.csv");
        var areas = Divisions.Of("gemeinde", [("05315000", "Köln, krfr. Stadt")]);
        const string measure = """[{"code":"arbeitslose"}]""";
        const string sexes = "\"categories\":{\"geschlecht\":{\"männlich\":\"m\",\"weiblich\":\"w\",\"Insgesamt\":\"\"}}";

        var office = RealTable.Read(
            workbook,
            areas,
            "gemeinde",
            measure,
            $$"""
            {"headerRow":7,"headerRows":3,"layout":"crosstab","headerLines":[{"is":"month","fill":true},{"is":"ignore"},{"is":"breakdown","attribute":"geschlecht"}],
             "measure":"arbeitslose","area":{"line":5,"by":"name"},"period":{"column":1,"as":"month"},"footer":"____",{{sexes}}}
            """,
            "13211-03ir.xls"
        );
        var open = RealTable.Read(
            text,
            areas,
            "gemeinde",
            measure,
            """
            {"area":{"value":"05315000"},"period":{"column":"datum","as":"month"},
             "values":[{"column":"maennlich","measure":"arbeitslose","breakdown":"geschlecht=m"},{"column":"weiblich","measure":"arbeitslose","breakdown":"geschlecht=w"}]}
            """
        );

        office.Errors.ShouldBeEmpty();
        var compared = 0;
        foreach (var period in open.Book.UsedPeriods())
        {
            foreach (var sex in new[] { "geschlecht=m", "geschlecht=w" })
            {
                // What the workbook says is still to come, the town's text leaves empty.
                var said = office.At("arbeitslose", "05315000", period, sex);
                (said == "NotYetReported" ? "Unknown" : said).ShouldBe(
                    open.At("arbeitslose", "05315000", period, sex),
                    $"{period} {sex}"
                );
                compared++;
            }
        }

        compared.ShouldBe(15 * 12 * 2);
    }

    private static string Wide(string more = "", string area = "") =>
        $$"""{ {{more}}"area":{"column":"Gebiet"{{(area.Length > 0 ? "," + area : "")}}},"period":{"fileName":true},"values":[{"column":"Einwohner","measure":"einwohner"}]}""";

    private static RealTable Read(
        string text,
        string profile,
        AreaDirectory? areas = null,
        string name = "2024.csv",
        string measures = Measures
    ) =>
        RealTable.Read(
            RealTable.Write(text),
            areas ?? Divisions.Of("gebiet", [("051", "Düsseldorf, Stadt"), ("052", "Duisburg")]),
            areas is null ? "gebiet" : areas[0].Level,
            measures,
            profile,
            name
        );
}
