namespace Sozialplanung.Geography.Storage;

/// <summary>What part of an area of the old Gebietsstand belongs to an area of the new one. An area that no share names stays as it is.</summary>
internal sealed class ConversionShareRow
{
    public long KeyId { get; init; }

    public required string Old { get; init; }

    public required string New { get; init; }

    public required decimal Share { get; init; }
}
