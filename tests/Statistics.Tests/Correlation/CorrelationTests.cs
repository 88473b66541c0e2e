using Sozialplanung.Statistics.Correlation;

namespace Sozialplanung.Statistics.Tests.Correlation;

public sealed class CorrelationTests
{
    [Fact]
    public void Pearson_by_hand_with_fishers_limits()
    {
        // x deviations −2 −1 0 1 2, y deviations −1 −2 1 0 2: 8/10
        var correlation = PearsonCorrelation.Of([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);

        correlation.Value.Number.ShouldBe(0.8, 1e-12);
        correlation.Limits.Lower.Number.ShouldBe(Math.Tanh(Math.Atanh(0.8) - (1.959963984540054 / Math.Sqrt(2))), 1e-9);
        correlation.Limits.Upper.Number.ShouldBeLessThan(1);
    }

    [Fact]
    public void Spearman_is_pearson_of_the_ranks_with_shared_ties()
    {
        SpearmanCorrelation.Of([1, 10, 100, 1000], [2, 3, 5, 7]).Value.Number.ShouldBe(1);
        // Ranks 1 2.5 2.5 4 against 1 2 3 4: 4.5/√(4.5·5)
        SpearmanCorrelation.Of([1, 2, 2, 3], [1, 2, 3, 4]).Value.Number.ShouldBe(4.5 / Math.Sqrt(22.5), 1e-12);
    }

    [Fact]
    public void Pairs_with_a_missing_number_are_left_out() =>
        PearsonCorrelation.Of([1, 2, Value.Unknown, 3], [1, 2, 9, 3]).Value.Number.ShouldBe(1, 1e-12);

    [Fact]
    public void Too_few_or_all_equal_has_no_correlation()
    {
        PearsonCorrelation.Of([1], [2]).Value.State.ShouldBe(ValueState.NotMeaningful);
        PearsonCorrelation.Of([1, 1, 1], [2, 3, 4]).Value.State.ShouldBe(ValueState.NotMeaningful);
        PearsonCorrelation.Of([1, 2, 4], [2, 3, 4]).Limits.Lower.State.ShouldBe(ValueState.NotMeaningful);
        Should.Throw<ArgumentException>(() => PearsonCorrelation.Of([1, 2], [2]));
    }

    [Fact]
    public void Huge_and_negative_numbers_correlate_too() =>
        PearsonCorrelation.Of([-1e300, 0, 1e300, 5e299], [-1, 0, 1, 0.5]).Value.Number.ShouldBe(1, 1e-12);
}
