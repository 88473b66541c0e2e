namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Number of single errors between two names: a letter left out, added, replaced, or two neighbours swapped (optimal string alignment;
/// Damerau 1964, restricted form). Exact up to the limit, limit + 1 beyond it.
/// </summary>
internal static class EditDistance
{
    public static int Within(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        TrimCommon(ref first, ref second);
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return limit + 1;
        }

        if (first.IsEmpty || second.IsEmpty)
        {
            return first.Length + second.Length;
        }

        var width = second.Length + 1;
        Span<int> rows = stackalloc int[3 * (StreetKey.Capacity + 1)];
        var before = rows[..width];
        var current = rows.Slice(width, width);
        var beforeThat = rows.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
        {
            before[column] = column;
        }

        for (var row = 1; row <= first.Length; row++)
        {
            if (FillRow(first, second, row, before, beforeThat, current) > limit)
            {
                return limit + 1;
            }

            var spare = beforeThat;
            beforeThat = before;
            before = current;
            current = spare;
        }

        return Math.Min(before[second.Length], limit + 1);
    }

    private static int FillRow(
        ReadOnlySpan<char> first, ReadOnlySpan<char> second, int row, Span<int> before, Span<int> beforeThat, Span<int> current)
    {
        current[0] = row;
        var least = row;
        for (var column = 1; column <= second.Length; column++)
        {
            var cost = first[row - 1] == second[column - 1] ? 0 : 1;
            var value = Math.Min(Math.Min(before[column], current[column - 1]) + 1, before[column - 1] + cost);
            if (row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1])
            {
                value = Math.Min(value, beforeThat[column - 2] + 1);
            }

            current[column] = value;
            least = Math.Min(least, value);
        }

        return least;
    }

    private static void TrimCommon(ref ReadOnlySpan<char> first, ref ReadOnlySpan<char> second)
    {
        var start = first.CommonPrefixLength(second);
        first = first[start..];
        second = second[start..];
        while (first.Length > 0 && second.Length > 0 && first[^1] == second[^1])
        {
            first = first[..^1];
            second = second[..^1];
        }
    }
}
