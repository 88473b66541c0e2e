namespace Sozialplanung.Areas.Addresses;

/// <summary>Why an address was assigned as it was; <see cref="AddressMatch.ReasonText"/> says it in German.</summary>
public enum MatchReason
{
    /// <summary>The register has no municipality of this key.</summary>
    MunicipalityUnknown,

    /// <summary>The address has no street.</summary>
    StreetMissing,

    /// <summary>No street of the municipality is near enough.</summary>
    StreetUnknown,

    /// <summary>Several streets are equally near and lie in different areas.</summary>
    StreetAmbiguous,

    /// <summary>The street runs through several areas and the address has no house number.</summary>
    NumberMissing,

    /// <summary>The street runs through several areas and the house number cannot be read.</summary>
    NumberUnreadable,

    /// <summary>The register gives several areas for this number (see <see cref="StreetRegister.Findings"/>).</summary>
    RegisterAmbiguous,

    /// <summary>The number lies too far outside every range of a street with several areas.</summary>
    NumberFarOutside,

    /// <summary>The number lies in a range of the register.</summary>
    NumberInRange,

    /// <summary>The register names the street as a whole.</summary>
    WholeStreet,

    /// <summary>The number stands at the end of a range, the addition does not (24a where the range ends with 24).</summary>
    AdditionBeyondRange,

    /// <summary>The neighbours below and above lie in the same area.</summary>
    BetweenNeighbours,

    /// <summary>Every known number of the street lies in this area.</summary>
    StreetInOneArea,

    /// <summary>The neighbours lie in different areas; the nearer one counts.</summary>
    NearestNumber,

    /// <summary>The register knows only the other side of the street.</summary>
    OtherSide,

    /// <summary>The numbers of one address (12–14) lie in two areas; the first counts.</summary>
    NumbersInTwoAreas,

    /// <summary>The street name has a typing error and one street is nearest.</summary>
    SimilarStreet,

    /// <summary>The street name sounds like one street of the register.</summary>
    SoundsAlike,

    /// <summary>The name has an abbreviated part that fits exactly one street.</summary>
    Abbreviated,
}
