namespace Sozialplanung.Geography.Storage;

/// <summary>An area of the finest level that belongs to an overlapping area; entered and read by SQL, as whole lists.</summary>
internal sealed class AreaMemberRow
{
    public required string Version { get; init; }

    public required string Area { get; init; }

    public required string Member { get; init; }

    public required string[] Path { get; init; }
}
