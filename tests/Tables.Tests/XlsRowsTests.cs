using System.Text;
using ExcelDataReader;
using Sozialplanung.Tests;

namespace Sozialplanung.Tables.Tests;

/// <summary>Workbooks in Excel's old format mean what the same workbook means as XLSX.</summary>
public sealed class XlsRowsTests
{
    [Fact]
    public void Cells_of_all_kinds_are_read_as_they_are_shown()
    {
        var file = OldWorkbooks.Of(
            ["Gebiet", "Wert", "Stand"],
            [],
            [new OldWorkbooks.Formatted(51, "00000"), 1234, new DateOnly(2024, 12, 31), 12.5, null, "x"],
            [new OldWorkbooks.Formula("Köln ≠ Düren"), new OldWorkbooks.Formula(7.25), -3]
        );

        Rows(file).ShouldBe(["1:Gebiet|Wert|Stand", "3:00051|1234|2024-12-31|12.5||x", "4:Köln ≠ Düren|7.25|-3"]);
        using var rows = Open(file);
        rows.Read();
        rows.Read();
        rows.IsNumber(0).ShouldBeTrue();
        rows.IsNumber(1).ShouldBeTrue();
        rows.IsNumber(2).ShouldBeFalse();
        rows.IsCounted.ShouldBeFalse();
        rows.Description.ShouldBe("Excel (XLS), Tabellenblatt 1");
    }

