using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Space;

namespace Sozialplanung.Indicators.AnalyseClusters;

/// <summary>What one method finds area by area: the statistic, its two-sided probability, and the group on the map.</summary>
internal sealed record AreaPattern(
    IReadOnlyList<Value> Statistics,
    IReadOnlyList<Value> Probabilities,
    IReadOnlyList<string?> Groups,
    IReadOnlyList<AnalysisGroup> AllGroups
)
{
    public const double Level = 0.05;
    private const string Nothing = "unremarkable";
    private const string Alone = "noNeighbours";

    private static readonly AnalysisGroup _nothing = new(Nothing, "unauffällig", "neutral");
    private static readonly AnalysisGroup _alone = new(Alone, "ohne Nachbarn auf der Karte", "none");

    /// <summary>Local Moran, weights row by row, divided by n − 1 (esda, GeoDa).</summary>
    public static AreaPattern Moran(
        IReadOnlyList<Value> values,
        IReadOnlyList<IReadOnlyList<int>> neighbours,
        ClusterQuestion question
    )
    {
        var weights = SpatialWeights.RowStandardised(neighbours);
        var local = LocalMoran.Of(values, weights, LocalScaling.SampleVariance);
        var probabilities = TwoSided(
            LocalMoran.PermutationProbabilities(values, weights, question.SeedOrDefault, question.ShufflesOrDefault)
        );
        return new AreaPattern(
            local.Statistics,
            probabilities,
            [.. values.Select((value, area) => GroupOf(value, probabilities[area], local.Quadrants[area]?.ToString()))],
            [
                new(nameof(Quadrant.HighHigh), "hoch, Nachbarn auch hoch", "strongHigh"),
                new(nameof(Quadrant.HighLow), "hoch, Nachbarn niedrig", "outlierHigh"),
                _nothing,
                new(nameof(Quadrant.LowHigh), "niedrig, Nachbarn hoch", "outlierLow"),
                new(nameof(Quadrant.LowLow), "niedrig, Nachbarn auch niedrig", "strongLow"),
                _alone,
            ]
        );
    }

    /// <summary>Gi*, weights of one, the area among its neighbours.</summary>
    public static AreaPattern Getis(
        IReadOnlyList<Value> values,
        IReadOnlyList<IReadOnlyList<int>> neighbours,
        ClusterQuestion question
    )
    {
        var weights = SpatialWeights.Binary(neighbours);
        var star = GetisOrd.LocalGStar(values, weights);
        var probabilities = TwoSided(
            GetisOrd.LocalPermutationProbabilities(values, weights, question.SeedOrDefault, question.ShufflesOrDefault)
        );
        return new AreaPattern(
            star,
            probabilities,
            [
                .. values.Select(
                    (value, area) =>
                        GroupOf(
                            value,
                            probabilities[area],
                            star[area].HasNumber
                                ? star[area].Number > 0
                                    ? "hot"
                                    : "cold"
                                : null
                        )
                ),
            ],
            [
                new("hot", "Häufung hoher Werte", "strongHigh"),
                _nothing,
                new("cold", "Häufung niedriger Werte", "strongLow"),
                _alone,
            ]
        );
    }

    private static string? GroupOf(Value value, Value probability, string? found) =>
        !value.HasNumber ? null
        : !probability.HasNumber || found is null ? Alone
        : probability.Number <= Level ? found
        : Nothing;

    // The kernel tells the side on which the value lies; that side was not chosen before.
    private static Value[] TwoSided(Value[] probabilities) =>
        [.. probabilities.Select(one => one.HasNumber ? Value.Of(Math.Min(1, 2 * one.Number)) : one)];
}
