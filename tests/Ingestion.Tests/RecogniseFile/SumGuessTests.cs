namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Columns that add up to another one become a rule of the proposal.</summary>
public sealed class SumGuessTests
{
    [Theory]
    [InlineData(
        "Gemeinde;Alle;kurz;lang\nÜberherrn;10;4;6\nLebach;1.200;700;500\nSchwalbach;7;3;4\nKreis;1.217;707;510\n",
        "alle = kurz + lang"
    )]
    [InlineData(
        "Gemeinde;kurz;lang;Alle\nÜberherrn;4;6;10\nLebach;700;500;1.200\nSchwalbach;3;4;7\nKreis;707;510;1.217\n",
        "alle = kurz + lang"
    )]
    [InlineData("Gemeinde;a;b;c\nÜberherrn;4;6;11\nLebach;700;500;1.201\nSchwalbach;3;4;8\nKreis;707;510;1.218\n", "")]
    [InlineData("Gemeinde;a;b;c\nÜberherrn;4;4;0\nLebach;700;700;0\nSchwalbach;3;3;0\nKreis;707;707;0\n", "")]
    public void A_column_of_totals_beside_its_parts(string table, string rule) =>
        string.Join(", ", RecogniseFileTests.Recognise(table).Definition.Rules.Select(one => $"{one.Left} = {one.Right}"))
            .ShouldBe(rule);

    [Fact]
    public void A_total_is_recognised_although_a_row_contradicts_it_and_the_row_is_found()
    {
        var rows = Enumerable
            .Range(1, 12)
            .Select(year => $"Lebach;{2000 + year};{year * 3};{year};{(year == 7 ? 13 : year * 2)}\n");
        var table = "Gemeinde;Jahr;Alle;kurz;lang\n" + string.Concat(rows);

        var proposal = RecogniseFileTests.Recognise(table);

        proposal.Notes.ShouldContain(note =>
            note.Text == "„Alle“ ist die Summe von „kurz“, „lang“. Das wird bei jeder Lieferung geprüft."
        );
        proposal.Definition.Rules.Single().Right.ShouldBe("kurz + lang");
    }
}
