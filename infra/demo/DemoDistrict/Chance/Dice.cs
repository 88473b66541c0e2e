using System.Numerics;

namespace Sozialplanung.DemoDistrict.Chance;

/// <summary>
/// Repeatable chance: xoshiro256** (Blackman and Vigna 2018, public domain), seeded by SplitMix64. The same seed and name give
/// the same throws on every machine, which the random class of the runtime promises for no future version.
/// </summary>
internal sealed class Dice
{
    private readonly ulong _seed;
    private ulong _a,
        _b,
        _c,
        _d;

    private Dice(ulong seed)
    {
        _seed = seed;
        (_a, _b, _c, _d) = (Mix(ref seed), Mix(ref seed), Mix(ref seed), Mix(ref seed));
    }

    public static Dice FromSeed(int seed) => new((ulong)seed);

    /// <summary>Dice of their own for one purpose, so that a change in one part leaves all the others as they were.</summary>
    public Dice For(string purpose)
    {
        var hash = 14695981039346656037UL ^ _seed;
        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return new Dice(hash);
    }

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>At least 0, below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public int Below(int limit) => (int)(Unit() * limit);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public double Between(double low, double high) => low + (Unit() * (high - low));

    public bool Chance(double probability) => Unit() < probability;

    private static ulong Mix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
