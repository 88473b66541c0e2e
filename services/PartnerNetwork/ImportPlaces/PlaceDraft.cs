namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>A place as one line of the file says it.</summary>
internal sealed record PlaceDraft
{
    public required int Line { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string KindName { get; init; }

    /// <summary>Name (or code) of the Träger; empty: not known.</summary>
    public required string Organisation { get; init; }

    public required string Street { get; init; }

    public required string HouseNumber { get; init; }

    public required string Postcode { get; init; }

    public required string Town { get; init; }

    public (double Lon, double Lat)? Point { get; init; }

    public int? Capacity { get; init; }

    public required string Opening { get; init; }

    public required string Website { get; init; }

    public required string OpenTo { get; init; }

    /// <summary>„Musterplatz 1, 12345 Musterstadt“.</summary>
    public string Address
    {
        get
        {
            var street = HouseNumber.Length > 0 ? $"{Street} {HouseNumber}" : Street;
            var town = $"{Postcode} {Town}".Trim();
            return street.Length > 0 && town.Length > 0 ? $"{street}, {town}" : street + town;
        }
    }
}
