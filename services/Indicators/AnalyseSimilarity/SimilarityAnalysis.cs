using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.AnalyseSimilarity;

/// <summary>Which areas are most like one, by criteria that a person chose; of shown values.</summary>
internal static class SimilarityAnalysis
{
    public const string Name = "similarity";
    private const int UsualCriteria = 4;
    private const int LeastAreas = 4;
    private static readonly string[] _methods = ["Ähnliche Gebiete", "Standardisierung", "Quantile und Median"];

    public static async Task<AnalysisAnswer> ComputeAsync(
        AnalysisSubject subject,
        SimilarityQuestion question,
        CancellationToken cancellationToken
    )
    {
        IndicatorHead[] possible =
        [
            .. subject.Frame.Indicators.Where(other =>
                other.Levels.Contains(subject.Level.Code) && other.Periods.Length > 0 && other.Code != subject.Indicator.Code
            ),
        ];
        if (possible.Length == 0 || subject.Areas.Count < LeastAreas)
        {
            return AnswerDraft.Of(Name, subject) with
            {
                NotPossible =
                    $"Ähnlichkeit braucht mindestens {LeastAreas} Gebiete und ein weiteres Merkmal; auf der Ebene „{subject.Level.NamePlural}“ gibt es das nicht.",
                Methods = _methods,
            };
        }

        AnalysisOption[] areas = [.. subject.Areas.Select(area => new AnalysisOption(area.Code, Described(subject, area)))];
        AnalysisOption[] criteria = [.. possible.Select(other => new AnalysisOption(other.Code, other.Definition.Name))];
        var chosenArea = AnswerDraft.Choose("area", "Gebiet", question.Area, areas);
        string[] chosen =
            question.Criterion.Length == 0
                ? Usual(possible)
                : [.. question.Criterion.Select(code => AnswerDraft.Choose("criterion", "Merkmal", code, criteria)).Distinct()];
        var table = await subject.ValuesAsync([subject.Period], cancellationToken);
        var others = new List<ValueTable>();
        foreach (var head in possible.Where(other => chosen.Contains(other.Code)))
        {
            var period =
                head.Periods.LastOrDefault(known => string.CompareOrdinal(known, subject.Period) <= 0) ?? head.Periods[0];
            others.Add(await subject.ValuesAsync(head, subject.Areas, [period], cancellationToken));
        }

        var larger = subject.Frame.Area(chosenArea)!.Path.SkipLast(1).Select(subject.Frame.Area).OfType<ReleasedArea>().ToList();
        var references = await subject.ValuesAsync(subject.Indicator, larger, [subject.Period], cancellationToken);
        return new SimilarAreas(subject, table, others, references, chosenArea).Answer() with
        {
            Methods = _methods,
            Choices =
            [
                new AnalysisChoice("area", "Gebiet", areas, [chosenArea]),
                new AnalysisChoice("criterion", "Ähnlich nach", criteria, chosen) { IsMultiple = true },
            ],
        };
    }

    private static string Described(AnalysisSubject subject, ReleasedArea area) =>
        subject.NameOfParent(area) is { Length: > 0 } parent ? $"{area.Name} ({parent})" : area.Name;

    // A count tells how large an area is; that is a likeness too, but rarely the one that is meant.
    private static string[] Usual(IndicatorHead[] possible) =>
        [
            .. possible
                .OrderBy(other => other.Definition.DeclaredKind is IndicatorKind.Share or IndicatorKind.Rate ? 0 : 1)
                .Take(UsualCriteria)
                .Select(other => other.Code),
        ];
}
