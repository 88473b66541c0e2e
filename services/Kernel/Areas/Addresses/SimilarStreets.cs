using System.Numerics;

namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// The streets of one municipality in the order of their length, with signatures that rule out most of them by a few bit operations.
/// </summary>
internal sealed class SimilarStreets
{
    private readonly RegisteredStreet[] _streets;
    private readonly ulong[] _signatures;
    private readonly ulong[] _soundSignatures;
    private readonly string[] _sounds;

    internal readonly record struct Found(
        RegisteredStreet? Street, NumberLocator.Located Located, double Similarity, MatchReason Reason)
    {
        public static Found Nothing(MatchReason reason) => new(null, default, 0, reason);
    }

    public SimilarStreets(RegisteredStreet[] streets)
    {
        _streets = streets;
        Array.Sort(_streets, static (a, b) => a.Key.Length != b.Key.Length ? a.Key.Length - b.Key.Length : string.CompareOrdinal(a.Key, b.Key));
        _signatures = new ulong[streets.Length];
        _soundSignatures = new ulong[streets.Length];
        _sounds = new string[streets.Length];
        Span<char> buffer = stackalloc char[StreetKey.Capacity];
        for (var i = 0; i < streets.Length; i++)
        {
            _sounds[i] = buffer[..PhoneticKey.Write(_streets[i].Key, buffer)].ToString();
            _signatures[i] = Signature(_streets[i].Key);
            _soundSignatures[i] = Signature(_sounds[i]);
        }
    }

    public Found Find(ReadOnlySpan<char> street, ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        Span<char> buffer = stackalloc char[2 * StreetKey.Capacity];
        var key = buffer[..StreetKey.Write(street, buffer[..StreetKey.Capacity])];
        if (key.IsEmpty)
        {
            return Found.Nothing(MatchReason.StreetMissing);
        }

        var sound = buffer.Slice(StreetKey.Capacity, PhoneticKey.Write(key, buffer[StreetKey.Capacity..]));
        var limit = key.Length < 5 ? 0 : key.Length < 9 ? 1 : 2;
        return Best(key, sound, limit, houseNumber, addition);
    }

    private Found Best(
        ReadOnlySpan<char> key, ReadOnlySpan<char> sound, int limit, ReadOnlySpan<char> houseNumber, ReadOnlySpan<char> addition)
    {
        var signature = Signature(key);
        var soundSignature = Signature(sound);
        var best = Found.Nothing(MatchReason.StreetUnknown);
        var bestCost = double.MaxValue;
        var isTied = false;
        for (var i = 0; i < _streets.Length; i++)
        {
            if (BitOperations.PopCount(signature ^ _signatures[i]) > 2 * limit
                && BitOperations.PopCount(soundSignature ^ _soundSignatures[i]) > 2 * limit)
            {
                continue;
            }

            var distance = EditDistance.Within(key, _streets[i].Key, limit);
            var soundDistance = EditDistance.Within(sound, _sounds[i], limit) + 0.5;
            var cost = Math.Min(distance, soundDistance);
            if (cost > limit || cost > bestCost)
            {
                continue;
            }

            var located = NumberLocator.Locate(_streets[i], houseNumber, addition);
            isTied = cost == bestCost && (isTied || located.Area != best.Located.Area);
            bestCost = cost;
            best = new Found(_streets[i], located, 1 - (cost / Math.Max(key.Length, _streets[i].Key.Length)),
                soundDistance < distance ? MatchReason.SoundsAlike : MatchReason.SimilarStreet);
        }

        return isTied ? Found.Nothing(MatchReason.StreetAmbiguous) : best;
    }

    // Which letters occur, and which neighbours (hashed): one error changes few bits of it.
    private static ulong Signature(ReadOnlySpan<char> key)
    {
        var signature = 0UL;
        foreach (var letter in key)
        {
            signature |= 1UL << (letter & 63);
        }

        return signature;
    }
}
