namespace Sozialplanung.Contracts.Geography;

/// <summary>Where the map of a level lies. One element of Geography's answer <c>GET /maps</c>.</summary>
public sealed record AreaMap
{
    public required string Level { get; init; }

    /// <summary>Of the content: another map has another address.</summary>
    public required string Hash { get; init; }

    public required string Url { get; init; }
}
