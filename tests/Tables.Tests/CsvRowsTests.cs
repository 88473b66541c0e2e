using System.Text;

namespace Sozialplanung.Tables.Tests;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("a;b\r\nc;d\r\n", "a|b", "c|d")]
    [InlineData("a;b\nc;d", "a|b", "c|d")]
    [InlineData("a;\"b;\"\"c\"\"\"\n;", "a|b;\"c\"", "|")]
    [InlineData("\"zwei\nZeilen\";x\ny;z\n", "zwei\nZeilen|x", "y|z")]
    [InlineData("Indikatoren \"Bevölkerung\";2\n\"halb\" offen;3\n", "Indikatoren \"Bevölkerung\"|2", "\"halb\" offen|3")]
    public void Reads_rows_as_the_standard_and_the_offices_write_them(string text, params string[] rows) =>
        All(text, ';').ShouldBe(rows);

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFEa\u0308")]
    public void A_cell_that_is_no_text_is_read_as_it_is(string cell)
    {
        // Found by the fuzz (seed 20267153): it has no composed form.
        using var rows = new CsvFormat { Encoding = "utf-8", Separator = ";" }.Open(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{cell};x\n"))
        );

        rows.Read().ShouldBeTrue();

        rows[0].ToString().ShouldBe(cell);
        TableRows.Composed("x\uD800\u0308").ToString().Length.ShouldBe(3);
    }

    [Fact]
    public void Names_the_line_of_the_file_also_behind_a_cell_with_line_breaks()
    {
        using var rows = Open("a;b\r\n\"eins\r\nzwei\";x\r\nende;y\r\n", ';');

        var lines = new List<long>();
        while (rows.Read())
        {
            lines.Add(rows.Line);
        }

        lines.ShouldBe([1, 2, 4]);
    }

    [Fact]
    public void Any_table_that_is_written_is_read_back()
    {
        const int seed = 20261122;
        TestContext.Current.TestOutputHelper!.WriteLine($"Startwert {seed}");
        var chance = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var table = Enumerable
                .Range(0, chance.Next(1, 30))
                .Select(_ => Enumerable.Range(0, chance.Next(1, 9)).Select(_ => Cell(chance)).ToArray())
                .Where(row => row.Length > 1 || row[0].Length > 0)
                .ToArray();
            var text = string.Concat(
                table.Select(row => string.Join(';', row.Select(Quoted)) + (round % 2 == 0 ? "\n" : "\r\n"))
            );

            All(text, ';').ShouldBe(table.Select(row => string.Join('|', row)).ToArray(), $"Runde {round}");
        }
    }

    [Fact]
    public void A_row_larger_than_the_buffer_is_read_and_one_beyond_the_bound_refused()
    {
        var large = new string('x', 300_000);
        All($"a;{large}\nb;c\n", ';').ShouldBe([$"a|{large}", "b|c"]);

        var error = Should.Throw<UnreadableFileException>(() =>
            All($"a;b\n\"{new string('x', TableRows.MaximumRowLength + 10)}", ';')
        );
        error.Row.ShouldBe(2);
        error.Message.ShouldContain("länger als 1.048.576 Zeichen");
    }

    [Fact]
    public void A_million_columns_are_no_table()
    {
        Should
            .Throw<UnreadableFileException>(() => All(new string(';', 1_000_000), ';'))
            .Message.ShouldContain("mehr als 16.384 Spalten");
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named_with_its_line()
    {
        var error = Should.Throw<UnreadableFileException>(() => All("a;b\nc;\"d\ne;f\n", ';'));

        error.Row.ShouldBe(2);
        error.Message.ShouldContain("Anführungszeichen in Zeile 2 wird nicht geschlossen");
    }

    private static string Cell(Random chance) =>
        string.Concat(Enumerable.Range(0, chance.Next(0, 40)).Select(_ => "ab;\"\n\r äß1,."[chance.Next(12)]));

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(";\"\r\n") || cell.Length == 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private static string[] All(string text, char separator)
    {
        using var rows = Open(text, separator);
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add(string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString())));
        }

        return [.. all];
    }

    private static CsvRows Open(string text, char separator)
    {
        var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return new CsvFormat { Encoding = "utf-8", Separator = $"{separator}" }.Open(bytes);
    }
}
