using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;

namespace Sozialplanung.Indicators.AnalyseSegregation;

/// <summary>The distribution of a group is asked for over the areas of a larger one.</summary>
public sealed record SegregationQuestion : AnalysisQuestion
{
    /// <summary>The code of the larger area (a Gemeinde); none: the whole.</summary>
    [FromQuery(Name = "within")]
    public string? Within { get; init; }

    protected override string Parts() => $"{base.Parts()}|{Within}";
}
