using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Indicators.AnalyseSimilarity;

/// <summary>What the value of an area can be held against: the larger areas it lies in, those like it, and all.</summary>
internal sealed class ReferenceValues(AnalysisSubject subject, ValueTable table, ValueTable larger)
{
    public IReadOnlyList<AnalysisFact> Of(int own, HashSet<int> near)
    {
        var definition = subject.Indicator.Definition;
        AnalysisFact Fact(string code, string name, Value value, string meaning) =>
            new(code, name, AnalysisCell.Of(value), definition.Decimals, definition.Unit, meaning);
        var hasYardstick = IndicatorKinds.HasYardstick(definition.DeclaredKind);
        return
        [
            Fact("own", subject.Areas[own].Name, AnswerDraft.ValueOf(table.Cells[own]), "Der Wert dieses Gebiets."),
            .. hasYardstick
                ? larger
                    .Areas.Reverse()
                    .Select((whole, place) => (whole, row: larger.Areas.Count - 1 - place))
                    .Select(pair =>
                        Fact(
                            pair.whole.Code,
                            pair.whole.Name,
                            AnswerDraft.ValueOf(larger.Cells[pair.row]),
                            $"Das größere Gebiet ({LevelName(pair.whole)}), in dem es liegt."
                        )
                    )
                : [],
            Fact("near", $"Ähnliche Gebiete ({near.Count})", MedianOf(near), "Der mittlere ihrer gezeigten Werte (Median)."),
            Fact(
                "all",
                $"Alle {subject.Level.NamePlural}",
                MedianOf(Enumerable.Range(0, table.Cells.Length)),
                "Der mittlere aller gezeigten Werte (Median)."
            ),
        ];
    }

    private string LevelName(ReleasedArea whole) => subject.Frame.Levels.First(level => level.Code == whole.Level).Name;

    private Value MedianOf(IEnumerable<int> rows) =>
        Quantile.Of([.. rows.Select(row => AnswerDraft.ValueOf(table.Cells[row]))], 0.5);
}
