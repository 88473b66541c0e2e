using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.ReadyIndicators;

/// <summary>A measure that ready indicators are made of, as its provider delivers it.</summary>
internal sealed record ReadyMeasure
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    /// <summary>Who delivers it in most places.</summary>
    public required string Provider { get; init; }

    /// <summary>How a year is made of its parts.</summary>
    public PeriodAggregate Aggregate { get; init; }

    /// <summary>The categories that it is delivered by, per attribute.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The measure whose people or things it counts some of.</summary>
    public string? PartOf { get; init; }

    /// <summary>A finished figure, with which nothing is computed.</summary>
    public bool IsFinished { get; init; }
}
