using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;

namespace Sozialplanung.Indicators.AnalyseCorrelation;

/// <summary>A correlation is asked for with a second indicator.</summary>
public sealed record CorrelationQuestion : AnalysisQuestion
{
    /// <summary>The code of the second indicator; none: the first other one of the level.</summary>
    [FromQuery(Name = "with")]
    public string? With { get; init; }

    protected override string Parts() => $"{base.Parts()}|{With}";
}
