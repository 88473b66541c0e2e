namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Reads house numbers as they stand in German registers: 12, 0012, 12a, 12 A, Nr. 12, 12 a–c, 12-14, 12 bis 14, 12/14, 12+14,
/// 12 1/2, 12½, 12 Hinterhaus. Words that follow are ignored. Allocates nothing.
/// </summary>
public static class HouseNumberReader
{
    private const int LongestText = 64;

    /// <summary>
    /// Number and addition as they stand in two columns; either may hold both. False where there is no number: empty, 0, words
    /// alone, or more than five digits.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> number, ReadOnlySpan<char> addition, out HouseNumberRange range)
    {
        range = default;
        Span<char> buffer = stackalloc char[LongestText];
        var text = Join(number, addition, buffer);
        var position = SkipLabel(text);
        if (!TryReadNumber(text, ref position, out var first))
        {
            return false;
        }

        var rank = ReadAddition(text, ref position);
        var start = HouseNumber.At(first, rank);
        range = new HouseNumberRange(start, start);
        if (SkipConnector(text, ref position))
        {
            range = new HouseNumberRange(start, ReadLast(text, position, start));
        }

        return true;
    }

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> number, ReadOnlySpan<char> addition, Span<char> buffer)
    {
        var length = 0;
        foreach (var character in number)
        {
            if (length < LongestText - 1)
            {
                buffer[length++] = Lower(character);
            }
        }

        buffer[length++] = ' ';
        foreach (var character in addition)
        {
            if (length < LongestText)
            {
                buffer[length++] = Lower(character);
            }
        }

        return buffer[..length];
    }

    private static char Lower(char character) =>
        character switch
        {
            >= 'A' and <= 'Z' => (char)(character | 0x20),
            '–' or '—' or '‐' or '‑' or '−' => '-',
            '\t' or '\u00A0' or '\u202F' => ' ',
            _ => character,
        };

    // "Nr. 12" and "Hausnr. 12"; any other word before the digits makes the text no number.
    private static int SkipLabel(ReadOnlySpan<char> text)
    {
        var position = SkipSpaces(text, 0);
        var start = position;
        while (position < text.Length && IsLetter(text[position]))
        {
            position++;
        }

        return text[start..position] is "" or "nr" or "no" or "hausnr" or "hausnummer"
            ? SkipSpacesAndDots(text, position)
            : text.Length;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int position, out int number)
    {
        number = 0;
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && number <= HouseNumber.LargestNumber)
        {
            number = (number * 10) + (text[position++] - '0');
        }

        return position > start && number is > 0 and <= HouseNumber.LargestNumber;
    }

    private static int ReadAddition(ReadOnlySpan<char> text, ref int position)
    {
        var at = SkipSpacesAndDots(text, position);
        var rank = ReadFraction(text, ref at, hasGap: at > position);
        if (rank == 0)
        {
            rank = ReadLetters(text, ref at);
        }

        if (rank != 0)
        {
            position = at;
        }

        return rank;
    }

    // "12/2" without a gap names a second number or a staircase, "12 1/2" a half.
    private static int ReadFraction(ReadOnlySpan<char> text, ref int at, bool hasGap)
    {
        var rank = 0;
        var used = 1;
        if (at < text.Length && text[at] is '¼' or '½' or '¾')
        {
            rank = HouseNumberAddition.OfFraction(text[at] == '¾' ? '3' : '1', text[at] == '½' ? '2' : '4');
        }
        else if (hasGap && at + 2 < text.Length && text[at + 1] == '/' && !IsDigitAt(text, at + 3))
        {
            rank = HouseNumberAddition.OfFraction(text[at], text[at + 2]);
            used = 3;
        }

        at += rank == 0 ? 0 : used;
        return rank;
    }

    private static int ReadLetters(ReadOnlySpan<char> text, ref int at)
    {
        var end = at;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        var letters = text[at..end];
        if (letters.Length is 0 or > 2 || (letters is "u" && IsDigitAt(text, SkipSpacesAndDots(text, end))) || !AreAscii(letters))
        {
            return 0;
        }

        at = end;
        return HouseNumberAddition.OfLetters(letters[0], letters.Length == 2 ? letters[1] : '\0');
    }

    private static bool SkipConnector(ReadOnlySpan<char> text, ref int position)
    {
        var at = SkipSpaces(text, position);
        if (at < text.Length && text[at] is '-' or '/' or '+' or '&' or ',')
        {
            position = SkipSpaces(text, at + 1);
            return true;
        }

        foreach (var word in _connectors)
        {
            if (
                text[at..].StartsWith(word, StringComparison.Ordinal)
                && !(at + word.Length < text.Length && IsLetter(text[at + word.Length]))
            )
            {
                position = SkipSpacesAndDots(text, at + word.Length);
                return true;
            }
        }

        return false;
    }

    private static readonly string[] _connectors = ["bis", "und", "u"];

    private static HouseNumber ReadLast(ReadOnlySpan<char> text, int position, HouseNumber first)
    {
        var number = first.Number;
        if (IsDigitAt(text, position) && !TryReadNumber(text, ref position, out number))
        {
            return first;
        }

        var last = HouseNumber.At(number, ReadAddition(text, ref position));
        return last > first ? last : first;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int SkipSpacesAndDots(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.')
        {
            at++;
        }

        return at;
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or 'ä' or 'ö' or 'ü' or 'ß';

    // Not by the vectorised search of the library: before it is compiled for speed it allocates.
    private static bool AreAscii(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }
}
