namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Reduces a street key to how it sounds in German: doubled letters once, ph → f, ck → k, th and dt → t, ie → i, ai/ay/ey → ei,
/// aeu → eu, tz → z, y → i, v → f, c and q → k, silent h gone. "Filippstrasse" and "Philippstrasse" sound alike.
/// </summary>
internal static class PhoneticKey
{
    /// <summary>Writes the reduced key; never longer than the key. Returns its length.</summary>
    public static int Write(ReadOnlySpan<char> key, Span<char> sound)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
        {
            var next = i + 1 < key.Length ? key[i + 1] : '\0';
            var (letter, used) = Reduce(key[i], next, i + 2 < key.Length ? key[i + 2] : '\0', length == 0 ? '\0' : sound[length - 1]);
            i += used - 1;
            if (letter != '\0' && (length == 0 || sound[length - 1] != letter))
            {
                sound[length++] = letter;
            }
        }

        return length;
    }

    private static (char Letter, int Used) Reduce(char letter, char next, char afterNext, char before) => (letter, next) switch
    {
        ('p', 'h') => ('f', 2),
        ('c', 'k') => ('k', 2),
        ('c', 'h') => ('x', 2),
        ('t' or 'd', 'h') => ('t', 2),
        ('d', 't') => ('t', 2),
        ('t', 'z') => ('z', 2),
        ('i', 'e') => ('i', 2),
        ('a', 'e') when afterNext == 'u' => ('e', 2),
        ('a', 'i' or 'y') => ('e', 1),
        ('h', _) when before is 'a' or 'e' or 'i' or 'o' or 'u' => ('\0', 1),
        ('y' or 'j', _) => ('i', 1),
        ('v', _) => ('f', 1),
        ('c' or 'q', _) => ('k', 1),
        ('d', _) => ('t', 1),
        ('b', _) => ('p', 1),
        ('g', _) => ('k', 1),
        _ => (letter, 1),
    };
}
