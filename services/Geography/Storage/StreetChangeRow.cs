namespace Sozialplanung.Geography.Storage;

/// <summary>A change of the Straßenverzeichnis by hand: what, by whom, when and why. It stays, also when an import replaces the
/// entry.</summary>
internal sealed class StreetChangeRow
{
    public long Id { get; init; }

    public required string Kind { get; init; }

    public required string Municipality { get; init; }

    public required string Street { get; init; }

    public required string Side { get; init; }

    public string? FromNumber { get; init; }

    public string? ToNumber { get; init; }

    /// <summary>Null: the entry is new.</summary>
    public string? AreaBefore { get; init; }

    public required string Area { get; init; }

    /// <summary>Last day of an entry that was ended.</summary>
    public DateOnly? ValidTo { get; init; }

    public required string[] Path { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
