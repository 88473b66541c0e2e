namespace Sozialplanung.Geography.Storage;

/// <summary>That an area may lie where its place in the tree does not let one expect it, why, and who said so.</summary>
internal sealed class AreaAcceptanceRow
{
    public required string Version { get; init; }

    public required string Area { get; init; }

    public required string[] Path { get; init; }

    /// <summary>What the check had to say of its place.</summary>
    public required string Finding { get; init; }

    public required string Reason { get; init; }

    public required string AcceptedBy { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }
}
