using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Tests.Quantiles;

public sealed class QuantileTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3.5)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 3.5)]
    [InlineData(6, 3.3)]
    [InlineData(7, 3.7)]
    [InlineData(8, 3.4333333333333336)]
    [InlineData(9, 3.45)]
    public void All_nine_types_of_one_to_ten_at_three_tenths_by_hand(int type, double expected) =>
        Quantile.Of(OneTo(10), 0.3, (QuantileType)type).Number.ShouldBe(expected, 1e-12);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(4, 1.25)]
    [InlineData(5, 1.75)]
    [InlineData(6, 1.5)]
    [InlineData(7, 2)]
    [InlineData(8, 1.6666666666666667)]
    [InlineData(9, 1.6875)]
    public void All_nine_types_of_one_to_five_at_a_quarter_by_hand(int type, double expected) =>
        Quantile.Of(OneTo(5), 0.25, (QuantileType)type).Number.ShouldBe(expected, 1e-12);

    [Fact]
    public void Every_type_has_the_extremes_at_the_ends_and_one_value_everywhere()
    {
        foreach (var type in Enum.GetValues<QuantileType>())
        {
            Quantile.Of(OneTo(10), 0, type).Number.ShouldBe(1, type.ToString());
            Quantile.Of(OneTo(10), 1, type).Number.ShouldBe(10, type.ToString());
            Quantile.Of([7], 0.4, type).Number.ShouldBe(7, type.ToString());
        }
    }

    [Fact]
    public void Missing_values_are_left_out_and_none_left_is_unknown()
    {
        Quantile.Of([1, Value.Unknown, 3], 0.5).Number.ShouldBe(2);
        Quantile.Of([Value.Unknown], 0.5).State.ShouldBe(ValueState.Unknown);
    }

    [Fact]
    public void Refuses_a_share_or_type_that_is_none()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Quantile.Of([1], 1.1));
        Should.Throw<ArgumentOutOfRangeException>(() => Quantile.Of([1, 2], 0.5, (QuantileType)10));
    }

    [Fact]
    public void Equal_weights_give_type_two()
    {
        Value[] weights = [.. Enumerable.Repeat(Value.Of(2.5), 10)];
        foreach (var share in new[] { 0, 0.1, 0.25, 0.3, 0.5, 0.77, 1 })
        {
            WeightedQuantile
                .Of(OneTo(10), weights, share)
                .ShouldBe(Quantile.Of(OneTo(10), share, QuantileType.AveragedInverse), $"{share}");
        }
    }

    [Fact]
    public void A_weight_counts_like_so_many_equal_values()
    {
        WeightedQuantile.Of([10, 20, 30], [1, 5, 1], 0.5).Number.ShouldBe(20);
        WeightedQuantile.Of([30, 10, 20], [1, 1, 0], 0.5).Number.ShouldBe(20);
        WeightedQuantile.Of([10, 20], [1, 9], 0.05).Number.ShouldBe(10);
    }

    [Fact]
    public void Weights_that_cannot_be_yield_no_quantile()
    {
        WeightedQuantile.Of([10, 20], [1, -1], 0.5).State.ShouldBe(ValueState.NotMeaningful);
        WeightedQuantile.Of([10], [0], 0.5).State.ShouldBe(ValueState.Unknown);
        WeightedQuantile.Of([10, Value.Unknown], [1, 7], 0.5).Number.ShouldBe(10);
        Should.Throw<ArgumentException>(() => WeightedQuantile.Of([10], [], 0.5));
    }

    private static Value[] OneTo(int last) => [.. Enumerable.Range(1, last).Select(i => Value.Of(i))];
}
