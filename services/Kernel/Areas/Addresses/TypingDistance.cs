namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// How far a written name is from a registered one, in tenths of a typing error: letter left out or added 10, letter doubled or single
/// instead of double 5, silent h or the dots of an umlaut 6, two neighbours swapped 8, replaced 6 to 20 (<see cref="LetterConfusion"/>). Weighted form of optimal
/// string alignment (Damerau 1964).
/// </summary>
internal static class TypingDistance
{
    private const int Single = 10;
    private const int Doubled = 5;
    private const int SilentLetter = 6;
    private const int Swapped = 8;

    /// <summary>The distance, or limit + 1 where it is larger.</summary>
    public static int Within(ReadOnlySpan<char> written, ReadOnlySpan<char> registered, int limit)
    {
        var width = registered.Length + 1;
        if (Math.Abs(written.Length - registered.Length) * Doubled > limit || width > StreetKey.Capacity)
        {
            return limit + 1;
        }

        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var current = rows.Slice(width, width);
        var beforeThat = rows.Slice(2 * width, width);
        for (var column = 1; column < width; column++)
        {
            before[column] = before[column - 1] + GapCost(registered, column - 1);
        }

        for (var row = 1; row <= written.Length; row++)
        {
            if (FillRow(written, registered, row, before, beforeThat, current) > limit)
            {
                return limit + 1;
            }

            var spare = beforeThat;
            beforeThat = before;
            before = current;
            current = spare;
        }

        return Math.Min(before[registered.Length], limit + 1);
    }

    private static int FillRow(
        ReadOnlySpan<char> written, ReadOnlySpan<char> registered, int row, Span<int> before, Span<int> beforeThat, Span<int> current)
    {
        var letter = written[row - 1];
        var added = GapCost(written, row - 1);
        current[0] = before[0] + added;
        var least = current[0];
        for (var column = 1; column <= registered.Length; column++)
        {
            var other = registered[column - 1];
            var value = before[column - 1] + LetterConfusion.Cost(letter, other);
            value = Math.Min(value, before[column] + added);
            value = Math.Min(value, current[column - 1] + GapCost(registered, column - 1));
            if (row > 1 && column > 1 && letter == registered[column - 2] && written[row - 2] == other)
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
        var isUmlaut = at > 0 && name[at] == 'e' && name[at - 1] is 'a' or 'o' or 'u';
        return at > 0 && (name[at] == 'h' || isUmlaut) ? SilentLetter : Single;
    }
}
