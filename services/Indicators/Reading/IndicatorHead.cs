using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Reading;

/// <summary>An indicator as a release holds it.</summary>
internal sealed record IndicatorHead(
    string Code,
    int Version,
    IndicatorDefinition Definition,
    string[] Periods,
    string[] Levels,
    string[] Measures
)
{
    /// <summary>The values were delivered finished, not computed by us.</summary>
    public bool IsFinished { get; init; }
}
