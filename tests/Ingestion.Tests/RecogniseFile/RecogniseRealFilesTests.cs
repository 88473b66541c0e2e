using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Files as offices publish them are read without a finding, by what is recognised alone.</summary>
public sealed class RecogniseRealFilesTests
{
    /// <summary>File, area, period, and the first measure's value as it stands in the file.</summary>
    public static TheoryData<string, string, string, string, string> Tables =>
        new()
        {
            { "regionaldatenbank/12411-01-01-5_00.csv", "10044115", "2015", "geschlecht=w", "10044115;4" },
            { "regionaldatenbank/12411-02-03-5_00.csv", "10044115", "2015", "alter=0-2;geschlecht=m", "10044115;20" },
            { "regionaldatenbank/12111-01-01-5_00.csv", "10044115", "2011", "geschlecht=m;nationalitaet=deutsch", "10044115;6" },
            { "regionaldatenbank/13211-01-03-5_00.csv", "10044115", "2016", "", "10044115;2" },
            { "regionaldatenbank/12711-01-03-5_00.csv", "10044115", "2015", "alter=0-17;geschlecht=m", "10044115;9" },
            { "regionaldatenbank/22811-01-01-4_00.csv", "10044", "2015", "", "10044;3" },
            { "regionaldatenbank/22541-01-04-4_00.csv", "10044", "2016", "", "10044;3" },
            { "regionaldatenbank/AI-N-01_00.csv", "10044", "1996", "", "10044;3" },
            { "regionaldatenbank/AI002-1_00.csv", "10044", "1995", "", "10044;3" },
        };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_the_Regionaldatenbank(string file, string area, string period, string breakdown, string place)
    {
        var path = SharedData.Require($"data/{file}");

        var (proposal, table) = Read(path, Divisions.Saarlouis);

        table.Errors.ShouldBeEmpty();
        var (key, cell) = (
            place.Split(';')[0],
            int.Parse(place.Split(';')[1], System.Globalization.CultureInfo.InvariantCulture)
        );
        var printed = File.ReadLines(path).Select(line => line.Split(';')).First(cells => cells.Take(2).Contains(key))[cell];
        table
            .At(proposal.Definition.Measures[0].Code, area, period, breakdown)
            .ShouldBe(printed.Replace(',', '.').Replace(".0", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("12411-01-01-4_de_flat.csv")]
    [InlineData("13111-01-03-4_de_flat.csv")]
    public void A_flat_table_of_GENESIS(string file)
    {
        var (proposal, table) = Read(SharedData.Require($"data/ffcsv-genesis/{file}"), Divisions.Saarlouis);

        table.Errors.ShouldBeEmpty();
        table.Book.Count.ShouldBeGreaterThan(0);
        proposal.Definition.Profile.Area.Unknown.ShouldBe(Ingestion.Profiles.Leftover.Skip);
    }

    [Fact]
    public void Ages_of_a_country_with_destroyed_letters()
    {
        var (proposal, table) = Read(SharedData.Require("data/genesis-online/12411-0006.csv"), Divisions.Germany);

        table.Errors.ShouldBeEmpty();
        table.At(proposal.Definition.Measures[0].Code, "DG", "1970", "alter=0-0;geschlecht=m").ShouldBe("401679");
    }

    [Fact]
    public void All_rows_of_the_population_of_Koeln()
    {
        var path = SharedData.Require("data/koeln/bevoelkerung.csv");

        var (_, table) = Read(path, Divisions.Koeln(path));

        table.Errors.ShouldBeEmpty();
        table.Counts.Accepted.ShouldBe(File.ReadLines(path).Count() - 1);
        table.At("maennlich", "101", "2005").ShouldNotBeNull();
    }

    [Fact]
    public void Age_groups_of_Kiel_with_its_wrong_days_named()
    {
        var (proposal, table) = Read(
            SharedData.Require("data/kiel/kiel_bevoelkerung_altersgruppen_stadtteile.csv"),
            Divisions.Kiel
        );

        proposal.Notes.ShouldContain(note => note.Certainty == "ask" && note.Text.Contains("„2020_12_32“"));
        proposal.UnknownPeriods.Count.ShouldBe(28);
        proposal.UnknownPeriods.ShouldAllBe(period => period.Suggested == "2020");
        table.Counts.Rejected.ShouldBe(28);
        table.At(proposal.Definition.Measures[0].Code, "01", "2023", "alter=0-2").ShouldBe("19");
    }

    [Fact]
    public void Households_of_Kiel_whose_thousands_a_program_has_cut_are_asked_about()
    {
        var (proposal, table) = Read(
            SharedData.Require(
                "data/kiel/kiel_bevoelkerung_haushalte_nach_haushaltstypen_und_personenanzahl_in_den_stadtteilen.csv"
            ),
            Divisions.Kiel
        );

        // In one year of the households as well.
        proposal.Notes.Where(note => note.Certainty == "ask").ShouldContain(note => note.Text.Contains("„Einpersonen“"));
        table.Errors.ShouldBeEmpty();
        table.Counts.Accepted.ShouldBe(240);
        table.At("einpersonen", "01", "2016").ShouldBe("369");
    }

    [Fact]
    public void The_monitoring_of_Berlin()
    {
        var (proposal, table) = Read(
            SharedData.Require("data/berlin-mss-2013-2015/2013/mss-2013-tab-2-1.csv"),
            Divisions.Berlin(SharedData.Require("data/berlin-lor-bis-2020/berlin-lor-planning-areas-until-2020.geojson"))
        );

        // The division of the office has one area under another key.
        proposal.UnknownAreas.Select(unknown => unknown.Text).ShouldBe(["04030417"]);
        table.At("s1_percentage_unemployed", "01011101", "2013").ShouldBe("6.38298");
    }

    private static (Proposal Proposal, RealTable Table) Read(string path, AreaDirectory areas)
    {
        var name = Path.GetFileName(path);
        var proposal = FileRecognition.Of(
            path,
            new ProposalHints { FileName = name },
            areas,
            TestContext.Current.CancellationToken
        );
        return (proposal, RealTable.Read(path, areas, proposal.Definition, name));
    }
}
