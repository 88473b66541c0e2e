using System.Text;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>The text of a file of unknown encoding, and its separator.</summary>
internal static class CsvText
{
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly UTF8Encoding _strictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly char[] _separators = [';', ',', '\t', '|'];

    /// <summary>The text, or null with the reason.</summary>
    public static string? Decode(ReadOnlySpan<byte> file, string encoding, out string problem)
    {
        problem = "";
        var bytes = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        if (bytes.Contains((byte)0))
        {
            problem = "Die Datei ist keine Textdatei (sie enthält Nullbytes). Erwartet wird CSV in UTF-8 oder Windows-1252.";
            return null;
        }

        try
        {
            return encoding.ToUpperInvariant() switch
            {
                "AUTO" => IsUtf8(bytes) ? _strictUtf8.GetString(bytes) : _windows.GetString(bytes),
                "UTF-8" => _strictUtf8.GetString(bytes),
                "WINDOWS-1252" => _windows.GetString(bytes),
                _ => Unknown(encoding, out problem),
            };
        }
        catch (DecoderFallbackException e)
        {
            problem =
                $"Die Datei ist nicht in UTF-8 geschrieben (Byte {e.Index + 1}). "
                + "Bitte im Profil „encoding“ auf auto oder windows-1252 stellen.";
            return null;
        }
    }

    /// <summary>
    /// The separator given, or the one that comes most often in a header line; null where it is no single sign.
    /// </summary>
    public static char? Separator(string given, string header) =>
        given switch
        {
            "auto" => _separators.MaxBy(sign => header.Count(letter => letter == sign)),
            "tab" => '\t',
            { Length: 1 } => given[0],
            _ => null,
        };

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static string? Unknown(string encoding, out string problem)
    {
        problem = $"Die Zeichenkodierung „{encoding}“ ist nicht bekannt; möglich sind auto, utf-8 und windows-1252.";
        return null;
    }
}
