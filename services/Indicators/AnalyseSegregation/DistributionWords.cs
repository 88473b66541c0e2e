using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Segregation;

namespace Sozialplanung.Indicators.AnalyseSegregation;

/// <summary>A distribution in numbers and in words that a councillor understands.</summary>
internal static class DistributionWords
{
    /// <summary>The measures of the kernel, each with what it means.</summary>
    public static IReadOnlyList<AnalysisFact> Facts(Value[] group, Value[] all, Value theilH)
    {
        AnalysisFact Fact(string code, string name, Value value, string meaning) =>
            new(code, name, AnalysisCell.Of(value), 3, "", meaning);
        return
        [
            Fact(
                "segregation",
                "Segregationsindex",
                TwoGroupSegregation.Segregation(group, all),
                "Welcher Teil der Gruppe umziehen müsste, um so verteilt zu wohnen wie alle anderen (0 bis 1)."
            ),
            Fact(
                "isolation",
                "Isolation",
                TwoGroupSegregation.Isolation(group, all),
                "Anteil der eigenen Gruppe im Gebiet eines Mitglieds, im Mittel."
            ),
            Fact(
                "interaction",
                "Interaktion",
                TwoGroupSegregation.Interaction(group, all),
                "Anteil der anderen im Gebiet eines Mitglieds, im Mittel."
            ),
            Fact(
                "etaSquared",
                "Eta²",
                TwoGroupSegregation.EtaSquared(group, all),
                "Isolation ohne den Teil, den schon die Größe der Gruppe erklärt."
            ),
            Fact("gini", "Gini", TwoGroupSegregation.Gini(group, all), "Wie ungleich verteilt, 0 bis 1."),
            Fact("theilH", "Theils H", theilH, "Wie viel das Gebiet über die Zugehörigkeit zur Gruppe verrät, 0 bis 1."),
        ];
    }

    public static IReadOnlyList<string> Sentences(
        ReleasedArea whole,
        ValueTable table,
        Value[] group,
        Value[] all,
        Value[] contributions,
        Value[] quotients
    )
    {
        var index = TwoGroupSegregation.Segregation(group, all);
        var missing = group.Count(one => !one.HasNumber);
        if (!index.HasNumber)
        {
            return
            [
                $"In {whole.Name} gibt es zu wenige gezeigte Gebiete, oder niemand oder alle gehören zur Gruppe; eine Verteilung lässt sich nicht angeben.",
                .. AnswerDraft.MissingSentence(missing),
            ];
        }

        int[] order =
        [
            .. Enumerable
                .Range(0, contributions.Length)
                .Where(i => contributions[i].HasNumber)
                .OrderByDescending(i => contributions[i].Number),
        ];
        return
        [
            $"{whole.Name}: {GermanFigures.Share(index.Number)} der Gruppe müssten in ein anderes Gebiet ziehen, um so verteilt zu wohnen wie alle anderen.",
            .. order.Length > 0
                ?
                [
                    $"Am meisten trägt {table.Areas[order[0]].Name} bei ({GermanFigures.Number(contributions[order[0]].Number, 0)} Prozent der Ungleichheit): Dort wohnt die Gruppe {Frequency(quotients[order[0]])}.",
                ]
                : (string[])[],
            .. AnswerDraft.MissingSentence(missing),
        ];
    }

    private static string Frequency(Value quotient) =>
        !quotient.HasNumber ? "anders als im Ganzen"
        : quotient.Number >= 1 ? $"{GermanFigures.Number(quotient.Number, 1)}-mal so häufig wie im Ganzen"
        : $"seltener als im Ganzen ({GermanFigures.Number(quotient.Number, 1)}-mal so häufig)";
}
