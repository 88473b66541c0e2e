using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;

namespace Sozialplanung.Indicators.AnalyseUncertainty;

/// <summary>
/// The interval of each value, whether it can be told apart from a larger area, and the value drawn towards the mean. Only of
/// counts that this reader is shown (<see cref="ShownCounts"/>), which stand in the table beside.
/// </summary>
internal static class UncertaintyAnalysis
{
    public const string Name = "uncertainty";

    private static readonly AnalysisOption[] _confidences =
    [
        new("95", "95 Prozent (üblich)"),
        new("99", "99 Prozent (vorsichtiger)"),
        new("90", "90 Prozent (weniger vorsichtig)"),
    ];

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        UncertaintyQuestion question,
        CancellationToken cancellationToken
    )
    {
        var methods = MethodsOf(subject);
        if (CountBase.FaultOf(subject.Indicator) is { } fault)
        {
            return AnswerDraft.Of(Name, subject) with { NotPossible = fault, Methods = methods };
        }

        var confidence = AnswerDraft.Choose("confidence", "Sicherheit", question.Confidence, _confidences);
        AnalysisOption[] references = [.. subject.LargerLevels().Select(level => new AnalysisOption(level.Code, level.Name))];
        var reference =
            references.Length == 0 ? null : AnswerDraft.Choose("reference", "Verglichen mit", question.Reference, references);
        var larger = reference is null ? [] : subject.Frame.AreasOf(reference).ToList();
        var period = subject.Period;
        var table = await subject.ValuesAsync([period], cancellationToken);
        var wholes = await subject.ValuesAsync(subject.Indicator, larger, [period], cancellationToken);
        var counts = await ShownCounts.ReadAsync(subject, [.. subject.Areas, .. larger], [period], cancellationToken);
        var estimates = new EstimatedAreas(subject, table, wholes, counts, reference);
        return estimates.Answer(int.Parse(confidence, CultureInfo.InvariantCulture) / 100.0) with
        {
            Methods = methods,
            Choices =
            [
                .. reference is null ? [] : (AnalysisChoice[])[new("reference", "Verglichen mit", references, [reference])],
                new AnalysisChoice("confidence", "Sicherheit", _confidences, [confidence]),
            ],
        };
    }

    private static string[] MethodsOf(AnalysisSubject subject) =>
        [
            subject.Indicator.Definition.DeclaredKind == IndicatorKind.Share
                ? "Anteil mit Wilson-Intervall"
                : "Rohe Rate je 1.000",
            "Vergleich eines Gebiets mit dem Ganzen",
            "Geglättete Rate (empirischer Bayes-Schätzer)",
        ];
}
