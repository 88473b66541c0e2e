namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// A part of one side of a street in a division without gaps or overlaps (<see cref="StreetRegister.Stretches"/>).
/// </summary>
public sealed record StreetStretch
{
    /// <summary>Key of the municipality as the register writes it.</summary>
    public required string Municipality { get; init; }

    /// <summary>Name of the street as the register writes it.</summary>
    public required string Street { get; init; }

    /// <summary><see cref="HouseNumberSide.Odd"/> or <see cref="HouseNumberSide.Even"/>.</summary>
    public required HouseNumberSide Side { get; init; }

    /// <summary>First number, on this side.</summary>
    public required HouseNumber From { get; init; }

    /// <summary>Last number, on this side; null: all that follow.</summary>
    public HouseNumber? To { get; init; }

    /// <summary>Whether <see cref="To"/> ends with its own addition because the next stretch begins within the same number; otherwise all
    /// additions of the last number belong to it.</summary>
    public bool EndsWithinNumber { get; init; }

    /// <summary>Code of the area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>First number that the register itself gives to this area; null: none, the stretch is completed from its
    /// neighbours or the other side.</summary>
    public HouseNumber? KnownFrom { get; init; }

    /// <summary>Last number that the register itself gives to this area; null with <see cref="KnownFrom"/> given: it has no
    /// end.</summary>
    public HouseNumber? KnownTo { get; init; }
}

/// <summary>House numbers between two stretches of different areas that the register gives to none.</summary>
/// <param name="Municipality">Key of the municipality.</param>
/// <param name="Street">The street as the register writes it.</param>
/// <param name="Side">Odd or even.</param>
/// <param name="First">First number without an area.</param>
/// <param name="Last">Last number without an area.</param>
/// <param name="AreaBefore">Code of the area below.</param>
/// <param name="AreaBehind">Code of the area above.</param>
public sealed record StreetGap(
    string Municipality,
    string Street,
    HouseNumberSide Side,
    int First,
    int Last,
    string AreaBefore,
    string AreaBehind
);
