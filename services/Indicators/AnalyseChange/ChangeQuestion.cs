using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;

namespace Sozialplanung.Indicators.AnalyseChange;

/// <summary>A change is asked for since a reference period, and in a measure.</summary>
public sealed record ChangeQuestion : AnalysisQuestion
{
    /// <summary>The period that is compared with; none: the first of the series.</summary>
    [FromQuery(Name = "reference")]
    public string? Reference { get; init; }

    /// <summary><c>points</c>, <c>absolute</c>, <c>relative</c> or <c>indexed</c>; none: what fits the indicator best.</summary>
    [FromQuery(Name = "measure")]
    public string? Measure { get; init; }

    protected override string Parts() => $"{base.Parts()}|{Reference}|{Measure}";
}
