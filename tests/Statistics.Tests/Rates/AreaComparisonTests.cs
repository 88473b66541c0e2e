using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Statistics.Tests.Rates;

public sealed class AreaComparisonTests
{
    [Fact]
    public void A_small_area_is_not_distinguishable_where_a_large_one_with_the_same_share_is()
    {
        AreaComparison.WithWhole(6, 40, 1000, 10_000).Verdict.ShouldBe(Verdict.NotDistinguishable);
        Verdict.NotDistinguishable.ToText().ShouldBe("nicht unterscheidbar");
        AreaComparison.WithWhole(150, 1000, 1000, 10_000).Verdict.ShouldBe(Verdict.Higher);
        AreaComparison.WithWhole(50, 1000, 1000, 10_000).Verdict.ShouldBe(Verdict.Lower);
    }

    [Fact]
    public void The_interval_against_the_rest_is_the_published_one_of_newcombe_1998()
    {
        // 56/70 against 48/80: 0.0524 to 0.3339 (table II, method 10)
        var comparison = AreaComparison.WithRest(56, 70, 56 + 48, 70 + 80);

        comparison.Verdict.ShouldBe(Verdict.Higher);
        comparison.Difference.Value.Number.ShouldBe(0.2, 1e-12);
        comparison.Difference.Limits.Lower.Number.ShouldBe(0.0524, 5e-5);
        comparison.Difference.Limits.Upper.Number.ShouldBe(0.3339, 5e-5);
    }

    [Fact]
    public void The_whole_itself_has_no_rest_and_missing_numbers_cannot_be_compared()
    {
        AreaComparison.WithRest(10, 100, 10, 100).Verdict.ShouldBe(Verdict.NotComparable);
        AreaComparison.WithRest(10, 100, 5, 100).Verdict.ShouldBe(Verdict.NotComparable);
        AreaComparison.WithWhole(Value.Unknown, 100, 10, 100).Difference.Value.State.ShouldBe(ValueState.Unknown);
        AreaComparison.WithWhole(1, 0, 10, 100).Verdict.ShouldBe(Verdict.NotComparable);
    }
}
