using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Geography.SearchStreets;

/// <summary>What the register says about a text: where it would place it as an address, and the streets whose names hold it.</summary>
public sealed record FoundStreets
{
    /// <summary>The text taken as an address, in each municipality that knows it; at most ten.</summary>
    public required IReadOnlyList<FoundAddress> Matches { get; init; }

    /// <summary>At most twenty-five.</summary>
    public required IReadOnlyList<FoundStreet> Streets { get; init; }

    /// <summary>There are more streets than are shown.</summary>
    public required bool HasMore { get; init; }
}

/// <summary>Where an address would be placed, and why.</summary>
public sealed record FoundAddress
{
    public required string Municipality { get; init; }

    public required string Street { get; init; }

    public required MatchClass Class { get; init; }

    /// <summary>Null: the street is known, the number is not assigned.</summary>
    public string? Area { get; init; }

    public string? AreaName { get; init; }

    /// <summary>Why, as a German sentence.</summary>
    public required string Reason { get; init; }
}

public sealed record FoundStreet
{
    public required string Municipality { get; init; }

    public required string Street { get; init; }

    /// <summary>At most two hundred, those that are valid first.</summary>
    public required IReadOnlyList<ListedStreetEntry> Entries { get; init; }

    public required int EntryCount { get; init; }
}

/// <summary>An entry as people see it.</summary>
public sealed record ListedStreetEntry
{
    public required long Id { get; init; }

    /// <summary><c>Both</c>, <c>Odd</c> or <c>Even</c>.</summary>
    public required string Side { get; init; }

    /// <summary>Null with <see cref="To"/>: the whole street.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    public required string Area { get; init; }

    /// <summary>Null: the current Gebietsstand has no such area.</summary>
    public string? AreaName { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, included; null: until further notice.</summary>
    public DateOnly? ValidTo { get; init; }

    public required bool IsByHand { get; init; }
}
