using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Space;

namespace Sozialplanung.Indicators.AnalyseClusters;

/// <summary>What was found, in sentences, numbers and a map.</summary>
internal sealed class ClusterAnswer(AnalysisSubject subject, ValueTable table, ClusterQuestion question, string way, string basis)
{
    private const int FewAreas = 20;

    public AnalysisAnswer Of(IReadOnlyList<Value> values, IReadOnlyList<IReadOnlyList<int>> neighbours, AreaPattern pattern)
    {
        var definition = subject.Indicator.Definition;
        var weights = SpatialWeights.RowStandardised(neighbours);
        var moran = MoranI.Of(values, weights);
        var probability = MoranI.PermutationProbability(values, weights, question.SeedOrDefault, question.ShufflesOrDefault);
        var remaining = ManyTests.Remaining(pattern.Probabilities, AreaPattern.Level);
        var draft = AnswerDraft.Of(ClusterAnalysis.Name, subject, table);
        return draft with
        {
            Sentences = ClusterSentences.Of(moran, probability, pattern, remaining, values),
            Cautions = Cautions(values),
            Facts = FactsOf(moran, probability),
            Columns =
            [
                new AnalysisColumn("value", Period.Parse(subject.Period).Name, "number", definition.Decimals, definition.Unit),
                new AnalysisColumn("group", "Muster", "text"),
                new AnalysisColumn("statistic", way == "moran" ? "Lokaler Moran" : "Getis–Ord Gi*", "number", 2),
                new AnalysisColumn("probability", "Wahrscheinlichkeit bei Zufall", "number", 3),
                new AnalysisColumn("remaining", "Auffällig auch bei vielen Vergleichen", "text"),
                new AnalysisColumn("neighbours", "Nachbarn", "number"),
            ],
            Rows =
            [
                .. table.Areas.Select(
                    (area, row) =>
                        new AnalysisRow(
                            area.Code,
                            area.Name,
                            subject.NameOfParent(area),
                            // The pattern of an area rests on all areas: with one that is not public, none is.
                            draft.IsNotPublic && table.Cell(row, 0).Number is not null,
                            [
                                AnalysisCell.Of(AnswerDraft.ValueOf(table.Cell(row, 0))),
                                AnalysisCell.Of(
                                    pattern.AllGroups.FirstOrDefault(group => group.Code == pattern.Groups[row])?.Name ?? ""
                                ),
                                AnalysisCell.Of(pattern.Statistics[row]),
                                AnalysisCell.Of(pattern.Probabilities[row]),
                                AnalysisCell.Of(remaining[row] ? "ja" : ""),
                                AnalysisCell.Of(neighbours[row].Count),
                            ]
                        )
                        {
                            Group = pattern.Groups[row],
                        }
                ),
            ],
            Map = new AnalysisMap("group", way == "moran" ? "Gebiete und ihre Nachbarn" : "Häufungen hoher und niedriger Werte")
            {
                Direction = DirectionWords.Of(definition.Direction),
                Groups = pattern.AllGroups,
            },
        };
    }

    private IReadOnlyList<AnalysisFact> FactsOf(SpatialStatistic moran, Value probability) =>
        [
            new(
                "moran",
                "Morans I",
                AnalysisCell.Of(moran.Statistic),
                3,
                "",
                "Über dem Erwarteten: Ähnliches liegt beieinander. Darunter: Verschiedenes."
            ),
            new(
                "expected",
                "Bei Zufall erwartet",
                AnalysisCell.Of(moran.Expected),
                3,
                "",
                "So groß wäre Morans I, wenn die Werte beliebig auf die Gebiete verteilt wären."
            ),
            new(
                "probability",
                "Wahrscheinlichkeit bei Zufall",
                AnalysisCell.Of(probability),
                3,
                "",
                $"Anteil von {question.ShufflesOrDefault} Mischungen, in denen Morans I ebenso weit abwich."
            ),
            new(
                "seed",
                "Startwert",
                AnalysisCell.Of(question.SeedOrDefault),
                0,
                "",
                "Mit demselben Startwert kommt beim Mischen wieder dasselbe heraus."
            ),
        ];

    private string[] Cautions(IReadOnlyList<Value> values) =>
        [
            $"Hier wird für jedes Gebiet einzeln geprüft. Von hundert Gebieten ohne jedes Muster fallen etwa fünf trotzdem auf; die Spalte „auch bei vielen Vergleichen“ (Benjamini–Hochberg) zählt nur, was darüber hinausgeht.",
            $"Gemischt wurde {question.ShufflesOrDefault} Mal mit dem Startwert {question.SeedOrDefault}. Kleiner als {GermanFigures.Number(2.0 / (question.ShufflesOrDefault + 1), 4)} kann eine Wahrscheinlichkeit damit nicht werden.",
            "Nachbarn sind Gebiete mit gemeinsamer Grenze in derselben Karte. Was jenseits der Kreisgrenze liegt, zählt nicht mit.",
            "Ein Muster nennt keine Ursache, und es genügt nicht als Begründung für ein Fördergebiet.",
            .. values.Count(value => value.HasNumber) < FewAreas
                ?
                [
                    $"Es sind nur {GermanFigures.Areas(values.Count(value => value.HasNumber))} mit Wert; verlässlich ist das Verfahren ab etwa {FewAreas}.",
                ]
                : (string[])[],
            .. basis == "values" && CountBase.FaultOf(subject.Indicator) is null
                ? ["Gerechnet ist mit den Werten, wie sie sind; kleine Gebiete schwanken stärker und fallen leichter auf."]
                : (string[])[],
        ];
}
