using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.AnalyseCorrelation;

/// <summary>Whether areas that are high here are high there too; of shown values of both.</summary>
internal static class CorrelationAnalysis
{
    public const string Name = "correlation";
    private static readonly string[] _methods = ["Zusammenhang zweier Indikatoren (Pearson, Spearman)"];

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        CorrelationQuestion question,
        CancellationToken cancellationToken
    )
    {
        IndicatorHead[] others =
        [
            .. subject
                .Frame.Indicators.Where(other =>
                    other.Code != subject.Indicator.Code && other.Levels.Contains(subject.Level.Code) && other.Periods.Length > 0
                )
                // A count grows with its area: with a share it tells of sizes.
                .OrderBy(other => other.Definition.DeclaredKind == IndicatorKind.Count),
        ];
        if (others.Length == 0)
        {
            return AnswerDraft.Of(Name, subject) with
            {
                NotPossible =
                    $"Auf der Ebene „{subject.Level.NamePlural}“ gibt es keinen zweiten Indikator, mit dem sich vergleichen ließe.",
                Methods = _methods,
            };
        }

        AnalysisOption[] options = [.. others.Select(other => new AnalysisOption(other.Code, other.Definition.Name))];
        var with = AnswerDraft.Choose("with", "Zweiter Indikator", question.With, options);
        var second = others.First(other => other.Code == with);
        var period = NearestPeriod(second, subject.Period);
        var table = await subject.ValuesAsync([subject.Period], cancellationToken);
        var other = await subject.ValuesAsync(second, subject.Areas, [period], cancellationToken);
        return new CorrelatedAreas(subject, table, other).Answer() with
        {
            Methods = _methods,
            Choices = [new AnalysisChoice("with", "Zweiter Indikator", options, [with])],
        };
    }

    /// <summary>The same period, otherwise the last before it, otherwise the first after it.</summary>
    private static string NearestPeriod(IndicatorHead indicator, string period) =>
        indicator.Periods.LastOrDefault(known => string.CompareOrdinal(known, period) <= 0) ?? indicator.Periods[0];
}