    [Fact]
    public void Texts_split_between_records_are_whole_again()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, 60).Select(i => new string((char)('a' + (i % 26)), i * 7 % 90) + "ä€" + new string('z', i)),
        ];

        var file = OldWorkbooks.Of([.. texts.Select(text => new object?[] { text })]);

        Rows(file).Select(row => row[(row.IndexOf(':') + 1)..]).ShouldBe(texts);
    }

    [Fact]
    public void What_cannot_be_meant_is_told_with_its_cell()
    {
        using var rows = Open(
            OldWorkbooks.Of([
                new OldWorkbooks.Odd(1, false),
                new OldWorkbooks.Odd(7, true),
                new OldWorkbooks.Formula(null),
                new OldWorkbooks.Formatted(0.5, "h:mm"),
                new OldWorkbooks.Formatted(12345, "#,##0,"),
                new OldWorkbooks.Formatted(0.125, "0.0%"),
            ])
        );

        rows.Read().ShouldBeTrue();

        rows.HasDoubts.ShouldBeTrue();
        rows.DoubtOf(0).ShouldBe("Zelle A1 enthält den Wahrheitswert WAHR und keine Zahl.");
        rows.DoubtOf(1).ShouldBe("Zelle B1 zeigt den Fehler „#DIV/0!“.");
        rows.DoubtOf(2)!.ShouldStartWith("Zelle C1 enthält eine Formel, deren Ergebnis nicht gespeichert ist.");
        rows.DoubtOf(3).ShouldBe("Zelle D1 zeigt durch ihr Format „h:mm“ eine Uhrzeit oder Dauer.");
        rows.DoubtOf(4)!.ShouldContain("(12345)");
        rows.DoubtOf(5).ShouldBeNull();
        rows.IsPercent(5).ShouldBeTrue();
    }

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        var file = new OldWorkbooks.Builder { Is1904 = true }
            .Rows([new DateOnly(2024, 2, 29)])
            .Build();

        Rows(file).ShouldBe(["1:2024-02-29"]);
    }

    [Fact]
    public void Hidden_and_merged_cells_and_sheets_are_told()
    {
        var file = new OldWorkbooks.Builder()
            .HideRow(1)
            .HideColumns(1, 2)
            .Merge(0, 1, 0, 0)
            .Rows(["a", "b", "c", "d"], ["e"], ["f"])
            .Build();
        using var rows = Open(file);
        var hidden = new List<bool>();
        while (rows.Read())
        {
            hidden.Add(rows.IsHidden);
        }

        hidden.ShouldBe([false, true, false]);
        Enumerable.Range(0, 4).Select(rows.IsHiddenColumn).ShouldBe([false, true, true, false]);
        rows.Merged.ShouldBe([new MergedCells(1, 0, 2, 0)]);
        TableContents
            .Of(new MemoryStream(file))
            .Sheets.ShouldBe([new TableSheet("Versteckt", true), new TableSheet("Tabelle 1", false)]);
        Should
            .Throw<UnreadableFileException>(() => XlsRows.Open(new MemoryStream(file), "2024"))
            .Message.ShouldBe("Das Tabellenblatt „2024“ fehlt. Vorhanden: „Versteckt“, „Tabelle 1“.");
    }

    [Fact]
    public void Cells_written_in_any_order_are_read_in_theirs()
    {
        var file = new OldWorkbooks.Builder { IsShuffled = true }
            .Rows(["a", 1, "b"], [2, "c", 3.5], ["d", "e", 4])
            .Build();

        Rows(file).ShouldBe(["1:a|1|b", "2:2|c|3.5", "3:d|e|4"]);
    }

    [Fact]
    public void Numbers_that_share_a_record_are_told_apart()
    {
        byte[] shared =
        [
            .. OldWorkbooks.Shorts(0, 1),
            .. Cell(0, 100 << 2 | 3),
            .. Cell(0, 7 << 2 | 2),
            .. OldWorkbooks.Shorts(2),
        ];
        var stream = new OldWorkbooks.Builder().Rows(["a"]).Stream();
        stream = [.. stream[..^4], .. OldWorkbooks.Record(0xBD, shared), .. OldWorkbooks.Record(0x0A, [])];

        Rows(OldWorkbooks.Compound(stream)).ShouldBe(["1:a|1|7"]);

        static byte[] Cell(int format, int number) => [.. OldWorkbooks.Shorts(format), .. OldWorkbooks.Longs(number)];
    }

    [Fact]
    public void A_workbook_of_1995_has_letters_of_one_byte()
    {
        byte[] Text(string text) => TextEncoding.Windows1252.GetBytes(text);
        byte[] globals =
        [
            .. OldWorkbooks.Record(0x809, OldWorkbooks.Shorts(0x500, 5, 0, 0)),
            .. OldWorkbooks.Record(0x42, OldWorkbooks.Shorts(1252)),
        ];
        byte[] sheet(int start) => OldWorkbooks.Record(0x85, [.. OldWorkbooks.Longs(start), 0, 0, 7, .. Text("Tabelle")]);
        var begin = globals.Length + sheet(0).Length + 4;
        byte[] stream =
        [
            .. globals,
            .. sheet(begin),
            .. OldWorkbooks.Record(0x0A, []),
            .. OldWorkbooks.Record(0x809, OldWorkbooks.Shorts(0x500, 16, 0, 0)),
            .. OldWorkbooks.Record(0x204, [.. OldWorkbooks.Shorts(0, 0, 0, 6), .. Text("Straße")]),
            .. OldWorkbooks.Record(0x203, [.. OldWorkbooks.Shorts(0, 1, 0), .. BitConverter.GetBytes(0.1)]),
            .. OldWorkbooks.Record(0x0A, []),
        ];

        Rows(OldWorkbooks.Compound(stream, "Book")).ShouldBe(["1:Straße|0.1"]);
    }

    [Fact]
    public void Passwords_and_other_documents_are_named()
    {
        const string password = "Die Excel-Datei ist mit einem Kennwort geschützt. Bitte liefern Sie sie ohne Kennwort.";
        Sentence(
                new OldWorkbooks.Builder { HasPassword = true }
                    .Rows(["a"])
                    .Build()
            )
            .ShouldBe(password);
        Sentence(OldWorkbooks.Compound(new byte[5000], "EncryptedPackage")).ShouldBe(password);
        Sentence(OldWorkbooks.Compound(new byte[5000], "WordDocument"))
            .ShouldBe("Die Datei ist ein Word-Dokument und keine Tabelle.");
        Sentence(OldWorkbooks.Compound(OldWorkbooks.Record(0x809, OldWorkbooks.Shorts(0x400, 5))))
            .ShouldStartWith("Die Datei ist eine Excel-Datei aus der Zeit vor 1993.");
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_in_words()
    {
        var whole = OldWorkbooks.Of([.. Enumerable.Range(0, 400).Select(i => new object?[] { $"Gebiet {i}", i })]);
        for (var length = 8; length < whole.Length - 512; length += 97)
        {
            Sentence(whole[..length]).ShouldStartWith("Die Excel-Datei ist", customMessage: $"{length}");
        }
    }

    [Fact]
    public void A_workbook_of_many_megabytes_is_read_to_its_end()
    {
        var file = OldWorkbooks.Of([
            .. Enumerable
                .Range(0, 60_000)
                .Select(i => new object?[] { i, i * 2, i * 3, i * 4, i * 5, i * 6, i * 7, i * 8, i * 9 }),
        ]);

        file.Length.ShouldBeGreaterThan(7_200_000, "mehr, als der Kopf der Datei an Tabellen nennt");
        Rows(file)[^1].ShouldStartWith("60000:59999|119998|");
    }

    [Fact]
    public void Chains_that_bite_their_tail_end()
    {
        var file = OldWorkbooks.Of([.. Enumerable.Range(0, 400).Select(i => new object?[] { $"Gebiet {i}", i })]);
        for (var place = 512; place < 1024; place += 4)
        {
            var circle = file.ToArray();
            OldWorkbooks.Longs(3).CopyTo(circle, place);
            Try(circle);
        }

        OldWorkbooks.Longs(0).CopyTo(file, 68); // a table whose list of sectors is itself
        Try(file);

        static void Try(byte[] bytes)
        {
            try
            {
                Rows(bytes);
            }
            catch (UnreadableFileException) { }
        }
    }

    /// <summary>A real workbook of IT.NRW, beside the same table as CSV and a second reader's opinion.</summary>
    [Fact]
    public void A_workbook_of_the_land_is_read_as_another_reader_reads_it()
    {
        if (SharedData.Find("data/koeln/13211-03ir.xls") is not { } path)
        {
            return;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var other = ExcelReaderFactory.CreateBinaryReader(File.OpenRead(path));
        using var rows = XlsRows.Open(File.OpenRead(path), null);
        var line = 0L;
        var compared = 0;
        while (rows.Read())
        {
            while (line < rows.Line)
            {
                other.Read().ShouldBeTrue();
                line++;
            }

            for (var column = 0; column < rows.Count; column++)
            {
                var text = other.GetValue(column) switch
                {
                    null => "",
                    DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
                };
                rows[column].ToString().ShouldBe(text, $"{rows.AddressOf(column)}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(500);
        TestContext.Current.TestOutputHelper?.WriteLine($"{compared} Zellen verglichen");
    }

    private static string Sentence(byte[] file) => Should.Throw<UnreadableFileException>(() => Rows(file)).Message;

    private static XlsRows Open(byte[] file) => XlsRows.Open(new MemoryStream(file), null);

    private static string[] Rows(byte[] file)
    {
        using var rows = Open(file);
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add($"{rows.Line}:{string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString()))}");
        }

        return [.. all];
    }
}
