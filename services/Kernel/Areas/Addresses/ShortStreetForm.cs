namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// The form in which names are compared letter by letter: the key with "str" for "strasse", so that an error in "Str." is one
/// error.
/// </summary>
internal static class ShortStreetForm
{
    private const string Street = "strasse";

    /// <summary>Writes the short form of a key; never longer than the key. Returns its length.</summary>
    public static int Write(ReadOnlySpan<char> key, Span<char> form)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i..].StartsWith(Street, StringComparison.Ordinal))
            {
                "str".CopyTo(form[length..]);
                length += 3;
                i += Street.Length - 1;
                continue;
            }

            form[length++] = key[i];
        }

        return length;
    }

    public static bool HasStreet(ReadOnlySpan<char> key) => key.Contains(Street, StringComparison.Ordinal);
}
