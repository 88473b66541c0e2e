using System.Text.Json;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Statistics.Tests.Trend;

public sealed class TrendTests
{
    [Fact]
    public void Mann_kendall_of_five_rising_years_by_hand()
    {
        // S = 10, Var = 5·4·15/18 = 50/3, z = 9/√(50/3)
        var test = MannKendall.Of([1, 2, 3, 4, 5]);

        test.Score.ShouldBe(10);
        test.Z.ShouldBe(9 / Math.Sqrt(50 / 3.0), 1e-12);
        test.Tau.Number.ShouldBe(1);
        test.Direction.ShouldBe(TrendDirection.Rising);
    }

    [Theory]
    [InlineData("mk-short-unemployment_like_10y")]
    [InlineData("mk-short-with_gap_9y")]
    public void Vector_of_short_series(string id)
    {
        var vector = Reference.Read("trend.json", id);

        var (series, expected) = (vector.In("inputs", "y").ToValues(), vector.In("expected", "original"));
        var (test, line) = (MannKendall.Of(series), TheilSen.Of(series));

        ((double)test.Score).ShouldBe(expected.In("s").GetDouble());
        test.Variance.ShouldBe(expected.In("var_s").GetDouble(), 1e-9);
        test.Z.ShouldBe(expected.In("z").GetDouble(), 1e-9);
        test.Probability.ShouldBe(expected.In("p").GetDouble(), 1e-9);
        test.Tau.ShouldMatch(expected.In("Tau"), 1e-9, "tau");
        test.Direction.ToString().ShouldBe(expected.In("trend").GetString() == "increasing" ? "Rising" : "Falling");
        line.Slope.Value.ShouldMatch(vector.In("expected", "sens_slope", "slope"), 1e-9, "slope");
        line.Intercept.ShouldMatch(vector.In("expected", "sens_slope", "intercept"), 1e-9, "intercept");
        ShouldMatchWithoutGaps(TheilSen.Of([.. series.Where(value => value.HasNumber)]), vector.In("expected", "theilsen_scipy"));
    }

    [Fact]
    public void Four_years_are_too_short_for_a_verdict_but_have_a_slope()
    {
        MannKendall.Of([1, 2, 3, 4]).Direction.ShouldBe(TrendDirection.TooShort);
        MannKendall.Of([1, 2, 3, 4]).Probability.ShouldBe(0.089, 5e-4);
        TheilSen.Of([1, 2, 3, 4]).Slope.Value.Number.ShouldBe(1);
        MannKendall.Of([7]).Tau.State.ShouldBe(ValueState.NotMeaningful);
        TheilSen.Of([Value.Unknown, 7]).Slope.Limits.Upper.State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void A_level_series_has_no_trend_and_ties_lower_the_variance()
    {
        MannKendall.Of([3, 3, 3, 3, 3]).Probability.ShouldBe(1);
        MannKendall.Of([3, 3, 3, 3, 3]).Direction.ShouldBe(TrendDirection.NotDistinguishable);
        TheilSen.Of([3, 3, 3]).Slope.Limits.ShouldBe(new Limits(0, 0));
        MannKendall.Of([1, 1, 2, 3, 4]).Variance.ShouldBe((300 - 18) / 18.0, 1e-12);
    }

    [Fact]
    public void A_gap_keeps_its_place_in_time()
    {
        TheilSen.Of([0, Value.Unknown, Value.Unknown, 3]).Slope.Value.Number.ShouldBe(1);
        TheilSen.Of([-1.7e308, 1.7e308]).Slope.Value.State.ShouldBe(ValueState.NotMeaningful);
    }

    private static void ShouldMatchWithoutGaps(TheilSen line, JsonElement expected)
    {
        line.Slope.Value.ShouldMatch(expected.In("slope"), 1e-9, "slope without gaps");
        line.Intercept.ShouldMatch(expected.In("intercept"), 1e-9, "intercept without gaps");
        line.Slope.Limits.Lower.ShouldMatch(expected.In("low"), 1e-9, "lower limit");
        line.Slope.Limits.Upper.ShouldMatch(expected.In("high"), 1e-9, "upper limit");
    }
}
