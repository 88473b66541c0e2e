using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Indicators.AnalyseUncertainty;

/// <summary>How sure values are, in words that a councillor understands.</summary>
internal static class UncertaintySentences
{
    /// <summary>The reference is the name of the larger level, or null where there is none.</summary>
    public static IReadOnlyList<string> Of(
        IndicatorDefinition definition,
        string? reference,
        AreaEstimate[] estimates,
        double confidence
    )
    {
        var known = estimates.Where(estimate => estimate.Estimate.Value.HasNumber).ToList();
        if (known.Count == 0)
        {
            return ["Kein Gebiet hat einen gezeigten Wert mit gezeigten Fallzahlen; es gibt keinen Bereich zu berechnen."];
        }

        int Count(Verdict verdict) => known.Count(estimate => estimate.Verdict == verdict);
        var widest = known
            .Where(estimate => estimate.Estimate.Limits is { Lower.HasNumber: true, Upper.HasNumber: true })
            .Select(estimate => estimate.Estimate.Limits.Upper.Number - estimate.Estimate.Limits.Lower.Number)
            .Order()
            .ToList();
        return
        [
            .. reference is null
                ? (string[])[]
                :
                [
                    $"Von {GermanFigures.InAreas(known.Count)} {(Count(Verdict.NotDistinguishable) == 1 ? "ist" : "sind")} {Count(Verdict.NotDistinguishable)} vom Wert der Ebene „{reference}“ nicht unterscheidbar: Der Unterschied kann Zufall sein. {Count(Verdict.Higher)} liegen höher, {Count(Verdict.Lower)} niedriger.",
                ],
            .. widest.Count == 0
                ? (string[])[]
                :
                [
                    $"Der Bereich, in dem der Wert bei reinem Zufall ebenso gut liegen könnte (Sicherheit {GermanFigures.Number(confidence * 100, 0)} Prozent), ist in der Mitte der Gebiete {GermanFigures.WithUnit(GermanFigures.Number(widest[widest.Count / 2], definition.Decimals), IndicatorKinds.IsPercent(definition.Unit) ? "Prozentpunkte" : definition.Unit)} breit.",
                ],
            .. AnswerDraft.MissingSentence(estimates.Length - known.Count),
        ];
    }
}
