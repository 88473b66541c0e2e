using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Statistics.Tests.Rates;

public sealed class MeanEstimateTests
{
    [Fact]
    public void Mean_of_three_by_hand()
    {
        var mean = MeanEstimate.Of([1, 2, 3]);

        mean.Value.Number.ShouldBe(2);
        mean.Limits.Upper.Number.ShouldBe(2 + (4.302652729911275 / Math.Sqrt(3)), 1e-9);
    }

    [Fact]
    public void Vector_fingertips_mean()
    {
        var vector = Reference.Read("rates.json", "fingertips-mean");

        var areas = vector.In("inputs", "areas").EnumerateObject().ToDictionary(area => area.Name, area => area.Value.ToValues());
        areas["No grouping"] = [.. areas.Values.SelectMany(values => values)];
        foreach (var (name, values) in areas)
        {
            RateRows.ShouldMatch(MeanEstimate.Of(values), vector.In("expected", name), "95_0cl", 1e-9, name);
            RateRows.ShouldMatch(MeanEstimate.Of(values, 0.998), vector.In("expected", name), "99_8cl", 1e-9, name);
        }
    }

    [Fact]
    public void One_value_has_no_limits_and_equal_values_have_no_width()
    {
        MeanEstimate.Of([5]).Value.Number.ShouldBe(5);
        MeanEstimate.Of([5]).Limits.Lower.State.ShouldBe(ValueState.NotMeaningful);
        MeanEstimate.Of([5, 5]).Limits.ShouldBe(new Limits(5, 5));
    }

    [Fact]
    public void Missing_values_are_left_out_and_none_left_is_a_reason()
    {
        MeanEstimate.Of([1, Value.Unknown, 3]).Value.Number.ShouldBe(2);
        MeanEstimate.Of([Value.Missing(ValueState.Hidden)]).Value.State.ShouldBe(ValueState.Hidden);
        MeanEstimate.Of([]).Value.State.ShouldBe(ValueState.Unknown);
        MeanEstimate.Of([1e308, 1e308, 1e308]).Value.State.ShouldBe(ValueState.NotMeaningful);
    }
}
