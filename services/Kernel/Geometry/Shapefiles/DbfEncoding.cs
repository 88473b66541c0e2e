using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>
/// How the texts of a .dbf are encoded: by the .cpg file, else by the language byte of the table, else UTF-8 where all of them fit it,
/// else Windows-1252. The byte 0x57 only says "as the machine had it" and is asked last.
/// </summary>
internal static partial class DbfEncoding
{
    private const int Windows = 1252;
    private const int Latin1 = 28591;

    private static readonly Dictionary<byte, int> _languages = new()
    {
        [0x01] = 437,
        [0x02] = 850,
        [0x03] = Windows,
        [0x58] = Windows,
        [0x59] = Windows,
        [0x64] = 852,
        [0xC8] = 1250,
    };

    public static (Encoding Encoding, string? Doubt) Of(
        ReadOnlySpan<byte> cpg,
        byte language,
        IEnumerable<ReadOnlyMemory<byte>> texts
    )
    {
        var named = Named(Encoding.Latin1.GetString(cpg[..Math.Min(cpg.Length, 100)]));
        if (named is not null && named.CodePage != Encoding.UTF8.CodePage)
        {
            return (named, null);
        }

        if (named is null && _languages.TryGetValue(language, out var page))
        {
            return (Page(page), null);
        }

        return texts.All(text => Utf8.IsValid(Whole(text.Span))) ? (Encoding.UTF8, null)
            : named is null ? (Page(Windows), null)
            : (
                Page(Windows),
                "Die .cpg-Datei nennt UTF-8, die Texte der .dbf sind es nicht; sie wurden als Windows-1252 gelesen."
            );
    }

    // A text may have been cut in the middle of a character to fit its column.
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> text)
    {
        var end = text.Length;
        while (end > 0 && text.Length - end < 3 && (text[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        var needed =
            end > 0 && text[end - 1] >= 0xC0
                ? text[end - 1] switch
                {
                    >= 0xF0 => 4,
                    >= 0xE0 => 3,
                    _ => 2,
                }
                : 0;
        return needed > text.Length - end + 1 ? text[..(end - 1)] : text;
    }

    private static Encoding? Named(string cpg)
    {
        var text = cpg.Trim('\0', ' ', '\r', '\n', '\t', '\u00EF', '\u00BB', '\u00BF').ToUpperInvariant();
        if (text.Contains("UTF", StringComparison.Ordinal))
        {
            return Encoding.UTF8;
        }

        if (text.Contains("8859", StringComparison.Ordinal))
        {
            // Latin 1 is a part of Windows-1252, and is said by many programs that mean the latter.
            var part = Part().Match(text).Groups[1].Value;
            return part is "" or "1" ? Page(Windows) : TryPage(Latin1 - 1 + int.Parse(part, CultureInfo.InvariantCulture));
        }

        return Digits().Match(text) is { Success: true } digits
            ? TryPage(int.Parse(digits.Value, CultureInfo.InvariantCulture))
            : null;
    }

    private static Encoding Page(int page) => TryPage(page) ?? Encoding.Latin1;

    private static Encoding? TryPage(int page) =>
        page == Encoding.UTF8.CodePage ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(page);

    [GeneratedRegex("8859[-_ ]?([0-9]{1,2})")]
    private static partial Regex Part();

    [GeneratedRegex("[0-9]{3,5}")]
    private static partial Regex Digits();
}
