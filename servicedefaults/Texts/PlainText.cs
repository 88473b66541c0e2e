using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sozialplanung.ServiceDefaults.Texts;

/// <summary>What a text that people write and read may hold; what it may not, some format, page or database cannot carry.</summary>
public static class PlainText
{
    /// <summary>So many characters has the name of a thing at most.</summary>
    public const int LongestName = 200;

    /// <summary>
    /// The first sign that no text for people holds, as <c>U+0001</c>; null where there is none. These are control characters other than
    /// tab and line breaks, halves of a surrogate pair, noncharacters (Unicode 23.7), and marks that turn the direction of what
    /// follows them (a name would change how the words around it read).
    /// </summary>
    public static string? ForbiddenSign(ReadOnlySpan<char> text)
    {
        var at = IndexOfForbidden(text, out _);
        return at < 0 ? null
            : Rune.TryGetRuneAt(text.ToString(), at, out var rune) ? Name(rune.Value)
            : Name(text[at]);
    }

    /// <summary>The sentence for a name from outside that is too long or holds a forbidden sign; null where it is fine.</summary>
    public static string? FaultOfName(string name, int longest = LongestName)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ForbiddenSign(name) is { } sign ? $"{Shown(name)} enthält das Zeichen {sign}, das es in Texten nicht gibt."
            : name.Length > longest ? $"{Shown(name)} hat mehr als {longest} Zeichen."
            : null;
    }

    /// <summary>The sentence for an entry of a request that holds a forbidden sign.</summary>
    internal static string Fault(string entry, string sign) =>
        $"Die Angabe {(entry.Length == 0 ? "" : $"{Shown(entry)} ")}enthält ein Zeichen, das es in Texten nicht gibt ({sign})."
        + " Bitte geben Sie sie ohne dieses Zeichen ein.";

    /// <summary>The sentence for a list of a request that holds nothing in one place.</summary>
    internal static string FaultOfList(string entry) =>
        $"Die Liste {(entry.Length == 0 ? "" : $"{Shown(entry)} ")}enthält einen leeren Eintrag (null). Bitte füllen oder entfernen Sie ihn.";

    /// <summary>The text with U+FFFD in place of what no text holds: for writers, whose format must not break whatever stands
    /// there.</summary>
    public static string Cleaned(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IndexOfForbidden(text, out _) < 0)
        {
            return text;
        }

        var cleaned = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (IndexOfForbidden(rest, out var length) is var at and >= 0)
        {
            cleaned.Append(rest[..at]).Append('\uFFFD');
            rest = rest[(at + length)..];
        }

        return cleaned.Append(rest).ToString();
    }

    private static string Shown(string text) => $"„{Cleaned(text.Length <= 40 ? text : text[..40] + "…")}“";

    private static string Name(int sign) => string.Create(CultureInfo.InvariantCulture, $"U+{sign:X4}");

    private static int IndexOfForbidden(ReadOnlySpan<char> text, out int length)
    {
        for (var at = 0; at < text.Length; at += length)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out length) != OperationStatus.Done || IsForbidden(rune.Value))
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    private static bool IsForbidden(int sign) =>
        sign is < ' ' and not ('\t' or '\n' or '\r')
        || sign is >= 0x7F and <= 0x9F
        || sign is >= 0x202A and <= 0x202E
        || sign is >= 0x2066 and <= 0x2069
        || sign is >= 0xFDD0 and <= 0xFDEF
        || (sign & 0xFFFE) == 0xFFFE;
}
