using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Ingestion.ClearAddresses;

/// <summary>Looks up which streets the names on the clearing list may mean, each name once.</summary>
internal sealed class NearStreets(StreetRegister streets)
{
    private const int MostStreets = 3;
    private readonly Dictionary<(string Municipality, string Street), IReadOnlyList<NearStreet>> _known = [];

    /// <summary>The address with the streets that are like its own.</summary>
    public ShownAddress AddTo(ShownAddress address)
    {
        var key = (address.Municipality, address.Street);
        if (!_known.TryGetValue(key, out var near))
        {
            near = streets.Nearest(address.Municipality, address.Street, MostStreets);
            _known.Add(key, near);
        }

        return address with
        {
            Similar =
            [
                .. near.Select(one => new SimilarStreet(one.Street, Math.Round(one.Similarity, 2), AreaIn(one.Street, address))),
            ],
        };
    }

    private string? AreaIn(string street, ShownAddress address) =>
        streets.Match(address.Municipality, street, address.HouseNumber, address.Addition, out var match) == MatchClass.None
            ? null
            : match.AreaCode;
}
