using Sozialplanung.Indicators.Indexes;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>A part of an index, computed: a score and a class for each area, and what they were made of.</summary>
internal sealed record PartScores
{
    public required IReadOnlyList<Value> Scores { get; init; }

    /// <summary>From 1, the least burdened; null where there is no score.</summary>
    public required IReadOnlyList<int?> Classes { get; init; }

    /// <summary>The standardised values with their direction applied, in the order of the indicators.</summary>
    public required IReadOnlyList<IReadOnlyList<Value>> Components { get; init; }

    /// <summary>Weights that follow from the data; null where they were given.</summary>
    public IReadOnlyList<Value>? Loadings { get; init; }

    /// <summary>Of the variance, 0 to 1; null where weights were given.</summary>
    public Value? ExplainedShare { get; init; }

    public static PartScores Of(
        IReadOnlyList<IndexComponent> components,
        IndexPart part,
        IReadOnlyDictionary<int, ValueState> exclusions
    ) =>
        part.Method == IndexMethod.PrincipalComponent
            ? OfPrincipal(components, part, exclusions)
            : OfSum(components, part, exclusions);

    private static PartScores OfSum(
        IReadOnlyList<IndexComponent> components,
        IndexPart part,
        IReadOnlyDictionary<int, ValueState> exclusions
    )
    {
        var index = CompositeIndex.Of(
            components,
            new IndexOptions
            {
                Components = part.Scale,
                Result = part.ResultScale,
                MinimumComponents = part.MinimumIndicators,
                Exclusions = exclusions,
            }
        );
        return new PartScores
        {
            Scores = index.Scores,
            Classes = ClassesOf(index.Scores, part),
            Components = index.Components,
        };
    }

    private static PartScores OfPrincipal(
        IReadOnlyList<IndexComponent> components,
        IndexPart part,
        IReadOnlyDictionary<int, ValueState> exclusions
    )
    {
        Value[][] turned = [.. components.Select(component => Turned(component, exclusions))];
        // All are turned so that high is a burden; the sign is then that of the first one.
        var first = PrincipalComponent.First(turned, orientation: 0);
        var scores = Standardisation.Of(first.Scores, part.ResultScale);
        return new PartScores
        {
            Scores = scores,
            Classes = ClassesOf(scores, part),
            Components = [.. turned.Select(Standardisation.ZWithSampleDeviation)],
            Loadings = first.Loadings,
            ExplainedShare = first.ExplainedShare,
        };
    }

    private static Value[] Turned(IndexComponent component, IReadOnlyDictionary<int, ValueState> exclusions) =>
        [
            .. component.Values.Select(
                (value, area) =>
                    exclusions.TryGetValue(area, out var state) ? Value.Missing(state)
                    : value.HasNumber && component.Direction == Burden.HigherIsBetter ? Value.Of(-value.Number)
                    : value
            ),
        ];

    private static IReadOnlyList<int?> ClassesOf(IReadOnlyList<Value> scores, IndexPart part)
    {
        if (part.Limits.Count == 0)
        {
            return QuantileGroups.Of(scores, part.ClassNames.Count).Groups;
        }

        var scheme = new IndexScheme(
            [.. part.Limits.Select(limit => new IndexLimit(limit.At, limit.BelongsBelow))],
            part.ClassNames
        );
        return [.. scores.Select(scheme.ClassOf)];
    }
}
