using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Statistics.Tests.Rates;

public sealed class CrudeRateTests
{
    [Theory]
    [InlineData(0, 0, 3.6889)]
    [InlineData(1, 0.0253, 5.5716)]
    [InlineData(5, 1.6235, 11.6683)]
    [InlineData(10, 4.7954, 18.3904)]
    public void Garwood_gives_the_published_table_for_poisson_counts(double count, double lower, double upper)
    {
        var limits = CountLimits.Garwood(count);

        limits.Lower.Number.ShouldBe(lower, 5e-5);
        limits.Upper.Number.ShouldBe(upper, 5e-5);
    }

    [Fact]
    public void Vector_fingertips_rate()
    {
        var vector = Reference.Read("rates.json", "fingertips-rate");
        RateRows.Check(vector, CrudeRate.Of);
    }

    [Fact]
    public void Takes_exact_limits_below_ten_events_and_byar_from_ten()
    {
        CrudeRate.Of(9, 1000).Method.ShouldBe(IntervalMethod.Garwood);
        CrudeRate.Of(10, 1000).Method.ShouldBe(IntervalMethod.Byar);
    }

    [Fact]
    public void More_events_than_people_are_allowed_but_no_people_are_not_meaningful()
    {
        CrudeRate.Of(30, 20, 1).Value.Number.ShouldBe(1.5);
        CrudeRate.Of(30, 0).Value.State.ShouldBe(ValueState.NotMeaningful);
        CrudeRate.Of(-1, 10).Limits.Lower.State.ShouldBe(ValueState.NotMeaningful);
        CrudeRate.Of(3, Value.Missing(ValueState.NotYetReported)).Value.State.ShouldBe(ValueState.NotYetReported);
    }

    [Fact]
    public void Exact_and_approximate_limits_of_a_very_large_count_agree()
    {
        var exact = CountLimits.Garwood(2e9);
        var byar = CountLimits.Byar(2e9);

        exact.Lower.Number.ShouldBe(byar.Lower.Number, 1);
        exact.Upper.Number.ShouldBe(byar.Upper.Number, 1);
    }

    [Fact]
    public void What_leaves_the_range_of_numbers_is_not_meaningful() =>
        CrudeRate.Of(1e308, 1e-10, 1e5).Value.State.ShouldBe(ValueState.NotMeaningful);
}
