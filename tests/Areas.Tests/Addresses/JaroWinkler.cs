namespace Sozialplanung.Areas.Tests.Addresses;

/// <summary>Jaro's similarity with Winkler's bonus of 0.1 for each of up to four common first letters (Winkler 1990).</summary>
internal static class JaroWinkler
{
    public static double Similarity(string first, string second)
    {
        if (first == second)
        {
            return 1;
        }

        var window = Math.Max(0, (Math.Max(first.Length, second.Length) / 2) - 1);
        Span<bool> secondUsed = stackalloc bool[second.Length];
        Span<char> inFirst = stackalloc char[first.Length];
        var matches = 0;
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(second.Length, i + window + 1); j++)
            {
                if (!secondUsed[j] && first[i] == second[j])
                {
                    secondUsed[j] = true;
                    inFirst[matches++] = first[i];
                    break;
                }
            }
        }

        if (matches == 0)
        {
            return 0;
        }

        var (seen, outOfPlace) = (0, 0);
        for (var j = 0; j < second.Length; j++)
        {
            if (secondUsed[j] && inFirst[seen++] != second[j])
            {
                outOfPlace++;
            }
        }

        var transpositions = outOfPlace / 2.0;
        double m = matches;
        var jaro = ((m / first.Length) + (m / second.Length) + ((m - transpositions) / m)) / 3;
        var prefix = Math.Min(4, first.AsSpan().CommonPrefixLength(second));
        return jaro + (prefix * 0.1 * (1 - jaro));
    }
}
