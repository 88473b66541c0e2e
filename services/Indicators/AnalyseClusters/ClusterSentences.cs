using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Space;

namespace Sozialplanung.Indicators.AnalyseClusters;

/// <summary>What was found on the map, in words that a councillor understands.</summary>
internal static class ClusterSentences
{
    public static IReadOnlyList<string> Of(
        SpatialStatistic moran,
        Value probability,
        AreaPattern pattern,
        bool[] remaining,
        IReadOnlyList<Value> values
    )
    {
        if (!moran.Statistic.HasNumber || !probability.HasNumber)
        {
            return ["Alle Gebiete haben denselben Wert oder keine Nachbarn mit Wert; es gibt kein Muster zu finden."];
        }

        var isAbove = moran.Statistic.Number > moran.Expected.Number;
        var remarkable = pattern.Probabilities.Count(one => one.HasNumber && one.Number <= AreaPattern.Level);
        return
        [
            probability.Number > AreaPattern.Level / 2
                ? $"Ob ähnliche Gebiete nebeneinanderliegen, lässt sich vom Zufall nicht unterscheiden (Morans I {GermanFigures.Number(moran.Statistic.Number, 2)})."
            : isAbove
                ? $"Ähnliche Gebiete liegen häufiger nebeneinander, als der Zufall erklärt (Morans I {GermanFigures.Number(moran.Statistic.Number, 2)})."
            : $"Nebeneinander liegen häufiger verschiedene Gebiete, als der Zufall erklärt (Morans I {GermanFigures.Number(moran.Statistic.Number, 2)}).",
            $"Einzeln betrachtet {(remarkable == 1 ? "fällt" : "fallen")} {GermanFigures.Areas(remarkable)} auf; rechnet man ein, dass so viele auf einmal geprüft wurden, {(remaining.Count(one => one) == 1 ? "bleibt" : "bleiben")} {remaining.Count(one => one)}.",
            .. AnswerDraft.MissingSentence(values.Count(value => !value.HasNumber)),
        ];
    }
}
