using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tests.RealTables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>„darunter" picks groups out of a whole, „davon" divides it: the first are never added up.</summary>
public sealed class GroupedMeasuresTests
{
    private static readonly Ingestion.Areas.AreaDirectory _town = Divisions.Of("stadtteil", [("1", "Mitte"), ("2", "Nord")]);

    [Theory]
    [InlineData("darunter: Ausländer", "darunter", "Ausländer", true)]
    [InlineData("  Darunter Frauen", "Darunter", "Frauen", true)]
    [InlineData("dar. unter 18 Jahre", "dar.", "unter 18 Jahre", true)]
    [InlineData("und zwar langzeitarbeitslos", "und zwar", "langzeitarbeitslos", true)]
    [InlineData("- darunter (weiblich)", "darunter", "(weiblich)", true)]
    [InlineData("davon: männlich", "davon", "männlich", false)]
    [InlineData("davonlaufende Kosten", "", "davonlaufende Kosten", false)]
    [InlineData("Ausländer", "", "Ausländer", false)]
    public void The_word_says_how_a_group_belongs_to_the_whole(string text, string word, string rest, bool isOverlapping) =>
        GroupWords.Of(text).ShouldBe(new GroupWords(word, rest, isOverlapping));

    [Theory]
    [InlineData(true, "unter 3 Jahre", "unter 6 Jahre", "unter 18 Jahre")]
    [InlineData(true, "18 bis unter 65 Jahre", "65 Jahre und mehr", "80 Jahre und mehr")]
    [InlineData(false, "unter 3 Jahre", "3 bis unter 6 Jahre", "6 Jahre und mehr")]
    [InlineData(false, "0-3", "3-6", "6-10")]
    [InlineData(false, "männlich", "weiblich")]
    public void Ages_that_name_somebody_twice_overlap(bool areOverlapping, params string[] texts) =>
        GroupWords.HaveOverlappingAges(texts).ShouldBe(areOverlapping);

    [Fact]
    public void Rows_of_overlapping_groups_are_measures_and_rows_that_divide_are_a_breakdown()
    {
        const string Table = """
            Stadtteil;Gruppe;Einwohner
            Mitte;Insgesamt;100
            Mitte;davon: männlich;49
            Mitte;davon: weiblich;51
            Mitte;darunter: Ausländer;20
            Mitte;darunter: unter 18 Jahre;18
            Nord;Insgesamt;50
            Nord;davon: männlich;24
            Nord;davon: weiblich;26
            Nord;darunter: Ausländer;5
            Nord;darunter: unter 18 Jahre;9

            """;

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        proposal
            .Definition.Measures.Select(measure => (measure.Name, measure.PartOf))
            .ShouldBe([
                ("Einwohner", null),
                ("Einwohner, darunter Ausländer", "einwohner"),
                ("Einwohner, darunter unter 18 Jahre", "einwohner"),
            ]);
        proposal.Notes.ShouldContain(note =>
            note.Text.Contains("„darunter: Ausländer“") && note.Text.Contains("nie zusammengezählt")
        );
        var read = Read(Table, proposal);
        read.Errors.ShouldBeEmpty();
        Sum(read, 0).ShouldBe(150);
        Sum(read, 1).ShouldBe(25);
    }

    [Fact]
    public void A_division_that_does_not_add_up_is_still_a_fault()
    {
        const string Table =
            "Stadtteil;Gruppe;Einwohner\nMitte;Insgesamt;100\nMitte;davon: männlich;49\nMitte;davon: weiblich;50\nMitte;darunter: Ausländer;20\nNord;Insgesamt;5\nNord;davon: männlich;2\nNord;davon: weiblich;3\nNord;darunter: Ausländer;1\n";

        var read = Read(Table, RecogniseFileTests.Recognise(Table, _town));

        read.Errors.Single().ShouldContain("nach „geschlecht“ ergeben sich 99");
    }

    [Fact]
    public void A_group_larger_than_its_whole_is_a_fault()
    {
        const string Table =
            "Stadtteil;Gruppe;Einwohner\nMitte;Insgesamt;100\nMitte;darunter: Ausländer;120\nNord;Insgesamt;90\nNord;darunter: Ausländer;12\n";

        Read(Table, RecogniseFileTests.Recognise(Table, _town)).Errors.Single().ShouldContain("größer als");
    }

    [Fact]
    public void Ages_that_overlap_are_no_breakdown_even_without_a_word()
    {
        const string Table =
            "Stadtteil;Alter;Anzahl\nMitte;Insgesamt;100\nMitte;unter 3 Jahre;3\nMitte;unter 18 Jahre;18\nNord;Insgesamt;50\nNord;unter 3 Jahre;1\nNord;unter 18 Jahre;9\n";

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        proposal.Definition.Profile.BreakdownColumns.ShouldBeEmpty();
        var read = Read(Table, proposal);
        read.Errors.ShouldBeEmpty();
        Sum(read, 0).ShouldBe(150);
    }

