namespace Sozialplanung.Geography.ReadStreetState;

/// <summary>How the register is now, and how it came to be so.</summary>
public sealed record StreetState
{
    public required int Entries { get; init; }

    public required int Streets { get; init; }

    /// <summary>The municipalities (or postcodes) of its streets; at most five hundred.</summary>
    public required IReadOnlyList<string> Municipalities { get; init; }

    /// <summary>The last imports, the newest first; at most ten.</summary>
    public required IReadOnlyList<StreetImport> Imports { get; init; }

    /// <summary>The last changes by hand, the newest first; at most fifty.</summary>
    public required IReadOnlyList<ListedStreetChange> Changes { get; init; }

    public required int ChangeCount { get; init; }
}

/// <summary>An import of a file, and the sign-in name of who did it (empty where it was not kept yet).</summary>
public sealed record StreetImport(string Version, int EntryCount, int StreetCount, DateTimeOffset ImportedAt, string ImportedBy);

/// <summary>A change by hand: an area before only where an entry was moved, a last day only where one was ended.</summary>
public sealed record ListedStreetChange
{
    public required long Id { get; init; }

    /// <summary><c>Add</c>, <c>Move</c> or <c>End</c>.</summary>
    public required string Kind { get; init; }

    public required string Municipality { get; init; }

    public required string Street { get; init; }

    public required string Side { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? AreaBefore { get; init; }

    public required string Area { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
