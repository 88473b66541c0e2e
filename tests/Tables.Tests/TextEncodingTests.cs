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
}
