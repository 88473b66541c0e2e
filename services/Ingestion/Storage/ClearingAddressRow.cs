namespace Sozialplanung.Ingestion.Storage;

/// <summary>An address that has no area, and what a clerk has decided about it.</summary>
internal sealed class ClearingAddressRow
{
    public required Guid Id { get; init; }

    public required string AddressKey { get; init; }

    public required string Municipality { get; init; }

    public string[] PlacePath { get; init; } = [];

    public required string Street { get; init; }

    public required string HouseNumber { get; init; }

    public required string Addition { get; init; }

    public required int Persons { get; init; }

    public required string Reason { get; init; }

    public string[] Suggestions { get; init; } = [];

    public Guid? LastDelivery { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public string? DecidedArea { get; set; }

    public bool IsOutside { get; set; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
