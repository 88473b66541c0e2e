using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Indicators.AnalyseUncertainty;

/// <summary>The areas of a level with their intervals, made into an answer.</summary>
internal sealed class EstimatedAreas(
    AnalysisSubject subject,
    ValueTable table,
    ValueTable wholes,
    ShownCounts counts,
    string? reference
)
{
    private readonly IndicatorDefinition _definition = subject.Indicator.Definition;

    private readonly Dictionary<string, int> _rowOfWhole = wholes
        .Areas.Select((area, row) => (area.Code, row))
        .ToDictionary(pair => pair.Code, pair => pair.row, StringComparer.Ordinal);

    public AnalysisAnswer Answer(double confidence)
    {
        (Value Numerator, Value Denominator)[] own =
        [
            .. table.Areas.Select((area, row) => counts.Of(area.Code, subject.Period, table.Cell(row, 0))),
        ];
        var smoothed = EmpiricalBayes.Global([.. own.Select(pair => pair.Numerator)], [.. own.Select(pair => pair.Denominator)]);
        AreaEstimate[] estimates =
        [
            .. own.Select((pair, row) => AreaEstimate.Of(_definition, pair, WholeOf(table.Areas[row]), confidence)),
        ];
        var draft = AnswerDraft.Of(UncertaintyAnalysis.Name, subject, table, wholes);
        return draft with
        {
            Sentences = UncertaintySentences.Of(_definition, reference is null ? null : NameOfReference(), estimates, confidence),
            Cautions =
            [
                "Der Bereich zeigt nur den Zufall kleiner Zahlen. Fehler in den Daten, falsche Adressen oder verspätete Meldungen deckt er nicht ab.",
                "„Nicht unterscheidbar“ heißt nicht „gleich“: Es sind zu wenige Menschen, um einen Unterschied zu sehen.",
                $"Bei {GermanFigures.InAreas(estimates.Length)} sind etwa {GermanFigures.Number(Math.Max(1, estimates.Length * (1 - confidence)), 0)} Urteile reiner Zufall.",
                "Der geglättete Wert ist für Karten und Übersichten vieler kleiner Gebiete gedacht, nicht für das Profil eines Gebiets und nicht für Zuweisungen.",
                .. AnswerDraft.ConvertedCaution(table),
            ],
            Facts = Reference(),
            Columns = Columns(),
            Rows =
            [
                .. table.Areas.Select(
                    (area, row) => RowOf(area, row, own[row], estimates[row], smoothed[row], draft.IsNotPublic)
                ),
            ],
            Map = reference is null
                ? null
                : new AnalysisMap("verdict", $"Unterscheidbar vom {NameOfReference()}?")
                {
                    Direction = DirectionWords.Of(_definition.Direction),
                    Groups =
                    [
                        new AnalysisGroup(nameof(Verdict.Higher), "höher", "strongHigh"),
                        new AnalysisGroup(nameof(Verdict.NotDistinguishable), "nicht unterscheidbar", "neutral"),
                        new AnalysisGroup(nameof(Verdict.Lower), "niedriger", "strongLow"),
                        new AnalysisGroup(nameof(Verdict.NotComparable), "nicht vergleichbar", "none"),
                    ],
                },
        };
    }

    /// <summary>The value all are held against, where it is one.</summary>
    private AnalysisFact[] Reference() =>
        wholes.Areas is [var whole]
            ?
            [
                new(
                    "reference",
                    whole.Name,
                    AnalysisCell.Of(AnswerDraft.ValueOf(wholes.Cell(0, 0))),
                    _definition.Decimals,
                    _definition.Unit,
                    "Der Wert, mit dem verglichen wird."
                ),
            ]
            : [];

    private AnalysisColumn[] Columns() =>
        [
            new("value", Period.Parse(subject.Period).Name, "number", _definition.Decimals, _definition.Unit),
            new("lower", "von", "number", _definition.Decimals, _definition.Unit),
            new("upper", "bis", "number", _definition.Decimals, _definition.Unit),
            new("verdict", reference is null ? "Vergleich" : $"gegenüber: {NameOfReference()}", "text"),
            new("smoothed", "Geglättet", "number", _definition.Decimals, _definition.Unit),
            new("numerator", "Gezählt", "number"),
            new("denominator", "von (Bezugsgröße)", "number"),
        ];

    private AnalysisRow RowOf(
        ReleasedArea area,
        int row,
        (Value Numerator, Value Denominator) own,
        AreaEstimate estimate,
        Value smoothed,
        bool isNotPublic
    )
    {
        var cell = table.Cell(row, 0);
        var drawn = smoothed.HasNumber ? Value.FromCalculation(smoothed.Number * _definition.Factor) : smoothed;
        // The mean that a value is drawn to is made of all areas: with one that is not public, none is.
        return new AnalysisRow(
            area.Code,
            area.Name,
            subject.NameOfParent(area),
            cell.IsNotPublic || (isNotPublic && cell.Number is not null),
            [
                AnalysisCell.Of(AnswerDraft.ValueOf(cell)),
                AnalysisCell.Of(estimate.Estimate.Limits.Lower),
                AnalysisCell.Of(estimate.Estimate.Limits.Upper),
                AnalysisCell.Of(cell.Number is null ? "" : estimate.Verdict.ToText()),
                AnalysisCell.Of(drawn),
                AnalysisCell.Of(own.Numerator),
                AnalysisCell.Of(own.Denominator),
            ]
        )
        {
            Group = cell.Number is null ? null : estimate.Verdict.ToString(),
        };
    }

    private (Value Numerator, Value Denominator)? WholeOf(ReleasedArea area)
    {
        if (reference is null || subject.AncestorOf(area, reference) is not { } whole)
        {
            return null;
        }

        return _rowOfWhole.TryGetValue(whole.Code, out var row)
            ? counts.Of(whole.Code, subject.Period, wholes.Cell(row, 0))
            : null;
    }

    private string NameOfReference() => subject.Frame.Levels.First(level => level.Code == reference).Name;
}
