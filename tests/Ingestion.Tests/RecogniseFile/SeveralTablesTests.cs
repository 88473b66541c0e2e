using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Tables that lie below each other on one sheet.</summary>
public sealed class SeveralTablesTests
{
    private const string Two = """
        Tabelle 1: Einwohner;;
        ;;
        Stadtteil;Männer;Frauen
        Mitte;50;60
        Nord;30;40
        Süd;20;25
        Quelle: Melderegister;;
        ;;
        Tabelle 2: Haushalte;;
        Stadtteil;Haushalte
        Mitte;55
        Nord;36
        Süd;21

        """;

    private static readonly AreaDirectory _town = Divisions.Of("stadtteil", [("1", "Mitte"), ("2", "Nord"), ("3", "Süd")]);

    [Fact]
    public void Each_is_found_with_its_title_and_its_lines() =>
        In(Two).ShouldBe([new SheetTable("Tabelle 1: Einwohner", 1, 7), new SheetTable("Tabelle 2: Haushalte", 9, 13)]);

    [Fact]
    public void One_is_looked_at_and_the_others_are_named()
    {
        var proposal = RecogniseFileTests.Recognise(Two, _town);

        proposal.Definition.Profile.Table.ShouldBe(new TableOnSheet { Title = "Tabelle 1: Einwohner", Position = 1 });
        proposal.Tables.Count.ShouldBe(2);
        proposal.Notes.ShouldContain(note =>
            note.Certainty == "ask" && note.Text.Contains("ausgelassen: „Tabelle 2: Haushalte“ (Zeilen 9 bis 13)")
        );
        Sum(Two, proposal).ShouldBe(225);
    }

    [Fact]
    public void A_person_chooses_another()
    {
        var proposal = RecogniseFileTests.Recognise(Two, _town, hints: new ProposalHints { Table = 2 });

        proposal.Definition.Profile.Table.ShouldBe(new TableOnSheet { Title = "Tabelle 2: Haushalte", Position = 2 });
        proposal.Definition.Measures.Single().Name.ShouldBe("Haushalte");
        var read = Read(Two, proposal.Definition);
        read.Errors.ShouldBeEmpty();
        read.Book.Cells.Values.Sum(cell => cell.Value.Number).ShouldBe(112);
        read.Findings.All().ShouldContain(finding => finding.Text.Contains("ausgelassen: „Tabelle 1: Einwohner“"));
    }

    [Fact]
    public void The_table_is_found_by_its_title_when_the_one_above_it_has_grown()
    {
        var definition = RecogniseFileTests.Recognise(Two, _town, hints: new ProposalHints { Table = 2 }).Definition;

        var grown = Two.Replace("Mitte;50;60", "Mitte;50;60\nMitte;1;1\n;;\n", StringComparison.Ordinal);

        Read(grown, definition).Book.Cells.Values.Sum(cell => cell.Value.Number).ShouldBe(112);
    }

    [Fact]
    public void A_table_that_is_gone_is_told_with_those_that_are_there()
    {
        var definition = RecogniseFileTests.Recognise(Two, _town, hints: new ProposalHints { Table = 2 }).Definition;

        Should
            .Throw<UnreadableFileException>(() =>
                Read(Two.Replace("2: Haushalte", "2: Familien", StringComparison.Ordinal), definition)
            )
            .Message.ShouldBe(
                "Eine Tabelle mit dem Titel „Tabelle 2: Haushalte“ gibt es nicht. Auf dem Blatt stehen: „Tabelle 1: Einwohner“ (Zeilen 1 bis 7), „Tabelle 2: Familien“ (Zeilen 9 bis 13). Bitte legen Sie im Importprofil fest, welche gemeint ist."
            );
    }

    [Fact]
    public void A_title_with_a_year_is_another_one_next_year_so_that_the_position_counts()
    {
        var table = Two.Replace("Tabelle 2: Haushalte", "Haushalte am 31.12.2024", StringComparison.Ordinal);

        RecogniseFileTests
            .Recognise(table, _town, hints: new ProposalHints { Table = 2 })
            .Definition.Profile.Table.ShouldBe(new TableOnSheet { Position = 2 });
    }

