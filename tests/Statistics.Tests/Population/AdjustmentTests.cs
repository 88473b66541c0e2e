using Sozialplanung.Statistics.Population;

namespace Sozialplanung.Statistics.Tests.Population;

public sealed class AdjustmentTests
{
    [Fact]
    public void Raking_meets_both_sums_and_keeps_the_odds_ratio()
    {
        var raked = Raking.Fit(
            [
                [1, 2],
                [3, 4],
            ],
            [40, 60],
            [30, 70]
        );

        raked.HasConverged.ShouldBeTrue();
        raked.Cells[0].Sum().ShouldBe(40, 1e-6);
        (raked.Cells[0][0] + raked.Cells[1][0]).ShouldBe(30, 1e-6);
        (raked.Cells[0][0] * raked.Cells[1][1] / (raked.Cells[0][1] * raked.Cells[1][0])).ShouldBe(4 / 6.0, 1e-9);
    }

    [Fact]
    public void Raking_says_when_the_sums_cannot_be_met()
    {
        Raking
            .Fit(
                [
                    [0, 0],
                    [3, 4],
                ],
                [40, 60],
                [30, 70],
                maximumRounds: 20
            )
            .HasConverged.ShouldBeFalse();
        Raking
            .Fit(
                [
                    [1, 2],
                ],
                [5],
                [3, 3],
                maximumRounds: 20
            )
            .HasConverged.ShouldBeFalse();
        Should.Throw<ArgumentException>(() =>
            Raking.Fit(
                [
                    [-1],
                ],
                [1],
                [1]
            )
        );
        Raking.Fit([], [], []).HasConverged.ShouldBeTrue();
    }

    [Fact]
    public void The_interval_of_a_forecast_comes_from_earlier_errors()
    {
        Value[] errors = [.. Enumerable.Range(-5, 11).Select(i => Value.Of(i / 100.0))];

        var forecast = ForecastErrors.Interval(1000, errors);

        // Type 8: position 11·0.1 + (0.1 + 1)/3 = 1.4667
        forecast.Limits.Lower.Number.ShouldBe(1000 * (1 - 0.05 + (0.01 * 0.4666666666666667)), 1e-9);
        forecast.Limits.Upper.Number.ShouldBe(1000 * (1 + 0.05 - (0.01 * 0.4666666666666667)), 1e-9);
        ForecastErrors.Interval(1000, errors[..9]).Limits.Lower.State.ShouldBe(ValueState.TooUncertain);
        ForecastErrors.Interval(Value.Unknown, errors).Value.State.ShouldBe(ValueState.Unknown);
        ForecastErrors.Relative(200, 210).Number.ShouldBe(0.05, 1e-12);
        ForecastErrors.Relative(0, 210).State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void Parts_are_held_against_their_whole()
    {
        PartsAndWhole.Of([10, 20], 30).IsConsistent().ShouldBeTrue();
        PartsAndWhole.Of([10, 20], 31).IsConsistent(tolerance: 1).ShouldBeTrue();
        PartsAndWhole.Of([10, 20], 33).Difference.Number.ShouldBe(-3);
        PartsAndWhole.Of([10, Value.Missing(ValueState.Hidden)], 33).Sum.State.ShouldBe(ValueState.Hidden);
        PartsAndWhole.Of([10, Value.Missing(ValueState.Hidden)], 33).MissingParts.ShouldBe(1);
        PartsAndWhole.Adjusted([10, 20], 33).Select(part => part.Number).ShouldBe([11, 22], 1e-12);
        PartsAndWhole.Adjusted([0, 0], 33).ShouldAllBe(part => part.State == ValueState.NotMeaningful);
        PartsAndWhole.Adjusted([0, 0], 0).ShouldBe([0, 0]);
    }
}
