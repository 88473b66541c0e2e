namespace Sozialplanung.Geography.ImportStreets;

/// <summary>
/// The names of the columns. Ranges stand in one pair of columns (with a side), in two pairs, for odd and even numbers, or in one
/// column as text.
/// </summary>
public sealed record StreetColumns
{
    public string? Municipality { get; init; }

    public required string Street { get; init; }

    /// <summary>The town's own key of the street.</summary>
    public string? StreetKey { get; init; }

    public string? Postcode { get; init; }

    public required string Area { get; init; }

    public string? From { get; init; }

    public string? FromAddition { get; init; }

    public string? To { get; init; }

    public string? ToAddition { get; init; }

    public string? Side { get; init; }

    /// <summary>One column with the whole range as text: „1–15“, „2–24 gerade“, „ab 21“.</summary>
    public string? Range { get; init; }

    public string? OddFrom { get; init; }

    public string? OddTo { get; init; }

    public string? EvenFrom { get; init; }

    public string? EvenTo { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    internal IEnumerable<string> Named =>
        new[]
        {
            Municipality,
            Street,
            StreetKey,
            Postcode,
            Area,
            From,
            FromAddition,
            To,
            ToAddition,
            Side,
            Range,
            OddFrom,
            OddTo,
            EvenFrom,
            EvenTo,
            ValidFrom,
            ValidTo,
        }.OfType<string>();

    internal bool HasPairs => OddFrom is not null || EvenFrom is not null;
}
