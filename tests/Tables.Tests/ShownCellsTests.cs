using System.IO.Compression;

namespace Sozialplanung.Tables.Tests;

/// <summary>What a cell of a workbook shows, against what it holds.</summary>
public sealed class ShownCellsTests
{
    [Theory]
    [InlineData(0.125, "0.0%", "0.125 %")]
    [InlineData(0.125, "0.0\\ %", "0.125 %")]
    [InlineData(0.125, "#,##0.0%;[Red]-#,##0.0%", "0.125 %")]
    [InlineData(12.5, "0.0\"%\"", "12.5")]
    [InlineData(12345, "#,##0", "12345")]
    [InlineData(12345, "#,##0\" Personen\"", "12345")]
    [InlineData(12345, "#,##0.00\\ [$€-407]", "12345")]
    [InlineData(0, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", "0")]
    [InlineData(-7, "#,##0;(#,##0)", "-7")]
    [InlineData(0.5, "# ?/?", "0.5")]
    [InlineData(12, "General", "12")]
    [InlineData(12, "Standard", "12")]
    [InlineData(12, "[Blue]General;[Red]-General", "12")]
    [InlineData(1001000, "00000000", "01001000")]
    [InlineData(45536, "dd/mm/yyyy", "2024-09-01")]
    [InlineData(45536, "[$-407]mmmm\\ yyyy;@", "2024-09-01")]
    [InlineData(45536.5, "yyyy-mm-dd hh:mm", "2024-09-01")]
    [InlineData(1, "dd.mm.yyyy", "1900-01-01")]
    public void A_number_is_what_its_format_shows(double number, string format, string read)
    {
        using var rows = Row(new Workbooks.Formatted(number, format));

        (rows[0].ToString() + (rows.IsPercent(0) ? " %" : "")).ShouldBe(read);
        rows.DoubtOf(0).ShouldBeNull();
        rows.HasDoubts.ShouldBeFalse();
    }

    [Theory]
    [InlineData(12345, "#,##0,", "Tausender oder Millionen")]
    [InlineData(12345678, "0.0,,\" M\"", "Tausender oder Millionen")]
    [InlineData(12345, "#,##0,.0", "Tausender oder Millionen")]
    [InlineData(12, "0\" Tsd.\"", "etwas anderes als ihre Zahl")]
    [InlineData(12, "0\"000\"", "etwas anderes als ihre Zahl")]
    [InlineData(12, "0\\ \"T\"[$€-407]", "etwas anderes als ihre Zahl")]
    [InlineData(3, "[<5]\"*\";0", "etwas anderes als ihre Zahl")]
    [InlineData(3, "[>=5]0;\"(\"\"/)\"", "etwas anderes als ihre Zahl")]
    [InlineData(3, ";;;", "etwas anderes als ihre Zahl")]
    [InlineData(0, "0;-0;", "etwas anderes als ihre Zahl")]
    [InlineData(0, "0;-0;\"x\"", "etwas anderes als ihre Zahl")]
    [InlineData(0.5, "h:mm", "Uhrzeit oder Dauer")]
    [InlineData(1.5, "[h]:mm", "Uhrzeit oder Dauer")]
    [InlineData(0, "dd.mm.yyyy", "enthält aber keinen Tag")]
    [InlineData(60, "dd.mm.yyyy", "enthält aber keinen Tag")]
    [InlineData(-1, "dd.mm.yyyy", "enthält aber keinen Tag")]
    public void A_number_that_its_format_turns_into_something_else_is_doubtful(double number, string format, string doubt)
    {
        using var rows = Row(new Workbooks.Formatted(number, format));

        rows.HasDoubts.ShouldBeTrue();
        rows.DoubtOf(0).ShouldNotBeNull().ShouldStartWith("Zelle A1 ");
        rows.DoubtOf(0)!.ShouldContain(doubt);
    }

    [Theory]
    [InlineData("t=\"b\"", "<v>1</v>", "Zelle A1 enthält den Wahrheitswert WAHR und keine Zahl.")]
    [InlineData("t=\"b\"", "<v>0</v>", "Zelle A1 enthält den Wahrheitswert FALSCH und keine Zahl.")]
    [InlineData("t=\"e\"", "<v>#DIV/0!</v>", "Zelle A1 zeigt den Fehler „#DIV/0!“.")]
    [InlineData("", "<f>SUM(B1:B9)</f>", "Zelle A1 enthält eine Formel, deren Ergebnis nicht gespeichert ist.")]
    [InlineData("", "<f>SUM(B1:B9)</f><v></v>", "Zelle A1 enthält eine Formel, deren Ergebnis nicht gespeichert ist.")]
    public void A_cell_without_a_number_of_its_own_is_doubtful(string attributes, string content, string doubt)
    {
        using var rows = Row(new Workbooks.Raw(attributes, content));

        rows.DoubtOf(0).ShouldNotBeNull().ShouldStartWith(doubt);
    }

    [Fact]
    public void A_hidden_number_is_not_told_in_the_doubt() =>
        Row(new Workbooks.Formatted(3, "[<5]\"*\";0")).DoubtOf(0)!.ShouldNotContain("(3)");

    [Fact]
    public void The_address_of_a_cell_is_its_own()
    {
        using var rows = XlsxRows.Open(
            new MemoryStream(Workbooks.Of(["a"], [1, 2, new Workbooks.Raw("t=\"b\"", "<v>1</v>")])),
            null
        );
        rows.Read();
        rows.Read();

        rows.DoubtOf(2)!.ShouldStartWith("Zelle C2 ");
        (rows.AddressOf(26), rows.AddressOf(702)).ShouldBe(("Zelle AA2", "Zelle AAA2"));
        rows.DoubtOf(0).ShouldBeNull();
        rows.DoubtOf(99).ShouldBeNull();
    }

    [Fact]
    public void A_changed_byte_of_a_packed_sheet_never_changes_a_value_unnoticed()
    {
        var workbook = Workbooks.Of([
            .. Enumerable.Range(1, 40).Select(row => new object?[] { $"10044111-{row}", row * 7, row * 13 }),
        ]);
        var expected = Read(workbook);
        var (start, length) = PlaceOf(workbook, "xl/worksheets/sheet1.xml");
        var passed = new List<int>();
        var refused = 0;

        for (var at = start; at < start + length; at++)
        {
            var changed = workbook.ToArray();
            changed[at] ^= 0x01;
            if (Read(changed) is { } read && read != expected)
            {
                passed.Add(at);
            }

            refused += Read(changed) is null ? 1 : 0;
        }

        expected.ShouldNotBeNull();
        passed.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(length - 5);
    }

    [Fact]
    public void Whoever_stops_before_the_end_still_hears_of_a_wrong_checksum()
    {
        var workbook = Workbooks.Of([.. Enumerable.Range(1, 400).Select(row => new object?[] { "10044111-01", row * 7 })]);
        var crc = PlaceOfChecksum(workbook, "xl/worksheets/sheet1.xml");
        workbook[crc] ^= 0x01;
        using var rows = XlsxRows.Open(new MemoryStream(workbook), null);
        rows.Read().ShouldBeTrue();

        Should.Throw<UnreadableFileException>(rows.Finish).Message.ShouldContain("Prüfsumme");
    }

    private static XlsxRows Row(params object?[] cells)
    {
        var rows = XlsxRows.Open(new MemoryStream(Workbooks.Of(cells)), null);
        rows.Read().ShouldBeTrue();
        return rows;
    }

    /// <summary>All cells; null where the file is refused.</summary>
    private static string? Read(byte[] workbook)
    {
        try
        {
            using var rows = XlsxRows.Open(new MemoryStream(workbook), null);
            var text = "";
            while (rows.Read())
            {
                text += string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString())) + "\n";
            }

            return text;
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }

    /// <summary>Where the packed bytes of a part stand.</summary>
    private static (int Start, int Length) PlaceOf(byte[] workbook, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var name = System.Text.Encoding.ASCII.GetBytes(part);
        var header = workbook.AsSpan().IndexOf(name);
        return (header + name.Length, (int)zip.GetEntry(part)!.CompressedLength);
    }

    /// <summary>Where the directory at the end of the archive keeps the checksum of a part.</summary>
    private static int PlaceOfChecksum(byte[] workbook, string part) =>
        workbook.AsSpan().LastIndexOf(System.Text.Encoding.ASCII.GetBytes(part)) - 46 + 16;
}
