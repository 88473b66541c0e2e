using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>
/// A map of one column: numbers in classes (upper limits, right-closed), or the groups of the rows.
/// </summary>
internal sealed record AnalysisMap(string Column, string Title)
{
    public string Unit { get; init; } = "";

    public int Decimals { get; init; }

    /// <summary><c>neutral</c>, <c>higherIsWorse</c> or <c>higherIsBetter</c>.</summary>
    public string Direction { get; init; } = "neutral";

    public MapClasses? Classes { get; init; }

    /// <summary>The groups that there may be, in the order of the legend; empty for a map of classes.</summary>
    public IReadOnlyList<AnalysisGroup> Groups { get; init; } = [];
}

/// <summary>A group of areas; the tone says how it is coloured: <c>strongHigh, high, neutral, low, strongLow, outlierHigh, outlierLow</c>.</summary>
internal sealed record AnalysisGroup(string Code, string Name, string Tone);
