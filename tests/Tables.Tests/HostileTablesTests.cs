using System.Text;

namespace Sozialplanung.Tables.Tests;

/// <summary>Broken and malicious files: an error with a German sentence and its place, never much memory.</summary>
public sealed class HostileTablesTests
{
    private static readonly CsvFormat _csv = new();

    [Fact]
    public void An_empty_file_is_named_as_such()
    {
        Sentence(() => _csv.Open(new MemoryStream())).ShouldBe("Die Datei ist leer.");
        Sentence(() => XlsxRows.Open(new MemoryStream(), null)).ShouldBe("Die Datei ist leer.");
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "ein PDF")]
    [InlineData("GIF89a;b\n", "ein Bild")]
    [InlineData("PK\u0003\u0004;b\n", "eine Excel-Datei (XLSX) oder ein ZIP-Archiv")]
    public void A_file_of_another_kind_is_named_by_what_it_is(string text, string kind) =>
        Sentence(() => _csv.Open(Bytes(text))).ShouldBe($"Die Datei ist {kind}; vereinbart ist eine CSV-Datei.");

    [Fact]
    public void A_zero_character_far_down_is_named_with_its_line()
    {
        var text = string.Concat(Enumerable.Repeat("10044111;1\n", 20_000)) + "10044112;\0\n";
        using var rows = _csv.Open(Bytes(text));

        var error = Should.Throw<UnreadableFileException>(() => ReadAll(rows));

        error.Row.ShouldBe(20_001);
        error.Message.ShouldStartWith("Zeile 20001 enthält ein Nullzeichen");
    }

    [Fact]
    public void A_narrower_bound_for_rows_notices_a_missing_quotation_mark_sooner()
    {
        var text = "a;b\nc;\"d\n" + string.Concat(Enumerable.Repeat("5;6\n", 10_000)) + "x;\"y\"\n";
        using var rows = new CsvFormat { LongestRow = 10_000 }.Open(Bytes(text));

        var error = Should.Throw<UnreadableFileException>(() => ReadAll(rows));

        error.Row.ShouldBe(2);
        error.Message.ShouldStartWith("Zeile 2 ist länger als 10.000 Zeichen.");
    }

    [Fact]
    public void Lines_end_as_each_office_ends_them()
    {
        using var rows = _csv.Open(Bytes("a;b\r\nc;d\ne;f\rg;h"));

        ReadAll(rows).ShouldBe(["1:a|b", "2:c|d", "3:e|f", "4:g|h"]);
        rows.HasLineEnd.ShouldBeFalse();
    }

    [Fact]
    public void A_quotation_mark_in_the_middle_of_a_cell_joins_no_rows()
    {
        using var rows = _csv.Open(Bytes("5\" Rohr;2\nx;3\n"));

        ReadAll(rows).ShouldBe(["1:5\" Rohr|2", "2:x|3"]);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked() =>
        Sentence(() => Read(Workbooks.Zip($"<worksheet>{new string(' ', 300_000_000)}</worksheet>", Workbooks.Shared([]))))
            .ShouldStartWith("Die Excel-Datei entpackt sich auf mehr als das Hundertfache ihrer Größe.");

    [Fact]
    public void A_giant_attribute_and_a_deep_nest_cost_no_memory()
    {
        // Beside so many random letters that the archive may unpack to all of it.
        var random = new Random(9);
        var noise = new string([.. Enumerable.Range(0, 2_000_000).Select(_ => (char)('a' + random.Next(26)))]);
        foreach (
            var hostile in new[]
            {
                $"<worksheet a=\"{new string('x', 50_000_000)}\"/>",
                $"<worksheet>{string.Concat(Enumerable.Repeat("<a>", 3_000_000))}",
            }
        )
        {
            var workbook = Workbooks.Zip(hostile, Workbooks.Shared([]), ("noise.xml", noise));
            var before = GC.GetAllocatedBytesForCurrentThread();

            Sentence(() => Read(workbook)).ShouldMatch("64 KiB|256 Ebenen");

            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000, hostile[..20]);
        }
    }

    [Fact]
    public void Entities_in_a_workbook_are_not_resolved() =>
        Sentence(() =>
                Read(
                    Workbooks.Zip(
                        "<worksheet><sheetData/></worksheet>",
                        "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><sst><si><t>&lol;</t></si></sst>"
                    )
                )
            )
            .ShouldStartWith("Die Excel-Datei enthält eine Dokumenttyp-Definition.");

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "Zeile 1 hat mehr Spalten, als eine Arbeitsmappe haben kann.")]
    [InlineData("<row r=\"1048577\"/>", "Zeile 1048577 liegt hinter der letzten Zeile, die eine Arbeitsmappe haben kann.")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "Die Excel-Datei ist beschädigt")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></row>", "Die Excel-Datei ist beschädigt")]
    public void A_sheet_that_no_spreadsheet_writes_is_refused(string row, string expected) =>
        Sentence(() => Read(Workbooks.Zip($"<worksheet><sheetData>{row}</sheetData></worksheet>", Workbooks.Shared([]))))
            .ShouldStartWith(expected);

    [Fact]
    public void A_cell_longer_than_a_row_may_be_is_refused() =>
        Sentence(() =>
                Read(
                    Workbooks.Zip(
                        $"<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{new string('A', 2_000_000)}</t></is></c></row></sheetData></worksheet>",
                        Workbooks.Shared([])
                    )
                )
            )
            .ShouldBe("Zeile 1 ist länger, als eine Tabellenzeile sein kann.");

    [Fact]
    public void A_workbook_cut_off_anywhere_is_refused_in_words()
    {
        var whole = Workbooks.Of(["Gebiet", "Wert"], ["10044", 1]);
        for (var length = 1; length < whole.Length; length += 37)
        {
            Sentence(() => Read(whole[..length])).ShouldStartWith("Die ", customMessage: $"{length}");
        }
    }

    private static string Sentence(Action read) => Should.Throw<UnreadableFileException>(read).Message;

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string[] Read(byte[] workbook)
    {
        using var rows = XlsxRows.Open(new MemoryStream(workbook), null);
        return ReadAll(rows);
    }

    private static string[] ReadAll(TableRows rows)
    {
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add($"{rows.Line}:{string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString()))}");
        }

        return [.. all];
    }
}
