using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Correlation;

namespace Sozialplanung.Indicators.AnalyseCorrelation;

/// <summary>Two shown values an area, made into an answer.</summary>
internal sealed class CorrelatedAreas(AnalysisSubject subject, ValueTable first, ValueTable second)
{
    private const int FewPairs = 20;
    private readonly Value[] _x = [.. first.Cells.Select(AnswerDraft.ValueOf)];
    private readonly Value[] _y = [.. second.Cells.Select(AnswerDraft.ValueOf)];

    private int Pairs => _x.Zip(_y).Count(pair => pair.First.HasNumber && pair.Second.HasNumber);

    public AnalysisAnswer Answer()
    {
        var (own, other) = (first.Indicator.Definition, second.Indicator.Definition);
        var pearson = PearsonCorrelation.Of(_x, _y);
        var spearman = SpearmanCorrelation.Of(_x, _y);
        return AnswerDraft.Of(CorrelationAnalysis.Name, subject, first, second) with
        {
            Sentences = CorrelationSentences.Of(own, other, pearson, spearman, _x.Length - Pairs),
            Cautions = Cautions(),
            Facts =
            [
                Fact("pearson", "Pearson", pearson.Value, "Wie nahe die Punkte an einer Geraden liegen, −1 bis 1."),
                Fact(
                    "pearsonLow",
                    "Pearson, mindestens",
                    pearson.Limits.Lower,
                    "Untere Grenze des Vertrauensbereichs (95 Prozent)."
                ),
                Fact(
                    "pearsonHigh",
                    "Pearson, höchstens",
                    pearson.Limits.Upper,
                    "Obere Grenze des Vertrauensbereichs (95 Prozent)."
                ),
                Fact(
                    "spearman",
                    "Spearman",
                    spearman.Value,
                    "Ob beide die Gebiete in dieselbe Reihenfolge bringen; einzelne Ausreißer täuschen ihn nicht."
                ),
                new("pairs", "Gebiete mit beiden Werten", AnalysisCell.Of(Pairs), 0, "", "So viele Gebiete gehen ein."),
            ],
            Columns =
            [
                new AnalysisColumn("first", HeadOf(first), "number", own.Decimals, own.Unit),
                new AnalysisColumn("second", HeadOf(second), "number", other.Decimals, other.Unit),
            ],
            Rows =
            [
                .. subject.Areas.Select(
                    (area, row) =>
                        new AnalysisRow(
                            area.Code,
                            area.Name,
                            subject.NameOfParent(area),
                            first.Cells[row].IsNotPublic || second.Cells[row].IsNotPublic,
                            [AnalysisCell.Of(_x[row]), AnalysisCell.Of(_y[row])]
                        )
                ),
            ],
        };
    }

    private static AnalysisFact Fact(string code, string name, Value value, string meaning) =>
        new(code, name, AnalysisCell.Of(value), 2, "", meaning);

    private static string HeadOf(ValueTable table) =>
        $"{table.Indicator.Definition.ShortName ?? table.Indicator.Definition.Name}, {Period.Parse(table.Periods[0]).Name}";

    private string[] Cautions() =>
        [
            "Der Zusammenhang gilt für Gebiete, nicht für Menschen: Daraus folgt nicht, dass dieselben Personen betroffen sind („ökologischer Fehlschluss“).",
            "Er nennt keine Ursache. Oft steht hinter beiden ein Drittes.",
            "Auf einer anderen Ebene kann er anders aussehen.",
            .. Common() is { Count: > 0 } common
                ?
                [
                    $"Beide Indikatoren enthalten dieselbe Messgröße ({string.Join(", ", common)}). Ein Teil des Zusammenhangs kommt allein daher.",
                ]
                : (string[])[],
            .. first.Periods[0] != second.Periods[0]
                ?
                [
                    $"Die Werte sind aus verschiedenen Zeiträumen ({Period.Parse(first.Periods[0]).Name} und {Period.Parse(second.Periods[0]).Name}), weil es keinen gemeinsamen gibt.",
                ]
                : (string[])[],
            .. first.Indicator.Definition.DeclaredKind == IndicatorKind.Count
            || second.Indicator.Definition.DeclaredKind == IndicatorKind.Count
                ?
                [
                    "Eine Anzahl wächst mit der Größe des Gebiets. Zwei Anzahlen hängen schon deshalb zusammen; Anteile sagen mehr.",
                ]
                : (string[])[],
            .. Pairs < FewPairs
                ? [$"Es sind nur {GermanFigures.Areas(Pairs)} mit beiden Werten; ein einzelnes kann das Ergebnis bestimmen."]
                : (string[])[],
        ];

    private List<string> Common() => [.. first.Indicator.Measures.Intersect(second.Indicator.Measures, StringComparer.Ordinal)];
}
