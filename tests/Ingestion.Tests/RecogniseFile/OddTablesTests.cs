using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Tables in which what stands there looks like something else: values like keys, things counted like groups, days that
/// do not exist.</summary>
public sealed class OddTablesTests
{
    /// <summary>A town as its own files bring it in: the keys of its Bezirke have lost their zeros.</summary>
    private static readonly AreaDirectory _town = new(
        [],
        [
            Divisions.NewArea("05315000", "Köln", "stadt", null),
            .. Enumerable
                .Range(1, 9)
                .Select(bezirk => Divisions.NewArea($"{bezirk}", $"Bezirk {bezirk}", "stadtbezirk", "05315000")),
            .. Enumerable
                .Range(1, 9)
                .SelectMany(bezirk => Enumerable.Range(1, 9).Select(teil => (Bezirk: bezirk, Code: $"{bezirk}0{teil}")))
                .Select(teil => Divisions.NewArea(teil.Code, $"Teil {teil.Code}", "stadtteil", $"{teil.Bezirk}")),
        ],
        "test"
    );

    [Theory]
    [InlineData("zahl")]
    [InlineData("menge")]
    public void Counts_that_hit_every_key_are_no_areas(string title)
    {
        var rows = Enumerable
            .Range(1, 9)
            .SelectMany(bezirk => Enumerable.Range(1, 9).Select(teil => $"{bezirk}0{teil}"))
            .SelectMany(
                (code, index) =>
                    Enumerable.Range(0, 12).Select(each => $"{code};Teil {code};{2001 + each};{(index * 11) + each + 95}.0")
            );

        var proposal = RecogniseFileTests.Recognise($"raum_id;raum;jahr;{title}\n{string.Join('\n', rows)}\n", _town);

        proposal.Definition.Profile.Area.Column.ShouldBe(ColumnReference.Of("raum_id"));
        proposal.Definition.Level.ShouldBe("stadtteil");
        proposal.Definition.Measures.Single().Name.ShouldBe(title);
    }

