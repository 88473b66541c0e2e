namespace Sozialplanung.Geography.ImportAreas;

/// <summary>An area that is stored already: what a parent or a member may be.</summary>
internal sealed record KnownArea
{
    public required string Code { get; init; }

    public required string Level { get; init; }

    public string? Parent { get; init; }

    public required string[] Path { get; init; }
}
