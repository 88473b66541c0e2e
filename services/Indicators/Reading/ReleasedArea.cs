namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// An area as a release holds it: path from the root to itself; members (finest level) only where it belongs to an overlapping
/// division.
/// </summary>
internal sealed record ReleasedArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    public string? Parent { get; init; }

    public string[] Path { get; init; } = [];

    public string[] Members { get; init; } = [];

    public int Position { get; init; }
}
