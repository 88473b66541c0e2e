using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Areas that a table of many years names although they did not exist in some of them.</summary>
public sealed class AbsentAreasTests
{
    private static readonly Ingestion.Areas.AreaDirectory _kreise = Divisions.Of(
        "kreis",
        [("10041", "A"), ("10042", "B"), ("10043", "C")]
    );

    [Fact]
    public void An_area_with_nothing_in_one_year_and_numbers_in_another_did_not_exist()
    {
        const string Table =
            ";;2008;2008;2015;2015\n;;männlich;weiblich;männlich;weiblich\n10041;A;-;-;5;6\n10042;B;1;2;3;4\n10043;C;1;-;3;4\n";

        var proposal = RecogniseFileTests.Recognise(Table, _kreise);
        var read = RealTable.Read(RealTable.Write(Table), _kreise, proposal.Definition, "tabelle.csv");

        proposal.Definition.Profile.AbsentSign.ShouldBe("-");
        proposal.Notes.ShouldContain(note => note.Certainty == "likely" && note.Text.Contains("„10041“, 2008"));
        read.Errors.ShouldBeEmpty();
        var states = read.Book.Cells.Values.Select(cell => cell.Value.State).ToLookup(state => state);
        states[ValueState.NotMeaningful].Count().ShouldBe(2);
        // A single „-" beside a number is nobody.
        read.Book.Cells.Values.Count(cell => cell.Value is { HasNumber: true, Number: 0 }).ShouldBe(1);
    }

    [Fact]
    public void An_area_that_never_has_a_number_may_have_nothing()
    {
        const string Table =
            "Schlüssel;Jahr;Heime;Plätze\n10041;2008;-;-\n10041;2015;-;-\n10042;2008;1;20\n10042;2015;1;20\n10043;2008;2;30\n";

        RecogniseFileTests.Recognise(Table, _kreise).Definition.Profile.AbsentSign.ShouldBeNull();
    }

    [Fact]
    public void In_a_table_with_a_row_per_year_the_row_says_it()
    {
        const string Table =
            "Schlüssel;Jahr;Heime;Plätze\n10041;2008;-;-\n10041;2015;3;40\n10042;2008;1;20\n10042;2015;1;20\n10043;2008;2;30\n";

        RecogniseFileTests.Recognise(Table, _kreise).Definition.Profile.AbsentSign.ShouldBe("-");
    }
}
