namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// How far a written name is from a registered one, in tenths of a typing error: letter left out or added 10, letter doubled or
/// single instead of double 5, silent h or the dots of an umlaut 6, two neighbours swapped 8, replaced 6 to 20
/// (<see cref="LetterConfusion"/>). Weighted form of optimal string alignment (Damerau 1964).
/// </summary>
internal static class TypingDistance
{
    /// <summary>The least that one letter more or less costs.</summary>
    public const int Doubled = 5;

    private const int Single = 10;
    private const int SilentLetter = 6;
    private const int Swapped = 8;

    /// <summary>The distance, or limit + 1 where it is larger.</summary>
    public static int Within(ReadOnlySpan<char> written, ReadOnlySpan<char> registered, int limit)
    {
        if (Math.Abs(written.Length - registered.Length) * Doubled > limit)
        {
            return limit + 1;
        }

        // What is equal at both ends costs nothing; the letters before still tell whether one is doubled.
        var start = written.CommonPrefixLength(registered);
        var (end, registeredEnd) = (written.Length, registered.Length);
        while (end > start && registeredEnd > start && written[end - 1] == registered[registeredEnd - 1])
        {
            end--;
            registeredEnd--;
        }

        return Compare(written[..end], registered[..registeredEnd], start, limit);
    }

    private static int Compare(ReadOnlySpan<char> written, ReadOnlySpan<char> registered, int start, int limit)
    {
        var width = registered.Length - start + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var current = rows.Slice(width, width);
        var beforeThat = rows.Slice(2 * width, width);
        for (var column = 1; column < width; column++)
        {
            before[column] = before[column - 1] + GapCost(registered, start + column - 1);
        }

        for (var row = start; row < written.Length; row++)
        {
            if (FillRow(written, registered, start, row, before, beforeThat, current) > limit)
            {
                return limit + 1;
            }

            var spare = beforeThat;
            beforeThat = before;
            before = current;
            current = spare;
        }

        return Math.Min(before[width - 1], limit + 1);
    }

    private static int FillRow(
        ReadOnlySpan<char> written,
        ReadOnlySpan<char> registered,
        int start,
        int row,
        Span<int> before,
        Span<int> beforeThat,
        Span<int> current
    )
    {
        var letter = written[row];
        var added = GapCost(written, row);
        current[0] = before[0] + added;
        var least = current[0];
        for (var column = 1; column < current.Length; column++)
        {
            var at = start + column - 1;
            var value = before[column - 1] + LetterConfusion.Cost(letter, registered[at]);
            value = Math.Min(value, before[column] + added);
            value = Math.Min(value, current[column - 1] + GapCost(registered, at));
            if (row > start && column > 1 && letter == registered[at - 1] && written[row - 1] == registered[at])
            {
                value = Math.Min(value, beforeThat[column - 2] + Swapped);
            }

            current[column] = value;
            least = Math.Min(least, value);
        }

        return least;
    }

    private static int GapCost(ReadOnlySpan<char> name, int at)
    {
        if ((at > 0 && name[at] == name[at - 1]) || (at + 1 < name.Length && name[at] == name[at + 1]))
        {
            return Doubled;
        }

        // "ue" without its e is ü without its dots.
        var isSilent = at > 0 && (name[at] == 'h' || (name[at] == 'e' && name[at - 1] is 'a' or 'o' or 'u'));
        return isSilent ? SilentLetter : Single;
    }
}
