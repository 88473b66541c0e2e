namespace Sozialplanung.PartnerNetwork.PlaceLists;

/// <summary>Names as they are compared: letters and digits alone, small, umlauts written out.</summary>
internal static class PlainKey
{
    public static string Of(string text) =>
        string.Concat(
            text.ToLowerInvariant()
                .Replace("ä", "ae", StringComparison.Ordinal)
                .Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal)
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Replace("str.", "strasse", StringComparison.Ordinal)
                .Where(char.IsLetterOrDigit)
        );

    /// <summary>What tells places apart where a list has no key of its own.</summary>
    public static string OfPlace(string name, string address) => $"{Of(name)}|{Of(address)}";
}
