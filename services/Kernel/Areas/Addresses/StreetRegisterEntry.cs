namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// One row of a Straßenverzeichnis: a stretch of a street and the area it belongs to. Without <see cref="From"/> and
/// <see cref="To"/>
/// the row covers the whole street; rows with numbers go before such a row.
/// </summary>
public sealed record StreetRegisterEntry
{
    /// <summary>Key of the municipality as text, usually the AGS ("10044111").</summary>
    public required string Municipality { get; init; }

    /// <summary>Name of the street as the register writes it.</summary>
    public required string Street { get; init; }

    /// <summary>Which numbers between <see cref="From"/> and <see cref="To"/> are meant.</summary>
    public HouseNumberSide Side { get; init; }

    /// <summary>First number of the stretch, included; null: from the beginning.</summary>
    public HouseNumber? From { get; init; }

    /// <summary>Last number of the stretch, included with exactly this addition; null: only <see cref="From"/> itself, or all
    /// numbers where <see cref="From"/> is null too.</summary>
    public HouseNumber? To { get; init; }

    /// <summary>Code of the area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>First day of validity; null: always.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day of validity, included; null: until further notice.</summary>
    public DateOnly? ValidTo { get; init; }

    internal bool IsWholeStreet => From is null && To is null;

    // Without a reference date the register of today is meant, as far as that can be said without a clock: rows without an end.
    internal bool IsValidOn(DateOnly? day) =>
        day is { } date ? (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || ValidTo >= date) : ValidTo is null;
}
