using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Statistics.Tests.Trend;

public sealed class ChangeTests
{
    [Fact]
    public void From_twenty_to_twenty_five_percent_are_five_points_and_a_quarter_more()
    {
        Change.PercentagePoints(20, 25).Number.ShouldBe(5);
        Change.RelativePercent(20, 25).Number.ShouldBe(25, 1e-12);
        Change.Absolute(20, 25).Number.ShouldBe(5);
        Change.IndexedToHundred(20, 25).Number.ShouldBe(125);
    }

    [Fact]
    public void From_nothing_there_is_no_percent_but_a_difference()
    {
        Change.RelativePercent(0, 5).State.ShouldBe(ValueState.NotMeaningful);
        Change.RelativePercent(-4, 5).State.ShouldBe(ValueState.NotMeaningful);
        Change.IndexedToHundred(0, 5).State.ShouldBe(ValueState.NotMeaningful);
        Change.Absolute(0, 5).Number.ShouldBe(5);
        Change.RelativePercent(5, 0).Number.ShouldBe(-100);
    }

    [Fact]
    public void A_missing_side_passes_its_reason_on()
    {
        Change.Absolute(Value.Missing(ValueState.Hidden), Value.Unknown).State.ShouldBe(ValueState.Hidden);
        Change.PercentagePoints(10, Value.Missing(ValueState.NotYetReported)).State.ShouldBe(ValueState.NotYetReported);
        Change.PercentagePoints(-1, 10).State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void What_leaves_the_range_of_numbers_is_not_meaningful()
    {
        Change.Absolute(-1.7e308, 1.7e308).State.ShouldBe(ValueState.NotMeaningful);
        Change.RelativePercent(1e-300, 1e300).State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void A_series_is_measured_against_its_reference_date()
    {
        Change.AgainstReference([50, Value.Unknown, 75], 0, Change.RelativePercent).ShouldBe([0, Value.Unknown, 50]);
        Change
            .AgainstReference([50, Value.Unknown, 75], 1, Change.Absolute)
            .ShouldAllBe(value => value.State == ValueState.Unknown);
        Should.Throw<ArgumentOutOfRangeException>(() => Change.AgainstReference([1], 1, Change.Absolute));
    }
}
