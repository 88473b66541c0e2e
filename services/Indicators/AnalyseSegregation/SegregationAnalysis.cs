using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.AnalyseSegregation;

/// <summary>
/// How unevenly those counted by a share live over the areas of a larger one. Of areas whose counts this reader is shown
/// (<see cref="ShownCounts"/>), and of no others: the larger area stands for the sum of those, not for its own total.
/// </summary>
internal static class SegregationAnalysis
{
    public const string Name = "segregation";
    private const int LeastAreas = 2;

    private static readonly string[] _methods =
    [
        "Dissimilarität und Segregationsindex",
        "Isolation, Interaktion, Kontakt, Eta², Gini",
        "Mehrere Gruppen: wechselseitige Information und Theils H",
        "Lokalisationsquotient",
    ];

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        SegregationQuestion question,
        CancellationToken cancellationToken
    )
    {
        var fault =
            CountBase.FaultOf(subject.Indicator)
            ?? (
                subject.Indicator.Definition.DeclaredKind == IndicatorKind.Share
                    ? null
                    : "Ungleich verteilt kann nur eine Gruppe sein, die ein Teil der Menschen im Gebiet ist. Dieser Indikator ist kein Anteil an einem Ganzen."
            );
        if (fault is not null)
        {
            return AnswerDraft.Of(Name, subject) with { NotPossible = fault, Methods = _methods };
        }

        var partsOf = subject.Areas.SelectMany(area => area.Path).CountBy(code => code).ToDictionary(StringComparer.Ordinal);
        AnalysisOption[] wholes =
        [
            .. subject
                .Frame.Areas.Where(whole => whole.Level != subject.Level.Code)
                .Where(whole => partsOf.GetValueOrDefault(whole.Code) >= LeastAreas)
                .Select(whole => new AnalysisOption(whole.Code, whole.Name)),
        ];
        if (wholes.Length == 0)
        {
            return AnswerDraft.Of(Name, subject) with
            {
                NotPossible =
                    $"Die {subject.Level.NamePlural} sind keine Teile eines größeren Gebiets. Bitte eine feinere Ebene wählen.",
                Methods = _methods,
            };
        }

        var within = AnswerDraft.Choose("within", "Verteilung in", question.Within, wholes);
        List<ReleasedArea> parts = [.. subject.Areas.Where(area => area.Path.Contains(within))];
        var table = await subject.ValuesAsync(subject.Indicator, parts, [subject.Period], cancellationToken);
        var counts = await ShownCounts.ReadAsync(subject, parts, [subject.Period], cancellationToken);
        return new GroupDistribution(subject, table, counts, subject.Frame.Area(within)!).Answer() with
        {
            Methods = _methods,
            Choices = [new AnalysisChoice("within", "Verteilung in", wholes, [within])],
        };
    }
}
