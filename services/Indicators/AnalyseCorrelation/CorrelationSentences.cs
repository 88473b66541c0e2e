using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.AnalyseCorrelation;

/// <summary>A correlation in words that a councillor understands.</summary>
internal static class CorrelationSentences
{
    public static IReadOnlyList<string> Of(
        IndicatorDefinition first,
        IndicatorDefinition second,
        Estimate pearson,
        Estimate spearman,
        int missing
    )
    {
        if (!pearson.Value.HasNumber)
        {
            return ["Zu wenige Gebiete haben beide Werte, oder alle haben denselben; ein Zusammenhang lässt sich nicht angeben."];
        }

        var (r, rank) = (pearson.Value.Number, spearman.Value.NumberOrNull ?? 0);
        var isClear = pearson.Limits is { Lower.HasNumber: true, Upper.HasNumber: true } && !pearson.Limits.Contains(0);
        var direction = r > 0 ? "eher auch ein hoher" : "eher ein niedriger";
        return
        [
            isClear
                ? $"{Strength(r)} Zusammenhang: Wo der Wert bei „{first.Name}“ hoch ist, ist {direction} bei „{second.Name}“ (Pearson {GermanFigures.Number(r, 2)}, Spearman {GermanFigures.Number(rank, 2)})."
                : $"Ein Zusammenhang zwischen beiden lässt sich vom Zufall nicht unterscheiden (Pearson {GermanFigures.Number(r, 2)}, Spearman {GermanFigures.Number(rank, 2)}).",
            .. Math.Abs(r - rank) > 0.2
                ?
                [
                    "Pearson und Spearman liegen weit auseinander: Wahrscheinlich bestimmen einzelne Gebiete das Bild. Bitte das Schaubild ansehen.",
                ]
                : (string[])[],
            .. AnswerDraft.MissingSentence(missing),
        ];
    }

    private static string Strength(double r) =>
        Math.Abs(r) switch
        {
            >= 0.7 => "Ein enger",
            >= 0.4 => "Ein mittlerer",
            _ => "Ein schwacher",
        };
}