    [Fact]
    public void Classes_from_one_to_four_are_no_areas()
    {
        var rows = Enumerable.Range(1, 40).Select(index => $"{99000000 + index};Raum {index};{1000 + index};{(index % 4) + 1}.0");

        var proposal = RecogniseFileTests.Recognise($"id;name;einwohner;status\n{string.Join('\n', rows)}\n", _town);

        proposal.Definition.Profile.Area.Column.ShouldBe(ColumnReference.Of("id"));
        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("lesen Sie zuerst die Gebiete"));
    }

    [Fact]
    public void Keys_that_a_program_took_for_numbers_are_still_keys()
    {
        RecogniseFileTests
            .Recognise("raum;jahr;menge\n101.0;2024;5\n102.0;2024;6\n103.0;2024;7\n", _town)
            .Definition.Profile.Area.Column.ShouldBe(ColumnReference.Of("raum"));
    }

    [Fact]
    public void A_key_nobody_knows_is_suggested_by_the_name_beside_it()
    {
        var proposal = RecogniseFileTests.Recognise(
            "raum_id;raum;jahr;menge\n001;Bezirk 1;2024;50\n000;Stadt Köln;2024;90\n101;Teil 101;2024;5\n102;Teil 102;2024;6\n103;Teil 103;2024;7\n",
            _town
        );

        proposal.UnknownAreas.Select(area => (area.Text, area.SuggestedCode)).ShouldBe([("001", "1"), ("000", null)]);
    }

    [Fact]
    public void Days_that_do_not_exist_are_asked_about_with_the_year_they_name()
    {
        const string Table = "Gemeinde;Datum;Anzahl\nTeil 101;2020_12_31;5\nTeil 102;2020_12_32;6\nTeil 103;unbekannt;7\n";
        var proposal = RecogniseFileTests.Recognise(Table + Rows(2019), _town);

        proposal
            .UnknownPeriods.Select(period => (period.Text, period.Suggested))
            .ShouldBe([("2020_12_32", "2020"), ("unbekannt", null)]);

        var profile = proposal.Definition.Profile;
        var answered = proposal.Definition with
        {
            Profile = profile with
            {
                MinimumCoverage = 0,
                Period = profile.Period with
                {
                    Meanings = new Dictionary<string, string> { ["2020_12_32"] = "2020", ["unbekannt"] = "" },
                },
            },
        };
        var read = RealTable.Read(RealTable.Write(Table + Rows(2019)), _town, answered, "tabelle.csv");

        read.Errors.ShouldBeEmpty();
        read.At("anzahl", "102", "2020").ShouldBe("6");
        read.At("anzahl", "103", "2020").ShouldBeNull();
        (read.Counts.Skipped, read.Counts.Rejected).ShouldBe((1, 0));
    }

    [Fact]
    public void A_meaning_must_itself_be_a_period()
    {
        var definition = RecogniseFileTests.Recognise($"Gemeinde;Datum;Anzahl\n{Rows(2019)}", _town).Definition;
        var wrong = definition with
        {
            Profile = definition.Profile with
            {
                Period = definition.Profile.Period with { Meanings = new Dictionary<string, string> { ["x"] = "irgendwann" } },
            },
        };

        Ingestion
            .DefineDataset.DatasetValidation.Check(wrong, wrong.Code)
            .ShouldHaveSingleItem()
            .Text.ShouldBe("„irgendwann“ ist kein Zeitraum der vereinbarten Art.");
    }

    [Fact]
    public void Households_and_the_persons_in_them_are_not_groups_of_one_number()
    {
        const string Table =
            "Stadtteil;Jahr;Merkmal;Single;Paare\nTeil 101;2023;Haushalte;520.0;181.0\nTeil 102;2023;Haushalte;739.0;232.0\n"
            + "Teil 101;2023;Personen;520.0;362.0\nTeil 102;2023;Personen;1.739;464.0\n";

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        proposal.Definition.Profile.BreakdownColumns.ShouldBeEmpty();
        proposal.Definition.Profile.Keep.Conditions.Single().Texts.ShouldBe(["Haushalte"]);
        proposal.Definition.Measures.ShouldAllBe(measure => measure.Additive);
        proposal.Notes.ShouldContain(note => note.Text.Contains("Gelesen werden nur die Zeilen mit „Haushalte“"));
        proposal.Rows.Count.ShouldBe(5);
        var read = RealTable.Read(RealTable.Write(Table), _town, proposal.Definition, "tabelle.csv");
        read.At("single", "102", "2023").ShouldBe("739");
        read.Counts.Skipped.ShouldBe(2);
    }

    [Fact]
    public void An_area_above_the_table_is_the_area_and_not_the_measure()
    {
        var proposal = RecogniseFileTests.Recognise(
            "Arbeitslose (Anzahl);;\nKöln, krfr. Stadt;;\nJahr;Januar;Februar\n2019;9;6\n2020;8;4\n2021;5;5\n2022;6;3\n2023;5;6\n2024;7;8\n",
            _town
        );

        proposal.Definition.Profile.Area.Value.ShouldBe("05315000");
        proposal.Definition.Measures.Single().Name.ShouldBe("Arbeitslose");
        proposal.Notes.ShouldContain(note => note.Certainty == "sure" && note.Text.Contains("„Köln, krfr. Stadt“"));
    }

    /// <summary>The columns of the whole INKAR database as BBSR publishes it; the rows are made up.</summary>
    [Fact]
    public void The_long_table_of_INKAR_has_an_indicator_per_measure()
    {
        const string Header = "Bereich;ID;Kuerzel;Indikator;Raumbezug;Kennziffer;Name;Zeitbezug;Wert\n";
        var areas = new AreaDirectory(
            [],
            [
                Divisions.NewArea("10044", "Saarlouis", "kreis", null),
                Divisions.NewArea("10045", "Saarpfalz-Kreis", "kreis", null),
            ],
            "test"
        );
        var rows = string.Concat(
            from kreis in new[] { "10044;Saarlouis", "10045;Saarpfalz-Kreis" }
            from year in new[] { 2019, 2020, 2021 }
            from indicator in new[]
            {
                "Arbeitslosigkeit;12;q_alo;Arbeitslosenquote",
                "Bevölkerung;21;a_bev;Anteil Einwohner unter 6",
            }
            select $"{indicator};Kreise;{kreis};{year};{year - 2014},5\n"
        );

        var proposal = RecogniseFileTests.Recognise(Header + rows, areas, "inkar.csv");

        proposal.Definition.Profile.Layout.ShouldBe(TableLayout.LongTable);
        proposal.Definition.Profile.Area.Column.ShouldBe(ColumnReference.Of("Kennziffer"));
        proposal.Definition.Measures.Select(measure => measure.Name).ShouldBe(["Arbeitslosenquote", "Anteil Einwohner unter 6"]);
        proposal.Definition.Measures.ShouldAllBe(measure => !measure.Additive);
        var read = RealTable.Read(RealTable.Write(Header + rows), areas, proposal.Definition, "inkar.csv");
        read.Errors.ShouldBeEmpty();
        read.At(proposal.Definition.Measures[0].Code, "10044", "2020").ShouldBe("6.5");
    }

    private static string Rows(int year) =>
        string.Concat(Enumerable.Range(1, 9).Select(teil => $"Teil 10{teil};{year}_12_31;{teil}\n"));

    [Theory]
    // One year is when this column is from, and no period of the others.
    [InlineData("Gemeinde;Einwohner 2024;Ausländer\nTeil 101;5;1\nTeil 102;6;2\nTeil 103;7;3\n", "2024", 6)]
    // Columns that differ by their years are periods; what stands beside them is not read, and named.
    [InlineData("Gemeinde;Einwohner 2023;Einwohner 2024;Fläche\nTeil 101;5;1;9\nTeil 102;6;2;9\nTeil 103;7;3;9\n", null, 6)]
    public void Years_in_titles_are_periods_only_where_the_columns_differ_by_them(string table, string? period, int cells)
    {
        var proposal = RecogniseFileTests.Recognise(table, _town, "tabelle.csv");

        var read = RealTable.Read(RealTable.Write(table), _town, proposal.Definition, "tabelle.csv", period);

        read.Errors.ShouldBeEmpty();
        read.Book.Cells.Count.ShouldBe(cells);
    }

    [Fact]
    public void Areas_that_were_left_out_and_written_as_zero_have_no_value()
    {
        var rows = Enumerable.Range(1, 9).Select(teil => $"10{teil};{teil * 300};{teil}.5;{teil}.25;0.{teil}");
        var table = $"raum_id;Einwohner;Anteil A;Anteil B;Anteil C\n{string.Join('\n', rows)}\n201;194;0.0;0.0;0.0\n";

        var proposal = RecogniseFileTests.Recognise(table, _town);
        var read = RealTable.Read(RealTable.Write(table), _town, proposal.Definition, "tabelle_2024.csv");

        read.Errors.ShouldBeEmpty();
        proposal.Notes.ShouldContain(note => note.Certainty == "likely" && note.Text.Contains("alle Kennzahlen genau 0 („201“)"));
        read.Book.Cells.Values.Count(cell => !cell.Value.HasNumber).ShouldBe(3);
        read.Book.Cells.Count.ShouldBe(40);
    }

    [Theory]
    // Zeros are usual here.
    [InlineData(
        "raum_id;Anteil A;Anteil B;Anteil C\n101;0,0;1,5;0,0\n102;1,5;0,0;2,5\n103;0,0;0,0;0,0\n104;0,0;2,5;0,0\n105;0,0;2,5;1,5\n"
    )]
    // One share says too little.
    [InlineData("raum_id;Anteil A\n101;1,5\n102;2,5\n103;0,0\n104;2,5\n105;2,5\n106;2,5\n107;2,5\n")]
    // Counts may all be nobody.
    [InlineData("raum_id;A;B;C\n101;1;2;3\n102;2;3;4\n103;0;0;0\n104;3;4;5\n105;3;4;5\n106;3;4;5\n107;3;4;5\n")]
    public void Zeros_that_may_be_meant_stay(string table) =>
        RecogniseFileTests.Recognise(table, _town).Definition.Profile.ExcludedRows.ShouldBeNull();
}
