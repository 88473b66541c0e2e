using Sozialplanung.Areas.Addresses;
using Sozialplanung.Ingestion.Clearing;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Addresses without an area, each once, with how many rows have it; those beyond a bound are left out.</summary>
internal sealed class UnassignedBook(int most)
{
    private readonly Dictionary<string, UnassignedAddress> _addresses = new(StringComparer.Ordinal);

    public IReadOnlyCollection<UnassignedAddress> Addresses => _addresses.Values;

    /// <summary>One more row with this address; it is described only when it is new.</summary>
    public void Note(
        AddressAssignment assignment,
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition,
        MatchReason reason
    )
    {
        var key = ClearedAddresses.KeyOf(municipality, street, houseNumber, addition);
        if (_addresses.TryGetValue(key, out var before))
        {
            _addresses[key] = before with { Persons = before.Persons + 1 };
        }
        else if (_addresses.Count < most)
        {
            _addresses.Add(key, assignment.Describe(key, municipality, street, houseNumber, addition, reason));
        }
    }

    public void Add(UnassignedBook others)
    {
        foreach (var (key, address) in others._addresses)
        {
            if (_addresses.TryGetValue(key, out var before))
            {
                _addresses[key] = before with { Persons = before.Persons + address.Persons };
            }
            else if (_addresses.Count < most)
            {
                _addresses.Add(key, address);
            }
        }
    }
}
