using System.Globalization;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Correlation;
using Sozialplanung.Statistics.Index;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>
/// The robustness of a part of an index: the same areas computed in another way that would have been as good, and what becomes of their
/// classes. Source: OECD &amp; JRC 2008, Handbook on Constructing Composite Indicators, p. 117.
/// </summary>
internal static class IndexVariants
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static IReadOnlyList<IndexVariant> Of(
        PartScores full,
        IReadOnlyList<IndexComponent> components,
        PlannedPart planned,
        IndexPlan plan,
        IndexExclusions exclusions,
        IReadOnlyList<Value>? numbers
    )
    {
        var part = planned.Part;
        var states = exclusions.States;
        IndexVariant Compared(string kind, string text, PartScores other) => Compare(kind, text, full, other, plan);
        IEnumerable<IndexVariant> all =
        [
            .. WithoutOne(components, planned, states).Select(pair => Compared("withoutOne", pair.Text, pair.Scores)),
            .. OtherWeights(components, planned, states).Select(pair => Compared("weights", pair.Text, pair.Scores)),
            .. OtherScales(part).Select(pair => Compared("scale", pair.Text, PartScores.Of(components, pair.Part, states))),
            .. OtherExclusions(plan, numbers)
                .Select(pair => Compared("exclusions", pair.Text, PartScores.Of(components, part, pair.Exclusions.States))),
        ];
        return [.. all];
    }

    /// <summary>The other method over the same indicators, with its weights.</summary>
    public static IndexOpinion? SecondOpinion(
        PartScores full,
        IReadOnlyList<IndexComponent> components,
        PlannedPart planned,
        IndexPlan plan,
        IndexExclusions exclusions
    )
    {
        if (components.Count < 2)
        {
            return null;
        }

        var isSum = planned.Part.Method == IndexMethod.WeightedSum;
        var other = planned.Part with { Method = isSum ? IndexMethod.PrincipalComponent : IndexMethod.WeightedSum };
        var scores = PartScores.Of(components, other, exclusions.States);
        var principal = isSum ? scores : full;
        return new IndexOpinion
        {
            ExplainedShare = principal.ExplainedShare?.NumberOrNull,
            Loadings = [.. (principal.Loadings ?? []).Select(loading => loading.NumberOrNull)],
            Compared = Compare(
                "method",
                isSum ? "erste Hauptkomponente statt gewichteter Summe" : "gewichtete Summe der z-Werte statt Hauptkomponente",
                full,
                scores,
                plan
            ),
        };
    }

    private static IEnumerable<(string Text, PartScores Scores)> WithoutOne(
        IReadOnlyList<IndexComponent> components,
        PlannedPart planned,
        IReadOnlyDictionary<int, ValueState> states
    )
    {
        var least = planned.Part.Method == IndexMethod.PrincipalComponent ? 3 : 2;
        if (components.Count < least)
        {
            yield break;
        }

        // A minimum that asked for all must not ask for more than are left.
        var part =
            planned.Part.MinimumIndicators >= components.Count
                ? planned.Part with
                {
                    MinimumIndicators = components.Count - 1,
                }
                : planned.Part;
        for (var left = 0; left < components.Count; left++)
        {
            yield return (
                $"ohne „{planned.Indicators[left].Head.Definition.Name}“",
                PartScores.Of([.. components.Where((_, i) => i != left)], part, states)
            );
        }
    }

    private static IEnumerable<(string Text, PartScores Scores)> OtherWeights(
        IReadOnlyList<IndexComponent> components,
        PlannedPart planned,
        IReadOnlyDictionary<int, ValueState> states
    )
    {
        if (planned.Part.Method == IndexMethod.PrincipalComponent || components.Count < 2)
        {
            yield break;
        }

        if (components.Any(component => component.Weight != components[0].Weight))
        {
            yield return (
                "alle Indikatoren gleich gewichtet",
                PartScores.Of([.. components.Select(component => component with { Weight = 1 })], planned.Part, states)
            );
        }

        for (var heavy = 0; heavy < components.Count; heavy++)
        {
            yield return (
                $"„{planned.Indicators[heavy].Head.Definition.Name}“ doppelt gewichtet",
                PartScores.Of(
                    [
                        .. components.Select(
                            (component, i) => i == heavy ? component with { Weight = 2 * component.Weight } : component
                        ),
                    ],
                    planned.Part,
                    states
                )
            );
        }
    }

    private static IEnumerable<(string Text, IndexPart Part)> OtherScales(IndexPart part)
    {
        if (part.Method == IndexMethod.PrincipalComponent)
        {
            yield break;
        }

        if (part.Scale == StandardisationMethod.ZPopulation || part.ResultScale == StandardisationMethod.ZPopulation)
        {
            yield return (
                "Standardabweichung der Stichprobe (Teiler n − 1)",
                Exchanged(part, StandardisationMethod.ZPopulation, StandardisationMethod.ZSample)
            );
        }

        if (part.Scale == StandardisationMethod.ZSample || part.ResultScale == StandardisationMethod.ZSample)
        {
            yield return (
                "Standardabweichung der Grundgesamtheit (Teiler n)",
                Exchanged(part, StandardisationMethod.ZSample, StandardisationMethod.ZPopulation)
            );
        }

        if (part.Scale != StandardisationMethod.PercentileRank)
        {
            yield return ("Ränge statt der Werte", part with { Scale = StandardisationMethod.PercentileRank });
        }

        if (part.Scale != StandardisationMethod.MinMax)
        {
            yield return ("Spannweite 0 bis 1 statt der Werte", part with { Scale = StandardisationMethod.MinMax });
        }
    }

    private static IndexPart Exchanged(IndexPart part, StandardisationMethod from, StandardisationMethod to) =>
        part with
        {
            Scale = part.Scale == from ? to : part.Scale,
            ResultScale = part.ResultScale == from ? to : part.ResultScale,
        };

    private static IEnumerable<(string Text, IndexExclusions Exclusions)> OtherExclusions(
        IndexPlan plan,
        IReadOnlyList<Value>? numbers
    )
    {
        var definition = plan.Definition;
        IndexExclusions With(IndexDefinition changed) => IndexExclusions.Of(plan.Areas, changed, plan.Base, numbers);
        if (definition.Minimum is { } rule)
        {
            var doubled = rule with { AtLeast = 2 * rule.AtLeast };
            yield return ("ohne die Mindestgröße", With(definition with { Minimum = null }));
            yield return (
                string.Create(_german, $"Mindestgröße {doubled.AtLeast:#,##0.##} statt {rule.AtLeast:#,##0.##}"),
                With(definition with { Minimum = doubled })
            );
        }

        if (definition.Excluded.Count > 0)
        {
            yield return ("ohne die einzeln ausgenommenen Gebiete", With(definition with { Excluded = [] }));
        }
    }

    // Over the areas that have both scores; those that come or go are counted apart.
    private static IndexVariant Compare(string kind, string text, PartScores full, PartScores other, IndexPlan plan)
    {
        int[] both =
        [
            .. Enumerable
                .Range(0, full.Scores.Count)
                .Where(area => full.Classes[area] is not null && other.Classes[area] is not null),
        ];
        var before = Ranking.MeanRanks([.. both.Select(area => full.Scores[area])]);
        var after = Ranking.MeanRanks([.. both.Select(area => other.Scores[area])]);
        return new IndexVariant
        {
            Kind = kind,
            Text = text,
            RankCorrelation = SpearmanCorrelation.Of(full.Scores, other.Scores).Value.NumberOrNull,
            LargestRankShift = before
                .Zip(after, (first, second) => Math.Abs(first.Number - second.Number))
                .DefaultIfEmpty(0)
                .Max(),
            Compared = both.Length,
            ComeOrGone = full.Classes.Zip(other.Classes).Count(pair => pair.First is null != pair.Second is null),
            Changed =
            [
                .. both.Where(area => full.Classes[area] != other.Classes[area])
                    .Select(area => new ChangedClass(
                        plan.Areas[area].Code,
                        plan.Areas[area].Name,
                        full.Classes[area]!.Value,
                        other.Classes[area]!.Value
                    )),
            ],
        };
    }
}
