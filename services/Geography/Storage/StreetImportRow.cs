namespace Sozialplanung.Geography.Storage;

/// <summary>An import of streets; the last one names the state of the whole register.</summary>
internal sealed class StreetImportRow
{
    public long Id { get; init; }

    public required string Version { get; init; }

    public required string[] Municipalities { get; init; }

    public required int EntryCount { get; init; }

    public required int StreetCount { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Sign-in name; empty for imports from before it was kept.</summary>
    public required string ImportedBy { get; init; }
}
