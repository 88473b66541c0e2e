namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Sixty-four bits that tell which letters a name has, once and twice. A letter more or less changes one bit, a replaced one two,
/// a swap none; so names whose bits differ more are ruled out without a look.
/// </summary>
internal static class LetterSignature
{
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var (once, twice) = (0UL, 0UL);
        foreach (var letter in name)
        {
            // 'a' to 'z' take the bits 1 to 26; umlauts and digits share the rest.
            var bit = 1UL << (letter & 31);
            twice |= once & bit;
            once |= bit;
        }

        return once | (twice << 32);
    }
}
