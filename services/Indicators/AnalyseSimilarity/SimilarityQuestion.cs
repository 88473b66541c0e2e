using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.AnalyseSimilarity;

/// <summary>Similar areas are asked for an area, by criteria.</summary>
public sealed record SimilarityQuestion : AnalysisQuestion
{
    private const int MostCriteria = 12;

    /// <summary>The area that others are to be like; none: the first of the level.</summary>
    [FromQuery(Name = "area")]
    public string? Area { get; init; }

    /// <summary>Codes of indicators; none: up to four shares and rates of the level.</summary>
    [FromQuery(Name = "criterion")]
    public string[] Criterion { get; init; } = [];

    internal override PlacedError? Fault() =>
        base.Fault()
        ?? (
            Criterion.Length > MostCriteria
                ? new PlacedError($"Es sind höchstens {MostCriteria} Merkmale möglich.", Column: "criterion")
                : null
        );

    protected override string Parts() => $"{base.Parts()}|{Area}|{string.Join(',', Criterion.Order(StringComparer.Ordinal))}";
}
