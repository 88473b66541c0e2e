using Sozialplanung.PartnerNetwork.PlaceLists;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>The code of a place out of a list, as it stands in addresses: the list in letters, and its key as a hash.</summary>
internal static class PlaceCode
{
    private const int LongestName = 30;

    public static string Of(string source, string key)
    {
        var letters = string.Concat(PlainKey.Of(source).Where(char.IsAsciiLetterOrDigit).Take(LongestName));
        return $"{(letters.Length > 0 ? letters : "liste")}-{TraegerNames.Hash($"{source}\n{key}")}";
    }
}
