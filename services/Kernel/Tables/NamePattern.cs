namespace Sozialplanung.Tables;

/// <summary>Names with <c>*</c> for whatever changes from delivery to delivery: <c>Einwohner_*.csv</c>.</summary>
internal static class NamePattern
{
    /// <summary>Whether the whole name fits, whatever its case.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int at = 0,
            next = 0,
            star = -1,
            behindStar = 0;
        while (at < name.Length)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                (star, behindStar) = (next++, at);
            }
            else if (next < pattern.Length && char.ToUpperInvariant(pattern[next]) == char.ToUpperInvariant(name[at]))
            {
                next++;
                at++;
            }
            else if (star >= 0)
            {
                (next, at) = (star + 1, ++behindStar);
            }
            else
            {
                return false;
            }
        }

        return pattern[next..].IndexOfAnyExcept('*') < 0;
    }
}
