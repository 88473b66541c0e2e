namespace Sozialplanung.Statistics.Tests.Rounding;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(2.5, 0, 3)]
    [InlineData(-2.5, 0, -3)]
    [InlineData(3.5, 0, 4)]
    [InlineData(2.675, 2, 2.68)]
    [InlineData(1.005, 2, 1.01)]
    [InlineData(-0.05, 1, -0.1)]
    [InlineData(12.349, 1, 12.3)]
    [InlineData(0, 3, 0)]
    [InlineData(1e300, 2, 1e300)]
    public void Rounds_a_half_away_from_zero(double number, int decimals, double rounded) =>
        Statistics.Rounding.Commercial(number, decimals).ShouldBe(rounded);

    [Fact]
    public void A_quotient_of_counts_that_is_exactly_a_half_rounds_up()
    {
        for (var tenths = 0; tenths < 1000; tenths++)
        {
            // (2·tenths + 1) of 2000 is tenths/10 + 0.05 percent: a half in the first decimal.
            var percent = 100 * ((2 * tenths) + 1) / 2000d;

            Statistics.Rounding.Commercial(percent, 1).ShouldBe((tenths + 1) / 10d);
        }
    }

    [Fact]
    public void A_small_loss_rounds_to_zero_without_a_minus() =>
        double.IsNegative(Statistics.Rounding.Commercial(-0.04, 1)).ShouldBeFalse();

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, -1)]
    [InlineData(1, 16)]
    public void Refuses_what_cannot_be_rounded(double number, int decimals) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Statistics.Rounding.Commercial(number, decimals));

    [Fact]
    public void A_value_without_a_number_keeps_its_reason()
    {
        Statistics.Rounding.Commercial(Value.Missing(ValueState.Hidden), 1).State.ShouldBe(ValueState.Hidden);
        Statistics.Rounding.Commercial(Value.Of(-2.45), 1).Number.ShouldBe(-2.5);
    }
}
