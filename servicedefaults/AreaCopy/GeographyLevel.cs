namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>One level, as Geography tells it.</summary>
internal sealed record GeographyLevel
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NamePlural { get; init; }

    public required int Rank { get; init; }

    public string? Division { get; init; }
}
