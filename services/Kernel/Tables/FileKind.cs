namespace Sozialplanung.Tables;

/// <summary>What the first bytes of a file say about it, whatever its name says.</summary>
internal static class FileKind
{
    /// <summary>The German name of a known kind that is no text; null where the bytes look like text.</summary>
    public static string? NameOfBinary(ReadOnlySpan<byte> head) =>
        head switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => "eine Excel-Datei (XLSX) oder ein ZIP-Archiv",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "eine Datei im alten Excel-Format (XLS)",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "ein PDF",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "ein Bild",
            [0x1F, 0x8B, ..] => "ein gepacktes Archiv (GZIP)",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', ..] when HasControls(head) => "ein Programm",
            _ => null,
        };

    /// <summary>Control characters that no text has, in more than one of two hundred places.</summary>
    public static bool HasControls(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            controls += b < 32 && b is not (9 or 10 or 12 or 13 or 26) ? 1 : 0;
        }

        return controls * 200 > head.Length;
    }
}
