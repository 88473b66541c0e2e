using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Matrices of Berlin's Einwohnerregister by their documented columns; the numbers are made up.</summary>
public sealed class LorRegisterTests
{
    private static readonly Ingestion.Areas.AreaDirectory _lor = Divisions.Of(
        "planungsraum",
        [("01011101", "Stülerstraße"), ("01011102", "Großer Tiergarten"), ("01011103", "Lützowstraße")]
    );

    private const string Head = "ZEIT;RAUMID;BEZ;PGR;BZR;PLR;STADTRAUM;E_E;E_EM;E_EW";

    [Fact]
    public void All_sexes_and_the_finer_ages_are_read()
    {
        const string Table =
            $"{Head};E_E00_01;E_E01_03;E_E03_65;E_E65_110;E_U1;E_1U6;E_6U65;E_65U110\n"
            + "201912;01011101;01;01;11;01;1;10;4;6;1;2;5;2;1;3;4;2\n"
            + "201912;01011102;01;01;11;02;1;20;9;11;2;3;11;4;2;4;10;4\n"
            + "201912;01011103;01;01;11;03;1;30;15;15;3;3;20;4;3;5;18;4\n";

        var proposal = RecogniseFileTests.Recognise(Table, _lor, "EWR201912E_Matrix.csv");
        var read = Read(Table, proposal);

        read.Errors.ShouldBeEmpty();
        proposal.Definition.Level.ShouldBe("planungsraum");
        proposal.Definition.Measures.Single().Name.ShouldBe("Einwohnerinnen und Einwohner");
        proposal
            .Definition.Profile.Values.Select(value => value.Breakdown)
            .ShouldBe(["", "geschlecht=m", "geschlecht=w", "alter=0-0", "alter=1-2", "alter=3-64", "alter=65+"]);
        read.Book.Cells.Keys.Select(key => read.Book.Periods[key.Period]).Distinct().ShouldBe(["2019"]);
        read.Book.Cells.Where(cell => read.Book.Breakdowns[cell.Key.Breakdown].Length == 0)
            .Sum(cell => cell.Value.Value.Number)
            .ShouldBe(60);
    }

    [Fact]
    public void The_middle_of_the_year_is_a_month()
    {
        const string Table =
            $"{Head};E_U1;E_1U110\n202006;01011101;01;01;11;01;1;10;4;6;1;9\n202006;01011102;01;01;11;02;1;20;9;11;2;18\n202012;01011101;01;01;11;01;1;11;5;6;1;10\n202012;01011102;01;01;11;02;1;21;9;12;2;19\n";

        var proposal = RecogniseFileTests.Recognise(Table, _lor, "EWR.csv");

        proposal.Definition.Profile.Values.Select(value => value.Breakdown).ShouldContain("alter=1+");
        Read(Table, proposal).Book.Cells.Count.ShouldBe(20);
    }

    private static RealTable Read(string table, Proposal proposal)
    {
        var read = RealTable.Read(RealTable.Write(table), _lor, proposal.Definition, "matrix.csv");
        read.Errors.ShouldBeEmpty();
        return read;
    }
}