    [Fact]
    public void Header_lines_by_number_are_counted_from_the_table()
    {
        const string Below =
            "Haushalte;;\n;2023;2024\nMitte;1;2\nNord;3;4\n\nEinwohner;;\n;2023;2024\nMitte;10;20\nNord;30;40\nSüd;50;60\n";
        var proposal = RecogniseFileTests.Recognise(Below, _town);

        proposal.Definition.Profile.Table!.Title.ShouldBe("Einwohner");
        proposal.HeaderLine.ShouldBe(7);
        proposal.Definition.Profile.HeaderRow.Number.ShouldBe(2);
        Sum($"Fußnote;;\n{Below}", proposal).ShouldBe(210);
    }

    [Theory]
    // Pages of one table.
    [InlineData("Stadtteil;Anzahl\nMitte;1\n\nStadtteil;Anzahl\nNord;2\n")]
    // An empty row for the eye.
    [InlineData("Stadtteil;Anzahl\nMitte;1\n\nNord;2\n")]
    [InlineData("Stadtteil;Anzahl\nMitte;1\n\nBezirk Nord;\nNord;2\n")]
    [InlineData("Stadtteil;Anzahl\nMitte;1\n\nNord;-\nSüd;2\n")]
    // Explanations.
    [InlineData("Titel;\n\nStadtteil;Anzahl\n\nMitte;1\nNord;2\n\nZeichen;Bedeutung\n-;nichts vorhanden\n.;unbekannt\n")]
    [InlineData("Stadtteil;Anzahl\nMitte;1\n\n1) Nur Hauptwohnsitz, ohne 12 Personen;\n")]
    // A row of keys and names above rows with keys.
    [InlineData("Nr;Name;Anzahl\n101;Mitte;1\n\nBezirk;Nord\n102;Nord;2\n103;Süd;2\n")]
    public void What_only_has_empty_rows_in_it_is_one_table(string table) => In(table).Count.ShouldBe(1);

    [Theory]
    [InlineData("Männer;\nStadtteil;Anzahl\nMitte;1\n\nFrauen;\nStadtteil;Anzahl\nMitte;2\n")]
    [InlineData("Stadtteil;2023;2024\nMitte;1;2\n\nStadtteil;2025;2026\nMitte;3;4\n")]
    [InlineData("Stadtteil;Anzahl\nMitte;1\n\n\n\nFrauen\n\nBezirk;Personen;Haushalte\nMitte;2;3\n")]
    public void Another_header_or_another_title_is_another_table(string table) => In(table).Count.ShouldBe(2);

    [Fact]
    public void A_profile_that_names_none_is_told_of_a_second_table()
    {
        var definition = RecogniseFileTests.Recognise("Stadtteil;Anzahl\nMitte;1\nNord;2\n", _town).Definition;
        definition = definition with
        {
            Profile = definition.Profile with { Area = definition.Profile.Area with { Unknown = Leftover.Skip } },
        };

        var read = Read("Stadtteil;Anzahl\nMitte;1\n\nHaushalte\nStadtteil;Haushalte\nNord;2\n", definition);

        read.Findings.All().ShouldContain(finding => finding.Rule == "several-tables" && finding.Row == 4);
    }

    [Fact]
    public void Pages_of_one_table_are_no_second_table()
    {
        var definition = RecogniseFileTests.Recognise("Stadtteil;Anzahl\nMitte;1\nNord;2\n", _town).Definition;
        definition = definition with { Profile = definition.Profile with { RepeatedHeaders = Leftover.Skip } };

        Read("Stadtteil;Anzahl\nMitte;1\n\nStadtteil;Anzahl\nNord;2\n", definition)
            .Findings.All()
            .ShouldNotContain(finding => finding.Rule == "several-tables");
    }

    [Fact]
    public void A_file_without_numbers_has_no_table() => In("Titel\n\nStadtteil;Name\n").ShouldBeEmpty();

    private static IReadOnlyList<SheetTable> In(string table) =>
        TableFile.TablesIn(RealTable.Write(table), new ImportProfile { Separator = ";" });

    private static RealTable Read(string table, DatasetDefinition definition) =>
        RealTable.Read(RealTable.Write(table), _town, definition, "tabelle.csv", "2024");

    private static double Sum(string table, Proposal proposal)
    {
        var read = Read(table, proposal.Definition);
        read.Errors.ShouldBeEmpty();
        return read.Book.Cells.Values.Sum(cell => cell.Value.NumberOrNull ?? 0);
    }
}
