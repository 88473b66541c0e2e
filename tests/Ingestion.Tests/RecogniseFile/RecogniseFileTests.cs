using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>What is proposed for small tables of each kind, and that it can be read so without a finding.</summary>
public sealed class RecogniseFileTests
{
    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("10044", "Landkreis Versuch", "kreis", null),
            Divisions.NewArea("10044111", "Überherrn", "gemeinde", "10044"),
            Divisions.NewArea("10044115", "Lebach", "gemeinde", "10044"),
            Divisions.NewArea("10044117", "Schwalbach", "gemeinde", "10044"),
        ],
        "test"
    );

    [Fact]
    public void A_column_per_measure_with_names_of_areas()
    {
        var proposal = Recognise(
            "Gemeinde;Jahr;Arbeitslose;Quote in %\nÜberherrn;2024;120;5,1\nLebach;2024;1.240;6,3\nSchwalbach;2024;98;4,0\n"
        );

        proposal.Definition.Level.ShouldBe("gemeinde");
        proposal.Definition.Profile.Layout.ShouldBe(TableLayout.Wide);
        proposal.Definition.Profile.Area.ShouldSatisfyAllConditions(
            area => area.By.ShouldBe(AreaKey.Name),
            area => area.Column.ShouldBe(ColumnReference.Of("Gemeinde"))
        );
        proposal.Definition.Profile.Thousands.ShouldBe(".");
        proposal
            .Definition.Measures.Select(measure => (measure.Code, measure.Unit, measure.Additive))
            .ShouldBe([("arbeitslose", "Anzahl", true), ("quote_in_prozent", "%", false)]);
        Read(
                proposal,
                "Gemeinde;Jahr;Arbeitslose;Quote in %\nÜberherrn;2024;120;5,1\nLebach;2024;1.240;6,3\nSchwalbach;2024;98;4,0\n"
            )
            .At("arbeitslose", "10044115", "2024")
            .ShouldBe("1240");
    }

    [Fact]
    public void Keys_that_lost_their_leading_zero()
    {
        var areas = new AreaDirectory(
            [],
            [Divisions.NewArea("01001", "Flensburg", "kreis", null), Divisions.NewArea("01002", "Kiel", "kreis", null)],
            "test"
        );

        var area = Recognise("ags;2023\n1001;5\n1002;7\n", areas).Definition.Profile.Area;

        area.Pad.ShouldBe(5);
    }

    [Fact]
    public void Years_above_the_columns()
    {
        const string Table =
            "Besuche nach Jahren\n\nGemeinde;2022;2023;2024\nÜberherrn;10;11;12\nLebach;20;21;22\nSchwalbach;30;31;32\n";

        var proposal = Recognise(Table);

        proposal.Definition.Profile.Layout.ShouldBe(TableLayout.Crosstab);
        proposal.Definition.Profile.HeaderLines.Single().Is.ShouldBe(HeaderMeaning.Period);
        Read(proposal, Table).At(proposal.Definition.Measures.Single().Code, "10044115", "2023").ShouldBe("21");
    }

    [Fact]
    public void Years_inside_the_labels_of_the_columns()
    {
        const string Table = "Gemeinde;Anzahl_2022;Anzahl_2023\nÜberherrn;10;11\nLebach;20;21\nSchwalbach;30;31\n";

        var proposal = Recognise(Table, fileName: "anzahl.csv");

        proposal.Definition.Profile.Values.Single().Column.ShouldBe(ColumnReference.Of("Anzahl_{period}"));
        Read(proposal, Table).At("anzahl", "10044117", "2022").ShouldBe("30");
    }

    [Fact]
    public void A_column_per_area()
    {
        const string Table = "Jahr;Überherrn;Lebach;Schwalbach\n2022;10;20;30\n2023;11;21;31\n";

        var proposal = Recognise(Table);

        proposal.Definition.Profile.HeaderLines.Single().Is.ShouldBe(HeaderMeaning.Area);
        Read(proposal, Table).At(proposal.Definition.Measures.Single().Code, "10044115", "2023").ShouldBe("21");
    }

    [Fact]
    public void Months_above_the_columns_and_the_year_in_the_row()
    {
        const string Table =
            "Gemeinde;Jahr;Januar;Februar;März\nÜberherrn;2024;1;2;3\nLebach;2024;4;5;6\nSchwalbach;2024;7;8;9\n";

        var proposal = Recognise(Table);

        Read(proposal, Table).At(proposal.Definition.Measures.Single().Code, "10044115", "2024-02").ShouldBe("5");
    }

    [Fact]
    public void Merged_header_lines_with_a_title_above()
    {
        const string Table =
            "Bevölkerung am Ort;;;;\n;Insgesamt;;darunter Frauen;\n;2023;2024;2023;2024\nÜberherrn;10;11;5;6\nLebach;20;21;9;10\nSchwalbach;30;31;15;16\n";

        var proposal = Recognise(Table);

        proposal.HeaderLine.ShouldBe(2);
        proposal.HeaderLines.ShouldBe(2);
        Read(proposal, Table).At("darunter_frauen", "10044117", "2024").ShouldBe("16");
    }

    [Fact]
    public void Age_groups_as_columns_become_one_measure()
    {
        const string Table =
            "AGS;Stichtag;unter 3;3 bis unter 6;65 und älter\n10044111;31.12.2024;1;2;3\n10044115;31.12.2024;4;5;6\n10044117;31.12.2024;7;8;9\n";

        var proposal = Recognise(Table);

        proposal.Definition.Measures.Count.ShouldBe(1);
        proposal.Definition.Profile.Values.Select(value => value.Breakdown).ShouldBe(["alter=0-2", "alter=3-5", "alter=65+"]);
        Read(proposal, Table).At(proposal.Definition.Measures[0].Code, "10044115", "2024", "alter=3-5").ShouldBe("5");
    }

    [Fact]
    public void A_row_per_value_with_the_measure_and_the_sex_in_columns()
    {
        const string Table =
            "Gemeinde;Jahr;Merkmal;Geschlecht;Wert\nÜberherrn;2024;Arbeitslose;männlich;3\nÜberherrn;2024;Arbeitslose;weiblich;4\nLebach;2024;Arbeitslose;männlich;5\nLebach;2024;Arbeitslose;weiblich;6\nÜberherrn;2024;Leistungsbeziehende;männlich;30\nÜberherrn;2024;Leistungsbeziehende;weiblich;40\nLebach;2024;Leistungsbeziehende;männlich;50\nLebach;2024;Leistungsbeziehende;weiblich;60\n";

        var proposal = Recognise(Table);

        proposal.Definition.Profile.Layout.ShouldBe(TableLayout.LongTable);
        Read(proposal, Table).At("leistungsbeziehende", "10044111", "2024", "geschlecht=w").ShouldBe("40");
    }

    [Fact]
    public void A_row_of_totals_is_left_out_and_said()
    {
        const string Table =
            "Gemeinde;Jahr;Arbeitslose\nÜberherrn;2024;1\nLebach;2024;2\nSchwalbach;2024;3\nLandkreis gesamt;2024;6\n";

        var proposal = Recognise(Table);

        proposal.Definition.Profile.SkipAreas.ShouldBe(["Landkreis gesamt"]);
        proposal.Notes.ShouldContain(note => note.Text.Contains("„Landkreis gesamt“"));
        Read(proposal, Table).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_misspelt_name_gets_a_suggestion_and_is_asked_about()
    {
        var proposal = Recognise("Gemeinde;Jahr;Arbeitslose\nÜberhern;2024;1\nLebach;2024;2\nSchwalbach;2024;3\n");

        proposal.UnknownAreas.ShouldBe([new UnknownArea("Überhern", "10044111", "Überherrn")]);
        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("„Überhern“"));
    }

    [Fact]
    public void Thousands_that_a_program_has_cut_are_asked_about()
    {
        var proposal = Recognise("Gemeinde;Jahr;Haushalte\nÜberherrn;2024;520.0\nLebach;2024;7.649\nSchwalbach;2024;739.0\n");

        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("„7.649“"));
    }

    [Fact]
    public void A_word_inside_another_makes_no_rate_of_a_count()
    {
        Recognise("Gemeinde;Jahr;verheiratete Personen;Geburtenrate\nÜberherrn;2024;5;9\nLebach;2024;6;8\n")
            .Definition.Measures.Select(measure => measure.Additive)
            .ShouldBe([true, false]);
    }

    [Fact]
    public void A_text_among_the_numbers_is_asked_about()
    {
        var proposal = Recognise(
            "Gemeinde;Jahr;Arbeitslose\nÜberherrn;2024;k.A.\nLebach;2024;2\nSchwalbach;2024;3\nLandkreis Versuch;2024;x\n"
        );

        proposal.UnknownSigns.ShouldBe(["k.A."]);
        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("„k.A.“"));
    }

    [Fact]
    public void A_table_without_a_period_is_asked_for_it()
    {
        Recognise("Gemeinde;Arbeitslose\nÜberherrn;1\nLebach;2\nSchwalbach;3\n", fileName: "tabelle.csv")
            .Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("Zeitraum"));
    }

    [Fact]
    public void Of_a_register_no_person_is_shown()
    {
        var proposal = Recognise(
            "AGS;Straße;Hausnummer;Geburtsdatum;Geschlecht\n10044111;Kirchweg;3;01.02.1980;w\n10044115;Am Markt;5;03.04.1991;m\n"
        );

        proposal.Definition.Profile.Layout.ShouldBe(TableLayout.Register);
        proposal.Definition.Profile.Register!.BirthDate.ShouldBe(ColumnReference.Of("Geburtsdatum"));
        proposal.Rows.SelectMany(row => row.Cells).ShouldNotContain("Kirchweg");
        proposal.Columns.SelectMany(column => column.Examples).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_person_says_of_the_header_counts()
    {
        var proposal = Recognise(
            "Stand 2024\nGemeinde;A\nÜberherrn;1\nLebach;2\n",
            hints: new ProposalHints { HeaderLine = 2, HeaderLines = 1 }
        );

        (proposal.HeaderLine, proposal.FirstDataLine).ShouldBe((2, 3));
    }

    internal static Proposal Recognise(
        string table,
        AreaDirectory? areas = null,
        string fileName = "tabelle_2024.csv",
        ProposalHints? hints = null
    ) =>
        FileRecognition.Of(
            RealTable.Write(table),
            (hints ?? new ProposalHints()) with
            {
                FileName = fileName,
            },
            areas ?? _areas,
            TestContext.Current.CancellationToken
        );

    private static RealTable Read(Proposal proposal, string table)
    {
        var read = RealTable.Read(RealTable.Write(table), _areas, proposal.Definition, "tabelle_2024.csv");
        read.Errors.ShouldBeEmpty();
        return read;
    }
}
