namespace Sozialplanung.Indicators.Reading;

/// <summary>A level as a release holds it, with the map that its values are shown on.</summary>
internal sealed record ReleasedLevel
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NamePlural { get; init; }

    public required int Rank { get; init; }

    public required string Division { get; init; }

    /// <summary>Names the map at Geography, where it never changes.</summary>
    public required string MapHash { get; init; }
}
