using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Indicators.AnalyseTrend;

/// <summary>Whether the shown values of each area rise or fall over the years.</summary>
internal static class TrendAnalysis
{
    public const string Name = "trend";
    private static readonly string[] _methods = ["Trendtest (Mann–Kendall)", "Trendgerade (Theil–Sen)", "Niveausprünge"];

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        TrendQuestion question,
        CancellationToken cancellationToken
    )
    {
        var series = subject.SeriesOfPeriods();
        if (series.Count < 2)
        {
            return AnswerDraft.Of(Name, subject) with
            {
                NotPossible =
                    $"Bis {Period.Parse(subject.Period).Name} gibt es nur einen Wert je Gebiet, der zu einer Reihe gehört. Eine Entwicklung braucht mehrere, ein Urteil mindestens {MannKendall.MinimumCount}.",
                Methods = _methods,
            };
        }

        var firsts = series.SkipLast(1).Select(period => new AnalysisOption(period, Period.Parse(period).Name)).ToList();
        var from = AnswerDraft.Choose("from", "Beginn der Reihe", question.From, firsts);
        var periods = series.SkipWhile(period => period != from).ToList();
        var table = await subject.ValuesAsync(periods, cancellationToken);
        return Answer(subject, table) with { Choices = [new AnalysisChoice("from", "Reihe ab", firsts, [from])] };
    }

    private static AnalysisAnswer Answer(AnalysisSubject subject, ValueTable table)
    {
        var definition = subject.Indicator.Definition;
        var steps = TimeSteps.Of(table.Periods);
        AreaTrend[] trends = [.. table.Areas.Select((_, row) => AreaTrend.Of(table, row, steps))];
        var unit = IndicatorKinds.IsPercent(definition.Unit) ? "Prozentpunkte" : definition.Unit;
        return AnswerDraft.Of(Name, subject, table) with
        {
            Sentences = TrendSentences.Of(table, trends),
            Cautions =
            [
                "Ein Trend sagt nicht, dass es so weitergeht, und nicht, warum.",
                "„Kein Trend erkennbar“ heißt nicht, dass sich nichts ändert: Mit wenigen Werten bleibt auch eine wirkliche Änderung unerkannt.",
                $"Bei {GermanFigures.InAreas(table.Areas.Count)} fallen etwa {GermanFigures.Number(Math.Max(1, table.Areas.Count * 0.05), 0)} allein durch Zufall auf.",
                .. steps.AreEven
                    ? (string[])[]
                    : ["Die Zeitpunkte liegen ungleich weit auseinander; darum steht hier nur die Richtung und keine Steigung."],
                .. AnswerDraft.ConvertedCaution(table),
            ],
            Methods = _methods,
            Columns =
            [
                new AnalysisColumn("direction", "Richtung", "text"),
                new AnalysisColumn(
                    "slope",
                    steps.AreEven ? $"Änderung je {steps.Step}" : "Änderung",
                    "change",
                    definition.Decimals + 1,
                    unit
                ),
                new AnalysisColumn("slopeLow", "mindestens", "change", definition.Decimals + 1, unit),
                new AnalysisColumn("slopeHigh", "höchstens", "change", definition.Decimals + 1, unit),
                new AnalysisColumn("count", "Werte", "number"),
                new AnalysisColumn("probability", "Wahrscheinlichkeit bei Zufall", "number", 3),
                new AnalysisColumn("lineFirst", "Trendgerade am Anfang", "number", definition.Decimals + 1, definition.Unit),
                new AnalysisColumn("lineLast", "Trendgerade am Ende", "number", definition.Decimals + 1, definition.Unit),
                new AnalysisColumn("sentence", "In Worten", "text"),
            ],
            Rows = [.. table.Areas.Select((area, row) => RowOf(subject, area, table, row, trends[row], steps))],
            Map = MapOf(definition, table),
        };
    }

    private static AnalysisRow RowOf(
        AnalysisSubject subject,
        ReleasedArea area,
        ValueTable table,
        int row,
        AreaTrend trend,
        TimeSteps steps
    )
    {
        var (first, last) = trend.Ends();
        Value Even(Value value) => steps.AreEven ? value : Value.NotMeaningful;
        return new AnalysisRow(
            area.Code,
            area.Name,
            subject.NameOfParent(area),
            Enumerable.Range(0, table.Periods.Count).Any(period => table.Cell(row, period).IsNotPublic),
            [
                AnalysisCell.Of(trend.Word),
                AnalysisCell.Of(Even(trend.Line.Slope.Value)),
                AnalysisCell.Of(Even(trend.Line.Slope.Limits.Lower)),
                AnalysisCell.Of(Even(trend.Line.Slope.Limits.Upper)),
                AnalysisCell.Of(trend.Test.Count),
                AnalysisCell.Of(trend.Test.Direction == TrendDirection.TooShort ? Value.NotMeaningful : trend.Test.Probability),
                AnalysisCell.Of(Even(first)),
                AnalysisCell.Of(Even(last)),
                AnalysisCell.Of(trend.Sentence(subject.Indicator.Definition, steps)),
            ]
        )
        {
            Group = trend.Group,
        };
    }

    private static AnalysisMap MapOf(IndicatorDefinition definition, ValueTable table) =>
        new("direction", $"Entwicklung {Period.Parse(table.Periods[0]).Name} bis {Period.Parse(table.Periods[^1]).Name}")
        {
            Direction = DirectionWords.Of(definition.Direction),
            Groups =
            [
                new AnalysisGroup(nameof(TrendDirection.Rising), "steigt", "strongHigh"),
                new AnalysisGroup(nameof(TrendDirection.NotDistinguishable), "kein Trend erkennbar", "neutral"),
                new AnalysisGroup(nameof(TrendDirection.Falling), "sinkt", "strongLow"),
                new AnalysisGroup(nameof(TrendDirection.TooShort), "zu wenige Werte für ein Urteil", "none"),
            ],
        };
}
