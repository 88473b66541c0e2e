using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.AnalyseSimilarity;

/// <summary>An area, those most like it, and the values it can be held against, made into an answer.</summary>
internal sealed class SimilarAreas(
    AnalysisSubject subject,
    ValueTable table,
    IReadOnlyList<ValueTable> criteria,
    ValueTable larger,
    string area
)
{
    private const int Nearest = 8;
    private readonly int _own = subject.Areas.ToList().FindIndex(other => other.Code == area);

    public AnalysisAnswer Answer()
    {
        var distances = AreaDistances.From(
            _own,
            [.. criteria.Select(values => values.Cells.Select(AnswerDraft.ValueOf).ToArray())]
        );
        int[] order =
        [
            .. Enumerable
                .Range(0, distances.Length)
                .Where(row => row != _own && distances[row].HasNumber)
                .OrderBy(row => distances[row].Number),
        ];
        var near = order.Take(Nearest).ToHashSet();
        var definition = subject.Indicator.Definition;
        var draft = AnswerDraft.Of(SimilarityAnalysis.Name, subject, [table, larger, .. criteria]);
        return draft with
        {
            Sentences = SentencesOf(distances, order),
            Cautions =
            [
                "Ähnlich heißt hier: ähnlich in den gewählten Merkmalen. Mit anderen Merkmalen sind es andere Gebiete.",
                "Jedes Merkmal wiegt gleich viel. Zwei Merkmale, die fast dasselbe messen, wiegen zusammen doppelt.",
                $"Auch das nächste Gebiet kann weit weg sein: Ein Abstand über 1 heißt, dass die Merkmale im Mittel mehr als eine Standardabweichung auseinanderliegen.",
                "Ein Unterschied zu ähnlichen Gebieten ist ein Anlass zu fragen, kein Urteil über die Arbeit vor Ort.",
            ],
            Facts = new ReferenceValues(subject, table, larger).Of(_own, near),
            Columns =
            [
                new AnalysisColumn("distance", "Abstand", "number", 2),
                new AnalysisColumn(
                    "value",
                    $"{definition.ShortName ?? definition.Name}, {Period.Parse(subject.Period).Name}",
                    "number",
                    definition.Decimals,
                    definition.Unit
                ),
                .. criteria.Select(values => new AnalysisColumn(
                    values.Indicator.Code,
                    $"{values.Indicator.Definition.ShortName ?? values.Indicator.Definition.Name}, {Period.Parse(values.Periods[0]).Name}",
                    "number",
                    values.Indicator.Definition.Decimals,
                    values.Indicator.Definition.Unit
                )),
            ],
            Rows =
            [
                .. new[] { _own }
                    .Concat(order)
                    .Concat(Without(distances))
                    .Select(row => RowOf(row, distances, near, draft.IsNotPublic)),
            ],
            Map = new AnalysisMap("distance", $"Ähnlich wie {subject.Areas[_own].Name}")
            {
                Groups =
                [
                    new AnalysisGroup("own", "dieses Gebiet", "strongHigh"),
                    new AnalysisGroup("near", $"die {near.Count} ähnlichsten", "high"),
                    new AnalysisGroup("far", "weniger ähnlich", "neutral"),
                    new AnalysisGroup("missing", "ein Merkmal fehlt", "none"),
                ],
            },
        };
    }

    private IEnumerable<int> Without(Value[] distances) =>
        Enumerable.Range(0, distances.Length).Where(row => row != _own && !distances[row].HasNumber);

    private AnalysisRow RowOf(int row, Value[] distances, HashSet<int> near, bool isNotPublic) =>
        new(
            subject.Areas[row].Code,
            subject.Areas[row].Name,
            subject.NameOfParent(subject.Areas[row]),
            // A distance rests on the spread over all areas: with one that is not public, none is.
            isNotPublic && (distances[row].HasNumber || table.Cells[row].IsNotPublic),
            [
                AnalysisCell.Of(distances[row]),
                AnalysisCell.Of(AnswerDraft.ValueOf(table.Cells[row])),
                .. criteria.Select(values => AnalysisCell.Of(AnswerDraft.ValueOf(values.Cells[row]))),
            ]
        )
        {
            Group =
                row == _own ? "own"
                : near.Contains(row) ? "near"
                : distances[row].HasNumber ? "far"
                : "missing",
        };

    private IReadOnlyList<string> SentencesOf(Value[] distances, int[] order)
    {
        var own = subject.Areas[_own].Name;
        if (order.Length == 0)
        {
            return
            [
                $"Für {own} oder alle anderen Gebiete fehlt mindestens ein Merkmal, oder alle sind gleich; es gibt nichts zu vergleichen. Bitte andere Merkmale wählen.",
            ];
        }

        string Said(int row) => $"{subject.Areas[row].Name} (Abstand {GermanFigures.Number(distances[row].Number, 2)})";
        return
        [
            $"{own} am ähnlichsten {(order.Length == 1 ? "ist" : "sind")} {string.Join(", ", order.Take(3).Select(Said))}; verglichen nach: {string.Join(", ", criteria.Select(values => values.Indicator.Definition.Name))}.",
            .. distances.Count(value => !value.HasNumber) is > 0 and var missing
                ?
                [
                    $"{GermanFigures.Areas(missing)} ohne gezeigten Wert in einem der Merkmale {(missing == 1 ? "nimmt" : "nehmen")} nicht teil.",
                ]
                : (string[])[],
        ];
    }
}
