namespace Sozialplanung.Statistics.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_forgotten_cell_is_unknown_and_not_zero()
    {
        default(Value).State.ShouldBe(ValueState.Unknown);
        default(Value).NumberOrNull.ShouldBeNull();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_what_is_not_finite(double number) => Should.Throw<ArgumentOutOfRangeException>(() => Value.Of(number));

    [Fact]
    public void The_quotient_by_zero_is_not_meaningful() =>
        Value.FromCalculation(1.0 / 0.0).State.ShouldBe(ValueState.NotMeaningful);

    [Fact]
    public void Zero_is_a_number()
    {
        Value.Of(0).State.ShouldBe(ValueState.Shown);
        Value.Of(0).Number.ShouldBe(0);
    }

    [Fact]
    public void Asking_a_missing_value_for_its_number_names_the_reason() =>
        Should.Throw<InvalidOperationException>(() => Value.Missing(ValueState.Hidden).Number).Message.ShouldContain("Hidden");
}
