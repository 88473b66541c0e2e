namespace Sozialplanung.Contracts.Indicators;

/// <summary>A field that indicators belong to.</summary>
public sealed record CatalogueDomain
{
    public required string Code { get; init; }

    public required string Name { get; init; }
}
