using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>A kreisfreie Stadt has the key of a Kreis in one table and that of a Gemeinde in another.</summary>
public sealed class TownKeysTests
{
    private static readonly AreaDirectory _koeln = new([], [Divisions.NewArea("05315000", "Köln", "stadt", null)], "test");

    [Theory]
    [InlineData("05315", "05315000", "053150000000")]
    [InlineData("05315000", "05315", "053150000000")]
    [InlineData("053150000000", "05315", "05315000")]
    [InlineData("02", "02000", "02000000", "020000000000")]
    [InlineData("11000000", "11000", "110000000000", "11")]
    // With the number of the Gemeindeverband.
    [InlineData("03151401002", "03151002")]
    [InlineData("0713100007", "07131007")]
    public void A_town_is_written_in_several_ways(string key, params string[] others) =>
        TownKeys.Others(key).ShouldBe(others, ignoreOrder: true);

    [Theory]
    [InlineData("10044111")]
    [InlineData("03241001")]
    [InlineData("04")]
    [InlineData("0531500")]
    [InlineData("DG")]
    [InlineData("10510011011")]
    [InlineData("Köln0")]
    [InlineData("")]
    public void A_Gemeinde_of_a_Kreis_is_not_the_Kreis(string key) => TownKeys.Others(key).ShouldBeEmpty();

    [Fact]
    public void A_town_is_found_in_a_table_of_Kreise()
    {
        var table = $"Jahr;;;Arbeitslose\n{Kreise()}2024;05315;Köln, kreisfreie Stadt;900\n";

        var proposal = RecogniseFileTests.Recognise(table, _koeln);

        proposal.Definition.Level.ShouldBe("stadt");
        proposal.Definition.Profile.Area.Codes.ShouldBe(new Dictionary<string, string> { ["05315"] = "05315000" });
        proposal.UnknownAreas.ShouldBe([new UnknownArea("05315", "05315000", "Köln")]);
        proposal.Notes.ShouldContain(note => note.Certainty == "likely" && note.Text.Contains("kreisfreie Stadt „Köln“"));
        Sum(table, _koeln, proposal).ShouldBe(900);
    }

    [Fact]
    public void A_town_is_found_among_Gemeinden_by_the_short_key_that_stands_there()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(each => $"053620{each:00};Ort {each};{each + 500}\n"));
        var unions = string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(each =>
                    $"07131{each:00};Verbandsgemeinde {each};{each + 900}\n07131{each:00}007;Ort {each};{each + 900}\n"
                )
        );
        var table = $"Schlüssel;Name;Einwohner\nDG;Deutschland;99999\n{rows}{unions}05315;Köln, krfr. Stadt;1000\n";

        var proposal = RecogniseFileTests.Recognise(table, _koeln);

        proposal.Definition.Profile.Area.Codes.ShouldContainKeyAndValue("05315", "05315000");
        Sum(table, _koeln, proposal).ShouldBe(1000);
    }

    [Fact]
    public void Gemeinden_are_found_by_keys_with_the_number_of_their_union()
    {
        var areas = Divisions.Of("gemeinde", [("03151002", "Barwedel"), ("03151004", "Bokensdorf")]);
        const string Table = "Schlüssel;Jahr;Einwohner\n03151401;2024;300\n03151401002;2024;100\n03151401004;2024;200\n";

        var proposal = RecogniseFileTests.Recognise(Table, areas);

        proposal.Definition.Profile.Area.Codes.ShouldBe(
            new Dictionary<string, string> { ["03151401002"] = "03151002", ["03151401004"] = "03151004" }
        );
        proposal.Notes.ShouldContain(note => note.Text.Contains("nennt auch den Gemeindeverband"));
    }

    [Fact]
    public void Kreise_are_found_in_a_table_of_Gemeinden_where_they_are_towns()
    {
        var areas = Divisions.Of("kreis", [("05315", "Köln"), ("05362", "Rhein-Erft-Kreis")]);
        const string Table =
            "Schlüssel;Name;Einwohner\n05315000;Köln;1000\n05362;Rhein-Erft-Kreis;400\n05362004;Bedburg;25\n05362008;Bergheim;60\n";

        var proposal = RecogniseFileTests.Recognise(Table, areas);

        proposal.Definition.Profile.Area.Codes.ShouldBe(new Dictionary<string, string> { ["05315000"] = "05315" });
        // A real Gemeinde of a Kreis is asked about, never counted for the Kreis.
        proposal
            .UnknownAreas.Where(area => area.SuggestedCode is null)
            .Select(area => area.Text)
            .ShouldBe(["05362004", "05362008"]);
    }

    [Fact]
    public void Where_the_division_has_the_town_twice_the_level_of_the_table_decides()
    {
        var areas = new AreaDirectory(
            [],
            [
                Divisions.NewArea("05315", "Köln", "kreis", null),
                Divisions.NewArea("05362", "Rhein-Erft-Kreis", "kreis", null),
                Divisions.NewArea("05315000", "Köln", "gemeinde", "05315"),
                Divisions.NewArea("05362004", "Bedburg", "gemeinde", "05362"),
                Divisions.NewArea("05362008", "Bergheim", "gemeinde", "05362"),
                Divisions.NewArea("05362012", "Brühl", "gemeinde", "05362"),
            ],
            "test"
        );
        const string Table =
            "Schlüssel;Name;Einwohner\n05315;Köln;1000\n05362;Rhein-Erft-Kreis;130\n05362012;Brühl;45\n05362004;Bedburg;25\n05362008;Bergheim;60\n";

        var proposal = RecogniseFileTests.Recognise(Table, areas);

        proposal.Definition.Level.ShouldBe("gemeinde");
        proposal.Definition.Profile.Area.Codes.ShouldBe(new Dictionary<string, string> { ["05315"] = "05315000" });
        Sum(Table, areas, proposal).ShouldBe(1130);
    }

    [Fact]
    public void A_file_that_names_the_town_both_ways_says_itself_which_is_which()
    {
        var table = $"Jahr;;;Arbeitslose\n{Kreise()}2024;05315;Köln;900\n2024;05315000;Köln;900\n";

        RecogniseFileTests.Recognise(table, _koeln).Definition.Profile.Area.Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Gemeinden_do_not_stand_for_their_Kreis()
    {
        var areas = Divisions.Of("gemeinde", [("03241001", "Hannover"), ("10041100", "Saarbrücken")]);
        var table = $"Jahr;;;Arbeitslose\n{Kreise()}2024;03241;Region Hannover;900\n2024;10041;Regionalverband;800\n";

        var proposal = RecogniseFileTests.Recognise(table, areas);

        proposal.Definition.Profile.Area.Codes.ShouldBeEmpty();
        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("lesen Sie zuerst die Gebiete"));
    }

    private static string Kreise() =>
        string.Concat(Enumerable.Range(1, 60).Select(kreis => $"2024;010{kreis:00};Kreis {kreis};{kreis + 500}\n"));

    private static double Sum(string table, AreaDirectory areas, Proposal proposal)
    {
        var read = RealTable.Read(RealTable.Write(table), areas, proposal.Definition, "tabelle.csv", "2024");
        read.Errors.ShouldBeEmpty();
        return read.Book.Cells.Values.Sum(cell => cell.Value.NumberOrNull ?? 0);
    }
}
