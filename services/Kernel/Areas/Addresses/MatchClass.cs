namespace Sozialplanung.Areas.Addresses;

/// <summary>How an address was assigned to an area, from certain to not at all.</summary>
public enum MatchClass
{
    /// <summary>
    /// „keine Zuordnung": the address belongs on the clearing list; <see cref="AddressMatch.Reason"/> says why.
    /// </summary>
    None,

    /// <summary>„ähnliche Straße": another street name is near enough and no other is as near; the similarity is shown.</summary>
    Fuzzy,

    /// <summary>
    /// „Hausnummer geschätzt": the street is certain, the number lies outside its ranges and was taken for a neighbour.
    /// </summary>
    Interpolated,

    /// <summary>„eindeutig": street and house number stand in the register.</summary>
    Exact,
}
