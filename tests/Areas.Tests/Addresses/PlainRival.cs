using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

/// <summary>
/// The plain procedure that ours is measured against: exact name → number interpolated (nearest range of the street) →
/// Jaro-Winkler above 0.9 (the best name) → none. The normalisation is given, so that the rival can have ours.
/// </summary>
internal sealed class PlainRival
{
    private readonly Func<string, string> _normalise;
    private readonly Dictionary<string, List<StreetRegisterEntry>> _streets = [];
    private readonly (string Name, byte[] Letters)[] _names;

    public PlainRival(IEnumerable<StreetRegisterEntry> entries, Func<string, string> normalise)
    {
        _normalise = normalise;
        foreach (var entry in entries)
        {
            var name = normalise(entry.Street);
            if (!_streets.TryAdd(name, [entry]))
            {
                _streets[name].Add(entry);
            }
        }

        _names = [.. _streets.Keys.Select(name => (name, LettersOf(name)))];
    }

    public static string LowerCase(string street) => street.ToLowerInvariant().Trim();

    public static string OurKey(string street)
    {
        Span<char> key = stackalloc char[StreetKey.Capacity];
        return key[..StreetKey.Write(street, key)].ToString();
    }

    public string? Match(string street, string number)
    {
        var name = _normalise(street);
        if (!_streets.TryGetValue(name, out var entries))
        {
            if (Nearest(name) is not { } nearest)
            {
                return null;
            }

            entries = _streets[nearest];
        }

        var position = HouseNumber.Parse(number);
        return entries.MinBy(entry => Distance(entry, position))!.AreaCode;
    }

    private string? Nearest(string name)
    {
        var (best, bestSimilarity) = ((string?)null, 0.9);
        var letters = LettersOf(name);
        foreach (var (candidate, candidateLetters) in _names)
        {
            // No more matches than common letters: what cannot become the best is left out, the result is the same.
            var common = 0;
            for (var i = 0; i < letters.Length; i++)
            {
                common += Math.Min(letters[i], candidateLetters[i]);
            }

            var most = (((double)common / name.Length) + ((double)common / candidate.Length) + 1) / 3;
            if (most + (0.4 * (1 - most)) <= bestSimilarity)
            {
                continue;
            }

            var similarity = JaroWinkler.Similarity(name, candidate);
            if (similarity > bestSimilarity)
            {
                (best, bestSimilarity) = (candidate, similarity);
            }
        }

        return best;
    }

    private static byte[] LettersOf(string name)
    {
        var letters = new byte[32];
        foreach (var letter in name)
        {
            letters[letter & 31]++;
        }

        return letters;
    }

    private static int Distance(StreetRegisterEntry entry, HouseNumber number)
    {
        if (entry.From is not { } from)
        {
            return 5_000;
        }

        var to = entry.To ?? from;
        var otherSide =
            entry.Side != HouseNumberSide.Both && (entry.Side == HouseNumberSide.Odd) != (number.Number % 2 == 1) ? 10_000 : 0;
        return otherSide
            + (
                number < from ? from.Number - number.Number + 1
                : number > to ? number.Number - to.Number + 1
                : 0
            );
    }
}
