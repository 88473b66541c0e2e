using Sozialplanung.Ingestion.Areas;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// A kreisfreie Stadt is a Kreis and a Gemeinde at once: <c>05315</c>, <c>05315000</c> and <c>053150000000</c> are Köln. Only such a town has
/// zeros in place of the number of a Gemeinde, so that no real Gemeinde is taken for its Kreis. Berlin and Hamburg are a Land as well
/// (<c>11</c>, <c>02</c>). And a Gemeinde of a Gemeindeverband has a longer key in some tables.
/// </summary>
internal static class TownKeys
{
    private const string OfGemeinde = "000";
    private const string OfRegionalschluessel = "0000000";

    /// <summary>The other ways to write the key of a town that may be meant; none where the key is that of another kind of area.</summary>
    public static IEnumerable<string> Others(string key)
    {
        if (!key.All(char.IsAsciiDigit))
        {
            return [];
        }

        if (IsOfUnion(key))
        {
            return [key[..5] + key[^3..]];
        }

        var kreis = key switch
        {
            "02" or "11" => $"{key}000",
            { Length: 5 } => key,
            { Length: 8 } when key.EndsWith(OfGemeinde, StringComparison.Ordinal) => key[..5],
            { Length: 12 } when key.EndsWith(OfRegionalschluessel, StringComparison.Ordinal) => key[..5],
            _ => null,
        };
        if (kreis is null)
        {
            return [];
        }

        string[] all = [kreis, kreis + OfGemeinde, kreis + OfRegionalschluessel];
        return (kreis is "02000" or "11000" ? [.. all, kreis[..2]] : all).Where(other => other != key);
    }

    /// <summary>Whether the Regionaldatenbank has put the number of the Gemeindeverband between those of Kreis and Gemeinde:
    /// <c>03151401002</c>, <c>0713100007</c>. Without the zero in front it may be a Regionalschlüssel that has lost its own.</summary>
    public static bool IsOfUnion(string key) => key is ['0', ..] && key.Length is 10 or 11 && key.All(char.IsAsciiDigit);

    /// <summary>The area of the town that the key means in another way than the division writes it; -1 where there is none, or
    /// several.</summary>
    public static int Find(string key, AreaDirectory areas, string? level)
    {
        int[] found =
        [
            .. Others(key)
                .Select(other => areas.Find(other))
                .Where(area =>
                    area >= 0
                    && (level is null || areas[area].Level == level)
                    && (areas[area].Code.Length > 2 || IsCityState(areas[area].Name))
                )
                .Distinct(),
        ];
        return found is [var only] ? only : -1;
    }

    /// <summary>The towns that texts mean and no other text of the column names.</summary>
    public static Dictionary<string, int> In(
        IEnumerable<(string Text, int Area)> texts,
        HashSet<int> named,
        Func<string, string> keyOf,
        AreaDirectory areas,
        string? level
    ) =>
        texts
            .Select(pair => (pair.Text, Area: Find(keyOf(pair.Text), areas, level)))
            .Where(pair => pair.Area >= 0 && !named.Contains(pair.Area))
            .GroupBy(pair => pair.Area)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.First().Text, group => group.Key);

    // Two digits alone may be anything, such as the eleventh Stadtteil.
    private static bool IsCityState(string name) =>
        name.Contains("Berlin", StringComparison.Ordinal) || name.Contains("Hamburg", StringComparison.Ordinal);
}
