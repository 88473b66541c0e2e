using System.Text;

namespace Sozialplanung.Tables.Tests;

public sealed class TextEncodingTests
{
    private const string Sample = "Straße;Größe\nÄußere Mühle;12\n";

    [Fact]
    public void Finds_out_how_a_file_is_written()
    {
        NameOf([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sample)]).ShouldBe("UTF-8 mit Kennung (BOM)");
        NameOf(Encoding.UTF8.GetBytes(Sample)).ShouldBe("UTF-8");
        NameOf(TextEncoding.Windows1252.GetBytes(Sample)).ShouldBe("Windows-1252");
        NameOf([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample)]).ShouldBe("UTF-16");
        NameOf(Encoding.Unicode.GetBytes(Sample)).ShouldBe("UTF-16 ohne Kennung");
        NameOf(Encoding.BigEndianUnicode.GetBytes(Sample)).ShouldBe("UTF-16 (Big Endian) ohne Kennung");
    }

    [Fact]
    public void An_umlaut_far_down_the_file_decides()
    {
        var text = new string('a', 200_000) + "ü";

        NameOf(TextEncoding.Windows1252.GetBytes(text)).ShouldBe("Windows-1252");
        NameOf(Encoding.UTF8.GetBytes(text)).ShouldBe("UTF-8");
    }

    [Fact]
    public void A_character_that_straddles_two_blocks_is_no_error()
    {
        for (var shift = 65_530; shift < 65_540; shift++)
        {
            NameOf(Encoding.UTF8.GetBytes(new string('a', shift) + "ü€😀")).ShouldBe("UTF-8");
        }
    }

    [Fact]
    public void Agreed_UTF_8_that_is_none_is_refused_with_its_line()
    {
        var bytes = TextEncoding.Windows1252.GetBytes("eins\nzwei\nMühle\n");

        Should.Throw<UnreadableFileException>(() => TextEncoding.Detect(new MemoryStream(bytes), "utf-8")).Row.ShouldBe(3);
    }

    private static string NameOf(byte[] bytes) => TextEncoding.Detect(new MemoryStream(bytes), "auto").Name;

    [Fact]
    public void Every_byte_of_Windows_1252_is_read_as_its_code_page_has_it()
    {
        byte[] bytes = [.. Enumerable.Range(1, 255).Select(sign => (byte)sign).Where(sign => sign is not (10 or 13 or 34 or 59))];
        var wanted = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

        using var rows = new CsvFormat { Encoding = "windows-1252", Separator = ";" }.Open(
            new MemoryStream([.. "Kopf;"u8, .. new byte[70_000].Select(_ => (byte)'x'), .. "\n;"u8, .. bytes])
        );

        rows.Read().ShouldBeTrue();
        rows.Read().ShouldBeTrue();
        rows[1].ToString().ShouldBe(wanted);
    }
}
