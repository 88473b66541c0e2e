using System.Runtime.InteropServices;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Households by number: area, grown-ups and children in eight bytes each, and nothing of their members.</summary>
internal sealed class HouseholdBook
{
    private const int AgeOfMajority = 18;
    private readonly Dictionary<ulong, Household> _households = [];

    public IEnumerable<Household> All => _households.Values;

    /// <summary>Adds a person to a household; it lies where its first member was.</summary>
    public void Add(ulong key, int area, int age)
    {
        ref var household = ref CollectionsMarshal.GetValueRefOrAddDefault(_households, key, out var exists);
        var area0 = exists ? household.Area : area;
        household =
            age < AgeOfMajority
                ? new Household(area0, household.Adults, Increased(household.Children))
                : new Household(area0, Increased(household.Adults), household.Children);
    }

    /// <summary>The number is unique within the municipality. FNV-1a over the characters; with 64 bits two of a million
    /// households meet once in thirty million registers.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> municipality, ReadOnlySpan<char> number)
    {
        const ulong prime = 1_099_511_628_211;
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in municipality)
        {
            hash = (hash ^ letter) * prime;
        }

        hash = (hash ^ '|') * prime;
        foreach (var letter in number)
        {
            hash = (hash ^ letter) * prime;
        }

        return hash;
    }

    private static ushort Increased(ushort count) => count == ushort.MaxValue ? count : (ushort)(count + 1);
}

internal readonly record struct Household(int Area, ushort Adults, ushort Children)
{
    public bool IsOnePerson => Adults + Children == 1;

    public bool HasChildren => Children > 0;

    public bool IsSingleParent => Adults == 1 && Children > 0;
}