    [Fact]
    public void Columns_of_overlapping_groups_are_measures_of_their_own()
    {
        const string Table =
            "Stadtteil;Einwohner;darunter Ausländer;darunter unter 18;unter 3\nMitte;100;20;18;3\nNord;50;5;9;1\n";

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        proposal
            .Definition.Measures.Select(measure => (measure.Name, measure.PartOf))
            .ShouldBe([
                ("Einwohner", null),
                ("Einwohner, darunter Ausländer", "einwohner"),
                ("Einwohner, darunter unter 18", "einwohner"),
                ("unter 3", null),
            ]);
        Read(Table, proposal).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Ages_below_und_zwar_in_a_header_are_measures_of_their_own()
    {
        const string Table =
            "Stadtteil;Arbeitslose;und zwar;und zwar\n;;15 bis unter 20 Jahre;15 bis unter 25 Jahre\nMitte;100;5;18\nNord;50;1;9\n";

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        proposal.Definition.Measures.Count.ShouldBe(3);
        proposal.Definition.Profile.HeaderLines.ShouldNotContain(line => line.Is == HeaderMeaning.Breakdown);
        Read(Table, proposal).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Groups_in_rows_below_areas_in_columns_are_measures_too()
    {
        const string Table = ";Mitte;Nord\nEinwohner;100;50\ndarunter Ausländer;20;5\ndarunter Frauen;51;26\n";

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        var read = Read(Table, proposal);
        read.Errors.ShouldBeEmpty();
        proposal.Definition.Measures.Select(measure => measure.Name).ShouldContain("Einwohner, darunter Ausländer");
        Sum(read, 0).ShouldBe(150);
        Sum(read, 1).ShouldBe(25);
    }

    [Fact]
    public void Where_the_columns_say_what_is_counted_rows_of_overlapping_groups_are_left_out_and_named()
    {
        const string Table =
            "Stadtteil;Gruppe;Personen;Haushalte\nMitte;Insgesamt;100;60\nMitte;darunter Ausländer;20;9\nNord;Insgesamt;50;30\nNord;darunter Ausländer;5;2\n";

        var proposal = RecogniseFileTests.Recognise(Table, _town);

        proposal.Notes.ShouldContain(note => note.Text.Contains("„darunter Ausländer“") && note.Text.Contains("ausgelassen"));
        var read = Read(Table, proposal);
        read.Errors.ShouldBeEmpty();
        Sum(read, 0).ShouldBe(150);
    }

    [Fact]
    public void Categories_that_come_to_more_than_their_total_are_measures_of_their_own()
    {
        const string Header =
            "statistics_code;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";
        var rows = string.Concat(
            new[] { ("1", "Mitte"), ("2", "Nord") }.SelectMany(area =>
                new[]
                {
                    (";Insgesamt", 100),
                    ("O;Ohne Geschichte", 60),
                    ("M;Mit Geschichte", 40),
                    ("E;Eingewanderte", 30),
                    ("N;Nachkommen", 10),
                    ("O;Ohne Geschichte", 60),
                }.Select(group =>
                    $"1000A;2022-05-15;GEO;Stadtteile;{area.Item1};{area.Item2};WDG;Einwanderungsgeschichte;{group.Item1};{group.Item2};Anzahl;PRS001;Personen\n"
                )
            )
        );

        var proposal = RecogniseFileTests.Recognise(Header + rows, _town);
        var read = Read(Header + rows, proposal);

        read.Errors.ShouldBeEmpty();
        proposal.Definition.Profile.Duplicates.ShouldBe(Combination.Once);
        proposal.Definition.Measures[0].Name.ShouldBe("Personen");
        proposal.Definition.Measures.Select(measure => measure.Name).ShouldContain("Personen, Eingewanderte");
        Sum(read, 0).ShouldBe(200);
    }

    [Fact]
    public void The_same_row_with_another_value_is_a_fault_where_the_same_value_is_none()
    {
        var definition = RecogniseFileTests.Recognise("Stadtteil;Jahr;Anzahl\nMitte;2024;5\nNord;2024;6\n", _town).Definition;
        definition = definition with { Profile = definition.Profile with { Duplicates = Combination.Once } };

        var read = RealTable.Read(
            RealTable.Write("Stadtteil;Jahr;Anzahl\nMitte;2024;5\nMitte;2024;5\nNord;2024;6\nNord;2024;7\n"),
            _town,
            definition,
            "tabelle.csv"
        );

        read.Errors.Single().ShouldContain("kommt zweimal vor");
        Sum(read, 0).ShouldBe(11);
    }

    private static RealTable Read(string table, Proposal proposal) =>
        RealTable.Read(RealTable.Write(table), _town, proposal.Definition, "tabelle.csv", "2024");

    private static double Sum(RealTable read, int measure) =>
        read.Book.Cells.Where(cell => cell.Key.Measure == measure).Sum(cell => cell.Value.Value.NumberOrNull ?? 0);
}
