namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Reduces a short street form to how it sounds in German: doubled letters once, ph → f, ck → k, th and dt → t, ie → i, ai/ay/ey
/// → ei, umlauts without dots but ä → e, tz → z, y → i, v → f, c and q → k, silent h gone. "Filippstr" and "Philippstr" sound
/// alike.
/// </summary>
internal static class PhoneticKey
{
    /// <summary>Writes the reduced form; never longer than the form. Returns its length.</summary>
    public static int Write(ReadOnlySpan<char> form, Span<char> sound)
    {
        var length = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var next = i + 1 < form.Length ? form[i + 1] : '\0';
            var (letter, used) = Reduce(form[i], next, i == 0 ? '\0' : form[i - 1]);
            i += used - 1;
            if (letter != '\0' && (length == 0 || sound[length - 1] != letter))
            {
                sound[length++] = letter;
            }
        }

        return length;
    }

    private static (char Letter, int Used) Reduce(char letter, char next, char before) =>
        (letter, next) switch
        {
            ('p', 'h') => ('f', 2),
            ('c', 'k') => ('k', 2),
            ('c', 'h') => ('x', 2),
            ('t' or 'd', 'h') => ('t', 2),
            ('d', 't') => ('t', 2),
            ('t', 'z') => ('z', 2),
            ('i', 'e') => ('i', 2),
            ('a', 'e') => ('e', 2),
            ('o', 'e') => ('o', 2),
            ('u', 'e') => ('u', 2),
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
