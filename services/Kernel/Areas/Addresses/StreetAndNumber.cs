namespace Sozialplanung.Areas.Addresses;

/// <summary>Parts "Hauptstraße 12 a" where a file has street and number in one column.</summary>
internal static class StreetAndNumber
{
    /// <summary>Index of the first character of the number, or 0 where there is none at the end.</summary>
    public static int Split(ReadOnlySpan<char> street)
    {
        for (var at = street.Length - 1; at > 0; at--)
        {
            if (char.IsAsciiDigit(street[at]) && street[at - 1] is ' ' or '.' or ',' && !HasEarlierNumber(street, at))
            {
                return at;
            }
        }

        return 0;
    }

    // "12 1/2", "12 - 14": the number begins with the first group of digits.
    private static bool HasEarlierNumber(ReadOnlySpan<char> street, int at)
    {
        var before = street[..at].TrimEnd(" -–/+&");
        return before.Length > 1 && char.IsAsciiDigit(before[^1]);
    }
}
