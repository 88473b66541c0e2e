using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>The level a question is about, and whether there is anything to answer it with.</summary>
internal static class AskedLevel
{
    /// <summary>The level that is named; otherwise the finest that the indicator has.</summary>
    public static ReleasedLevel Of(ReleaseFrame frame, IndicatorHead indicator, AnalysisQuestion question) =>
        question.Level is { } asked
            ? frame.Levels.First(level => level.Code == asked)
            : frame
                .Levels.Where(level => indicator.Levels.Contains(level.Code))
                .MaxBy(level => frame.AreasOf(level.Code).Count())!;

    /// <summary>Why the question cannot be answered, or null.</summary>
    public static ProblemHttpResult? Refusal(
        ReleaseFrame frame,
        IndicatorHead indicator,
        AnalysisQuestion question,
        int cellLimit
    )
    {
        var levels = frame.Levels.Where(level => indicator.Levels.Contains(level.Code)).Select(level => level.Code).ToList();
        if (levels.Count == 0 || indicator.Periods.Length == 0)
        {
            return Problems.NotFound($"Für „{indicator.Definition.Name}“ gibt es noch keine Werte.");
        }

        if (question.Level is { } level && !levels.Contains(level))
        {
            return Problems.NotFound(
                $"Auf der Ebene „{level}“ hat dieser Indikator keine Werte. Er hat welche auf: {string.Join(", ", levels)}.",
                "unknown-level"
            );
        }

        var cells = frame.AreasOf(Of(frame, indicator, question).Code).Count() * indicator.Periods.Length;
        if (cells > cellLimit)
        {
            return Problems.BadInput(
                "too-many-cells",
                $"Auf dieser Ebene sind es {GermanFigures.Number(cells, 0)} Werte, erlaubt sind {GermanFigures.Number(cellLimit, 0)}. Bitte eine gröbere Ebene wählen."
            );
        }

        return question.Period is { } period && !indicator.Periods.Contains(period)
            ? Problems.NotFound(
                $"Für {period} gibt es keine Werte. Es gibt: {string.Join(", ", indicator.Periods)}.",
                "unknown-period"
            )
            : null;
    }
}
