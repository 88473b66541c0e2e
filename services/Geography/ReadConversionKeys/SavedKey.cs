using Sozialplanung.Geography.ConversionKeys;

namespace Sozialplanung.Geography.ReadConversionKeys;

/// <summary>An Umsteigeschlüssel that is in use, without its shares.</summary>
public record ListedKey
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required string Weight { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }

    public required int ShareCount { get; init; }
}

/// <summary>The same with its shares.</summary>
public sealed record SavedKey : ListedKey
{
    public required IReadOnlyList<NamedShare> Shares { get; init; }
}
