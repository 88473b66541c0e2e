using System.Text;

namespace Sozialplanung.Tables.Tests;

public sealed class TableContentsTests
{
    private static readonly byte[] _workbook = Workbooks.Of(["Gebiet", "Wert"], ["01", 1]);

    [Fact]
    public void A_workbook_tells_its_sheets_and_which_of_them_are_hidden()
    {
        var contents = Of(_workbook);

        contents.Format.ShouldBe(TableFormat.Xlsx);
        contents.Sheets.ShouldBe([new TableSheet("Versteckt", true), new TableSheet("Tabelle 1", false)]);
        contents.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_has_neither_sheets_nor_entries()
    {
        var contents = Of("Gebiet;Wert\n01;1\n"u8.ToArray());

        contents.Format.ShouldBe(TableFormat.Csv);
        contents.Sheets.ShouldBeEmpty();
        contents.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void An_archive_tells_its_tables_and_nothing_else_that_lies_in_it()
    {
        var archive = Archives.Zip(
            ("Daten/Einwohner_2024.csv", "Gebiet;Wert\n"u8.ToArray()),
            ("Daten/Kitas.xlsx", _workbook),
            ("Lies mich.txt", "Hallo"u8.ToArray()),
            ("Logo.png", [1, 2, 3]),
            ("__MACOSX/Daten/._Kitas.xlsx", [0])
        );

        Of(archive).Entries.ShouldBe(["Daten/Einwohner_2024.csv", "Daten/Kitas.xlsx"]);
        Of(archive).Format.ShouldBeNull();
        var chosen = TableContents.Of(new MemoryStream(archive), "Kitas.xlsx");
        chosen.Format.ShouldBe(TableFormat.Xlsx);
        chosen.Entry.ShouldBe("Daten/Kitas.xlsx");
        chosen.Sheets.Count.ShouldBe(2);
    }

    [Fact]
    public void A_packed_table_is_looked_into()
    {
        Of(Archives.Gzip(_workbook)).Sheets.Count.ShouldBe(2);
        var contents = Of(Archives.Zip(("a.xlsx", _workbook), ("Lies mich.txt", [65])));
        contents.Entry.ShouldBe("a.xlsx");
        contents.Sheets.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("<html><table></table></html>", "Die Datei ist eine Webseite (HTML), auch wenn sie anders heißt.")]
    [InlineData("<?xml version=\"1.0\"?><Daten/>", "Die Datei ist eine XML-Datei.")]
    [InlineData("%PDF-1.7", "Die Datei ist ein PDF.")]
    [InlineData("\u0001\u0002\u0003\u0004", "Die Datei ist weder eine Arbeitsmappe noch ein Text.")]
    [InlineData("", "Die Datei ist leer.")]
    [InlineData("PK\u0003\u0004 und weiter nichts", "Die Datei ist beschädigt oder unvollständig übertragen.")]
    public void Whatever_is_no_table_is_named(string text, string sentence) =>
        Should.Throw<UnreadableFileException>(() => Of(Encoding.UTF8.GetBytes(text))).Message.ShouldStartWith(sentence);

    [Fact]
    public void A_word_document_is_no_archive() =>
        Should
            .Throw<UnreadableFileException>(() => Of(Archives.Zip(("word/document.xml", [65]), ("[Content_Types].xml", [65]))))
            .Message.ShouldStartWith("Die Datei ist ein Word-Dokument.");

    [Fact]
    public void The_file_stays_open_at_its_beginning()
    {
        var file = new MemoryStream(Archives.Zip(("a.csv", "a;b\n1;2\n"u8.ToArray())));

        TableContents.Of(file);

        file.CanRead.ShouldBeTrue();
        file.Position.ShouldBe(0);
    }

    private static TableContents Of(byte[] file) => TableContents.Of(new MemoryStream(file));
}
