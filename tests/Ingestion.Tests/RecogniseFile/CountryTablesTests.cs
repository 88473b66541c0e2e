using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Tables of the whole country, which know areas that an installation does not.</summary>
public sealed class CountryTablesTests
{
    private static readonly AreaDirectory _town = new([], [Divisions.NewArea("05315000", "Köln", "stadt", null)], "test");

    [Fact]
    public void A_table_of_Germany_is_not_taken_for_one_of_the_town()
    {
        var proposal = RecogniseFileTests.Recognise(
            "GENESIS-Tabelle: 12612-0002;;\nLebendgeborene: Deutschland, Jahre;;\n;männlich;weiblich\n2019;5;6\n2020;7;8\n2021;5;6\n2022;7;8\n",
            _town
        );

        proposal.Definition.Profile.Area.Value.ShouldBeNull();
        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("Deutschland"));
    }

    [Fact]
    public void A_table_of_Kreise_is_not_one_of_the_few_larger_areas_in_it()
    {
        var areas = new AreaDirectory(
            [],
            [
                Divisions.NewArea("10", "Saarland", "land", null),
                Divisions.NewArea("10044111", "Überherrn", "gemeinde", "10"),
                Divisions.NewArea("10041100", "Saarbrücken", "gemeinde", "10"),
            ],
            "test"
        );
        var kreise = string.Concat(Enumerable.Range(1, 60).Select(kreis => $"2024;010{kreis:00};Kreis {kreis};{kreis + 5}\n"));

        var proposal = RecogniseFileTests.Recognise(
            $"Jahr;;;Arbeitslose\n2024;10;Saarland;70\n2024;10041100;Saarbrücken;8\n{kreise}",
            areas
        );

        proposal.Definition.Profile.Area.Column.ShouldBe(ColumnReference.Of(2));
        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("lesen Sie zuerst die Gebiete"));
    }

    [Fact]
    public void A_town_among_Kreise_is_left_out()
    {
        var areas = new AreaDirectory(
            [],
            [
                Divisions.NewArea("10041", "Regionalverband", "kreis", null),
                Divisions.NewArea("10044", "Saarlouis", "kreis", null),
                Divisions.NewArea("10041100", "Saarbrücken", "gemeinde", "10041"),
                Divisions.NewArea("10044111", "Überherrn", "gemeinde", "10044"),
            ],
            "test"
        );
        var kreise = string.Concat(Enumerable.Range(1, 60).Select(kreis => $"2024;010{kreis:00};Kreis {kreis};{kreis + 500}\n"));
        var table =
            $"Jahr;;;Arbeitslose\n{kreise}2024;10041;Regionalverband;900\n2024;10041100;Saarbrücken;800\n2024;10044;Saarlouis;700\n";

        var proposal = RecogniseFileTests.Recognise(table, areas);

        proposal.Definition.Level.ShouldBe("kreis");
        proposal.Definition.Profile.SkipAreas.ShouldBe(["10041100"]);
        RealTable.Read(RealTable.Write(table), areas, proposal.Definition, "tabelle.csv").Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_flat_table_of_Laender_only_our_Land_is_read()
    {
        var areas = new AreaDirectory([], [Divisions.NewArea("10", "Saarland", "land", null)], "test");
        const string Header =
            "statistics_code;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";
        string[] laender = ["DG", .. Enumerable.Range(1, 16).Select(land => $"{land:00}")];
        var rows = string.Concat(
            laender.Select(land => $"1000A;2022-05-15;GEOBL1;Länder;{land};Land {land};{70};Anzahl;PRS018;Personen\n")
        );

        var proposal = RecogniseFileTests.Recognise(
            $"{Header}{rows}1000A;2022-05-15;GEOBL1;Länder;DG;Deutschland;9;%;PRS019;Nur im Bund\n",
            areas
        );

        proposal.Definition.Profile.Area.Unknown.ShouldBe(Leftover.Skip);
        proposal.Definition.Measures.Select(measure => measure.Name).ShouldBe(["Personen"]);
    }

    [Fact]
    public void All_of_Germany_has_keys_that_no_division_has_and_of_the_levels_one_is_chosen()
    {
        string[] laender = [.. Enumerable.Range(1, 16).Select(land => $"{land:00}")];
        var areas = new AreaDirectory(
            [],
            [
                .. laender.Select(land => Divisions.NewArea(land, $"Land {land}", "land", null)),
                .. laender.SelectMany(land =>
                    new[] { "001", "002" }.Select(kreis => Divisions.NewArea(land + kreis, $"Kreis {land}{kreis}", "kreis", land))
                ),
            ],
            "test"
        );
        var rows = string.Concat(
            laender.Select(land => $"{land};2024;30\n{land}1;2024;30\n{land}001;2024;10\n{land}002;2024;20\n")
        );
        var table = $"Schlüssel;Jahr;Fälle\n{rows}";

        var proposal = RecogniseFileTests.Recognise(table, areas);

        proposal.Definition.Level.ShouldBe("kreis");
        proposal.Definition.Profile.Area.Unknown.ShouldBe(Leftover.Skip);
        proposal.Notes.ShouldContain(note =>
            note.Text.Contains("16 Schlüssel ohne Gebiet werden ausgelassen") && note.Text.Contains("„011“")
        );
        Sum(table, areas, proposal.Definition).ShouldBe(480);
        Sum(table, areas, proposal.Definition with { Level = "land" }).ShouldBe(480);
    }

    private static double Sum(string table, AreaDirectory areas, DatasetDefinition definition)
    {
        var read = RealTable.Read(RealTable.Write(table), areas, definition, "tabelle.csv");
        read.Errors.ShouldBeEmpty();
        return read.Book.Cells.Values.Sum(cell => cell.Value.Number);
    }
}
