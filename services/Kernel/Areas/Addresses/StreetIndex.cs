namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Hash table from (municipality, key) to street. Open addressing over one block of characters; looking up allocates nothing.
/// </summary>
internal sealed class StreetIndex
{
    public const int NotFound = -1;

    /// <summary>Several streets share this shortened form.</summary>
    public const int Ambiguous = -2;

    private readonly int[] _slots;
    private readonly Entry[] _entries;
    private readonly int _mask;

    private readonly record struct Entry(uint Hash, int Municipality, string Key, int Street);

    public StreetIndex(IReadOnlyCollection<(int Municipality, string Key, int Street)> entries)
    {
        var size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _slots = new int[size];
        _entries = new Entry[entries.Count];
        var count = 0;
        foreach (var (municipality, key, street) in entries)
        {
            var hash = Hash(municipality, key);
            _entries[count++] = new Entry(hash, municipality, key, street);
            var slot = (int)hash & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = count;
        }
    }

    /// <summary>Number of the street, <see cref="NotFound"/> or <see cref="Ambiguous"/>.</summary>
    public int Find(int municipality, ReadOnlySpan<char> key)
    {
        var hash = Hash(municipality, key);
        for (var slot = (int)hash & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && entry.Municipality == municipality && key.SequenceEqual(entry.Key))
            {
                return entry.Street;
            }
        }

        return NotFound;
    }

    // FNV-1a with a final mix, because the low bits choose the slot.
    private static uint Hash(int municipality, ReadOnlySpan<char> key)
    {
        var hash = 2166136261u ^ (uint)municipality * 0x9E3779B1u;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }
}
