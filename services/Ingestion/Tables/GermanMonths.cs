namespace Sozialplanung.Ingestion.Tables;

/// <summary>The names of the months as people and programs write and shorten them.</summary>
internal static class GermanMonths
{
    private const int ShortestName = 3;

    private static readonly (string Name, int Month)[] _names =
    [
        ("Januar", 1),
        ("Jänner", 1),
        ("Jaenner", 1),
        ("Februar", 2),
        ("Feber", 2),
        ("März", 3),
        ("Maerz", 3),
        ("Mrz", 3),
        ("April", 4),
        ("Mai", 5),
        ("Juni", 6),
        ("Juli", 7),
        ("August", 8),
        ("September", 9),
        ("Oktober", 10),
        ("November", 11),
        ("Dezember", 12),
    ];

    /// <summary>The month from 1, of a name or of its beginning, with or without a dot; 0 for any other text.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd('.');
        if (text.Length >= ShortestName)
        {
            foreach (var (name, month) in _names)
            {
                if (name.AsSpan().StartsWith(text, StringComparison.OrdinalIgnoreCase))
                {
                    return month;
                }
            }
        }

        return 0;
    }
}
