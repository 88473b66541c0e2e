namespace Sozialplanung.Ingestion.Storage;

/// <summary>A Datengeber.</summary>
internal sealed class ProviderRow
{
    public required Guid Id { get; init; }

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string ContactRole { get; set; } = "";

    public string Mail { get; set; } = "";

    public string Phone { get; set; } = "";

    /// <summary>Whose entry it is, as codes from the root to the place of who made it; empty: the whole installation's.</summary>
    public required string[] PlacePath { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string UpdatedBy { get; set; } = "";

    /// <summary>Changes with every change: a second person at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
