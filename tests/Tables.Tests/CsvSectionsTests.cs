using System.Globalization;
using System.Text;

namespace Sozialplanung.Tables.Tests;

public sealed class CsvSectionsTests
{
    private const int Seed = 20261130;

    [Fact]
    public void Sections_hold_the_rows_of_the_file_and_their_lines_or_say_that_they_cannot()
    {
        var random = new Random(Seed);
        var (cut, refused) = (0, 0);
        for (var run = 0; run < 3_000; run++)
        {
            var bytes = RandomFile(random, quotes: run % 3 > 0);
            var size = random.Next(1, 80);
            try
            {
                InSections(bytes, size).ShouldBe(AtOnce(bytes), $"run {run}, {size} bytes");
                cut++;
            }
            catch (UnreadableFileException) when (run % 3 > 0)
            {
                refused++;
            }
        }

        cut.ShouldBeGreaterThan(1_500);
        refused.ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData("a;b\n\"eins\nzwei\";c\n", 8)]
    [InlineData("a;\"b\nc\nd\ne\nf\";g\n", 4)]
    public void A_cut_inside_a_field_in_quotes_is_an_error_and_not_another_table(string text, int size) =>
        Should.Throw<UnreadableFileException>(() => InSections(Encoding.UTF8.GetBytes(text), size));

    [Fact]
    public void A_line_longer_than_a_section_stays_whole()
    {
        var bytes = Encoding.UTF8.GetBytes($"kurz;1\n{new string('x', 500)};2\nkurz;3\n");

        InSections(bytes, 10).Count.ShouldBe(3);
    }

    [Fact]
    public void A_file_in_two_byte_signs_is_not_cut()
    {
        using var rows = new CsvFormat().Open(
            new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a;b\n")])
        );

        rows.Sections.ShouldBeNull();
    }

    private static byte[] RandomFile(Random random, bool quotes)
    {
        string[] cells = quotes
            ? ["", "a", "12", "ä", "\"b;c\"", "\"zwei\nZeilen\"", "\"\"\"x\"\"\"", "4\" Rohr", "\"halb\" offen"]
            : ["", "a", "12", "äöü", "lang und länger"];
        var text = new StringBuilder();
        var end = random.Next(2) == 0 ? "\n" : "\r\n";
        var rows = random.Next(1, 30);
        for (var row = 0; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{cells[random.Next(cells.Length)]};{cells[random.Next(cells.Length)]}");
            text.Append(row == rows - 1 && random.Next(2) == 0 ? "" : end);
        }

        byte[] mark = random.Next(2) == 0 ? [.. Encoding.UTF8.GetPreamble()] : [];
        return [.. mark, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static List<string> AtOnce(byte[] bytes)
    {
        using var rows = Open(bytes);
        return [.. Rows(rows, 0)];
    }

    private static List<string> InSections(byte[] bytes, int size)
    {
        using var whole = Open(bytes);
        List<string> all = [];
        var before = 0L;
        foreach (var section in whole.Sections!.Of(new MemoryStream(bytes), size))
        {
            using var rows = section;
            all.AddRange(Rows(rows, before));
            before += rows.Lines;
        }

        return all;
    }

    private static CsvRows Open(byte[] bytes) =>
        new CsvFormat { Separator = ";", Encoding = "utf-8" }.Open(new MemoryStream(bytes));

    private static IEnumerable<string> Rows(CsvRows rows, long before)
    {
        while (rows.Read())
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{before + rows.Line}: {string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString()))}"
            );
        }
    }
}
