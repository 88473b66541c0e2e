namespace Sozialplanung.Contracts.Indicators;

/// <summary>An area as the release of a profile holds it.</summary>
public sealed record ProfiledArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    /// <summary>Codes from the root to the area itself.</summary>
    public required IReadOnlyList<string> Path { get; init; }
}
