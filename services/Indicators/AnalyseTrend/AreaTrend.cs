using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Indicators.AnalyseTrend;

/// <summary>The course of one area: whether it rises, by how much in a middling year, and where its level jumped.</summary>
internal sealed record AreaTrend(MannKendall Test, TheilSen Line, string? JumpAfter, int LastPlace)
{
    // docs/methods.md: with fewer numbers a jump cannot be told from chance.
    private const int LeastForJumps = 8;
    private const int ShortestLevel = 3;

    public static AreaTrend Of(ValueTable table, int row, TimeSteps steps)
    {
        Value[] values = [.. table.Periods.Select((_, period) => AnswerDraft.ValueOf(table.Cell(row, period)))];
        var series = steps.Spread(values);
        var test = MannKendall.Of(series);
        return new AreaTrend(test, TheilSen.Of(series), JumpOf(series, test.Count, table, steps), series.Length - 1);
    }

    /// <summary>The line at the first and at the last period; it is drawn between them.</summary>
    public (Value First, Value Last) Ends() =>
        Line is { Intercept.HasNumber: true, Slope.Value.HasNumber: true }
            ? (Line.Intercept, Value.FromCalculation(Line.Intercept.Number + (Line.Slope.Value.Number * LastPlace)))
            : (Value.NotMeaningful, Value.NotMeaningful);

    public string Word =>
        Test.Direction switch
        {
            TrendDirection.Rising => "steigt",
            TrendDirection.Falling => "sinkt",
            TrendDirection.NotDistinguishable => "kein Trend erkennbar",
            TrendDirection.TooShort => "zu wenige Werte",
        };

    public string Group => Test.Direction.ToString();

    /// <summary>A sentence about the area.</summary>
    public string Sentence(IndicatorDefinition definition, TimeSteps steps) =>
        Test.Direction switch
        {
            TrendDirection.TooShort =>
                $"Für ein Urteil sind es zu wenige Werte ({Test.Count}; nötig sind {MannKendall.MinimumCount}).",
            TrendDirection.NotDistinguishable =>
                $"Die {Test.Count} Werte steigen und fallen nicht häufiger, als der Zufall erklärt.",
            TrendDirection.Rising or TrendDirection.Falling => Moving(definition, steps),
        }
        + (
            JumpAfter is null
                ? ""
                : $" Das Niveau ist nach {JumpAfter} gesprungen; bitte zuerst prüfen, ob sich dort Definition oder Grenzen geändert haben."
        );

    private string Moving(IndicatorDefinition definition, TimeSteps steps)
    {
        var verb = Test.Direction == TrendDirection.Rising ? "Steigt" : "Sinkt";
        if (!steps.AreEven || !Line.Slope.Value.HasNumber)
        {
            return $"{verb} (aus {Test.Count} Werten; Wahrscheinlichkeit bei reinem Zufall {GermanFigures.Probability(Test.Probability)}).";
        }

        var unit = IndicatorKinds.IsPercent(definition.Unit) ? "Prozentpunkte" : definition.Unit;
        var size = GermanFigures.WithUnit(GermanFigures.Number(Math.Abs(Line.Slope.Value.Number), definition.Decimals + 1), unit);
        return $"{verb} im mittleren {steps.Step} um {size} (aus {Test.Count} Werten; Wahrscheinlichkeit bei reinem Zufall {GermanFigures.Probability(Test.Probability)}).";
    }

    private static string? JumpOf(Value[] series, int count, ValueTable table, TimeSteps steps)
    {
        if (count < LeastForJumps || LevelShifts.Of(series, ShortestLevel, 1).Chosen is not { LastBefore: [var last] })
        {
            return null;
        }

        var period = Enumerable.Range(0, table.Periods.Count).First(index => steps.PlaceOf(index) == last);
        return Period.Parse(table.Periods[period]).Name;
    }
}
