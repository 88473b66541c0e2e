namespace Sozialplanung.Areas.Addresses;

/// <summary>Something in a Straßenverzeichnis that a person should look at.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Municipality">Key of the municipality.</param>
/// <param name="Street">The street as the register writes it.</param>
/// <param name="Entry">Number of the entry in the order given, counted from 1.</param>
/// <param name="Text">A German sentence that names what was given.</param>
public sealed record StreetRegisterFinding(
    StreetRegisterFindingKind Kind,
    string Municipality,
    string Street,
    int Entry,
    string Text
);

/// <summary>What can be wrong with an entry of a Straßenverzeichnis.</summary>
public enum StreetRegisterFindingKind
{
    /// <summary>Municipality, street or area is empty, or the street has no letter or digit; the entry is left out.</summary>
    Incomplete,

    /// <summary>The last number comes before the first; the entry is left out.</summary>
    RangeReversed,

    /// <summary>No number between the first and the last is on the side that the entry names; the entry is left out.</summary>
    SideWithoutNumbers,

    /// <summary>Two entries give different areas for the same numbers; such an address is not assigned.</summary>
    Overlap,
}
