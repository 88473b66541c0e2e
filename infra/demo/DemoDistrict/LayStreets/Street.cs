using Sozialplanung.DemoDistrict.DrawMap;

namespace Sozialplanung.DemoDistrict.LayStreets;

/// <summary>A house: where it stands and how many dwellings it has.</summary>
internal sealed record Address(Street Street, DoorNumber Number, int Sozialraum, int Dwellings);

/// <summary>The part of a street that lies in one Sozialraum. Without ranges the whole street does.</summary>
internal sealed record StreetSection(int Sozialraum, DoorRange? Odd, DoorRange? Even)
{
    public bool IsWholeStreet => Odd is null && Even is null;
}

internal sealed class Street
{
    /// <summary>Since when renamed streets carry their new name.</summary>
    public static readonly DateOnly RenamedOn = new(2023, 1, 1);

    /// <summary>Five digits, unique in the municipality.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>The name until the day before <see cref="RenamedOn"/>, if it was another.</summary>
    public string? FormerName { get; init; }

    public required MunicipalityPlan Municipality { get; init; }

    /// <summary>The year in which the first houses were ready; null: it was always there.</summary>
    public int? OpenedIn { get; init; }

    public List<StreetSection> Sections { get; } = [];

    public List<Address> Addresses { get; } = [];

    public string NameIn(int year) => FormerName is not null && year < RenamedOn.Year ? FormerName : Name;
}
