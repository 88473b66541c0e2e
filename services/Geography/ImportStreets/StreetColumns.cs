namespace Sozialplanung.Geography.ImportStreets;

/// <summary>
/// The names of the columns. Ranges stand either in one pair of columns (with a side), or in two pairs, for odd and even numbers.
/// </summary>
public sealed record StreetColumns
{
    public string? Municipality { get; init; }

    public required string Street { get; init; }

    /// <summary>The town's own key of the street; read over, so that a profile may name it.</summary>
    public string? StreetKey { get; init; }

    public required string Area { get; init; }

    public string? From { get; init; }

    public string? FromAddition { get; init; }

    public string? To { get; init; }

    public string? ToAddition { get; init; }

    public string? Side { get; init; }

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
            Area,
            From,
            FromAddition,
            To,
            ToAddition,
            Side,
            OddFrom,
            OddTo,
            EvenFrom,
            EvenTo,
            ValidFrom,
            ValidTo,
        }.OfType<string>();

    internal bool HasPairs => OddFrom is not null || EvenFrom is not null;
}
