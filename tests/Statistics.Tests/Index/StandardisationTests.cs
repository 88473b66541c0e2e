using Sozialplanung.Statistics.Index;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Tests.Index;

public sealed class StandardisationTests
{
    [Fact]
    public void Z_of_eight_values_by_hand()
    {
        // Mean 5, deviation 2 with divisor n.
        var z = Standardisation.ZWithPopulationDeviation([2, 4, 4, 4, 5, 5, 7, 9]);

        z.Select(value => value.Number).ShouldBe([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
    }

    [Fact]
    public void Vector_standardisation_variants()
    {
        var vector = Reference.Read("composite_index.json", "standardisation-variants");

        var (values, expected) = (vector.In("inputs", "x").ToValues(), vector.In("expected"));

        Standardisation.Of(values, StandardisationMethod.ZPopulation).ShouldMatch(expected.In("z_ddof0"), 1e-12, "z population");
        Standardisation.Of(values, StandardisationMethod.ZSample).ShouldMatch(expected.In("z_ddof1"), 1e-12, "z sample");
        Standardisation.Of(values, StandardisationMethod.MinMax).ShouldMatch(expected.In("minmax"), 1e-12, "min-max");
        Standardisation.Of(values, StandardisationMethod.Rank).ShouldMatch(expected.In("rank_avg"), 1e-12, "rank");
    }

    [Fact]
    public void Ties_share_the_mean_of_their_ranks()
    {
        Ranking.MeanRanks([5, 1, 5, Value.Unknown, 9]).ShouldBe([2.5, 1, 2.5, Value.Unknown, 4]);
        Ranking.PercentileRanks([5, 1, 5, 9]).ShouldBe([0.5, 0.125, 0.5, 0.875]);
        Ranking.PercentileRanks([4]).ShouldBe([0.5]);
    }

    [Fact]
    public void Min_max_reaches_the_ends_asked_for() => Standardisation.MinMax([10, -10, 0], 0, 100).ShouldBe([100, 0, 50]);

    [Theory]
    [InlineData(StandardisationMethod.ZPopulation)]
    [InlineData(StandardisationMethod.ZSample)]
    [InlineData(StandardisationMethod.MinMax)]
    public void Where_nothing_can_be_told_apart_there_is_no_score(StandardisationMethod method)
    {
        Standardisation.Of([0.1, 0.1, 0.1], method).ShouldAllBe(value => value.State == ValueState.NotMeaningful);
        Standardisation
            .Of([4, Value.Missing(ValueState.Hidden)], method)
            .Select(value => value.State)
            .ShouldBe([ValueState.NotMeaningful, ValueState.Hidden]);
        Standardisation.Of([1e308, -1e308], method).ShouldAllBe(value => value.State == ValueState.NotMeaningful);
        Standardisation.Of([], method).ShouldBeEmpty();
    }
}
