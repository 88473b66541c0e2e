using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;

namespace Sozialplanung.Indicators.AnalyseUncertainty;

/// <summary>Intervals are asked for with a confidence, and held against the areas of a larger level.</summary>
public sealed record UncertaintyQuestion : AnalysisQuestion
{
    /// <summary>The code of a larger level; none: the whole.</summary>
    [FromQuery(Name = "reference")]
    public string? Reference { get; init; }

    /// <summary><c>95</c>, <c>99</c> or <c>90</c> percent; none: 95.</summary>
    [FromQuery(Name = "confidence")]
    public string? Confidence { get; init; }

    protected override string Parts() => $"{base.Parts()}|{Reference}|{Confidence}";
}
