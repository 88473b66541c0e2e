using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;

namespace Sozialplanung.Indicators.AnalyseTrend;

/// <summary>A trend is asked for from a first period on.</summary>
public sealed record TrendQuestion : AnalysisQuestion
{
    /// <summary>The first period of the series; none: the first there is.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    protected override string Parts() => $"{base.Parts()}|{From}";
}
