using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Statistics.Tests.Rates;

public sealed class ProportionsTests
{
    [Fact]
    public void Wilson_gives_the_published_example_of_newcombe_1998()
    {
        var share = Proportions.Wilson(81, 263);

        share.Value.Number.ShouldBe(0.3080, 5e-5);
        share.Limits.Lower.Number.ShouldBe(0.2553, 5e-5);
        share.Limits.Upper.Number.ShouldBe(0.3662, 5e-5);
    }

    [Theory]
    [InlineData(81, 263, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0578, 0.1617)]
    [InlineData(0, 20, 0, 0.1684)]
    [InlineData(1, 29, 0.0009, 0.1776)]
    public void Clopper_pearson_gives_the_published_examples_of_newcombe_1998(
        double counted,
        double total,
        double lower,
        double upper
    )
    {
        var limits = Proportions.ClopperPearson(counted, total).Limits;

        limits.Lower.Number.ShouldBe(lower, 5e-5);
        limits.Upper.Number.ShouldBe(upper, 5e-5);
    }

    [Fact]
    public void Clopper_pearson_of_none_and_all_has_a_closed_form()
    {
        Proportions.ClopperPearson(0, 1e9).Limits.Upper.Number.ShouldBe(-Math.Log(0.025) / 1e9, 1e-16);
        Proportions.ClopperPearson(10, 10).Limits.Lower.Number.ShouldBe(Math.Pow(0.025, 0.1), 1e-12);
        Proportions.ClopperPearson(10, 10).Limits.Upper.Number.ShouldBe(1);
    }

    [Fact]
    public void Exact_and_score_limits_of_very_large_counts_agree()
    {
        var (exact, score) = (
            Proportions.ClopperPearson(7_776_456, 7_564_336_677).Limits,
            Proportions.Wilson(7_776_456, 7_564_336_677).Limits
        );
        var width = score.Upper.Number - score.Lower.Number;

        exact.Lower.Number.ShouldBe(score.Lower.Number, width / 1000);
        exact.Upper.Number.ShouldBe(score.Upper.Number, width / 1000);
    }

    [Fact]
    public void Vector_fingertips_byars_wilson()
    {
        var vector = Reference.Read("rates.json", "fingertips-byars-wilson");

        foreach (
            var (row, expected) in vector
                .In("inputs", "rows")
                .EnumerateArray()
                .Zip(vector.In("expected", "rows").EnumerateArray())
        )
        {
            var confidence = row.In("confidence").GetString() == "95%" ? 0.95 : 0.998;
            var limits =
                row.In("method").GetString() == "Wilson"
                    ? Proportions.Wilson(row.In("x").ToValue(), row.In("n").ToValue(), confidence).Limits
                    : CountLimits.Byar(row.In("x").ToValue(), confidence);

            limits.Lower.ShouldMatch(expected.In("lowercl"), 1e-9, row.ToString());
            limits.Upper.ShouldMatch(expected.In("uppercl"), 1e-9, row.ToString());
        }
    }

    [Fact]
    public void Vector_fingertips_proportion()
    {
        var vector = Reference.Read("rates.json", "fingertips-proportion");

        RateRows.Check(vector, (x, n, factor, confidence) => Scaled(Proportions.Wilson(x, n, confidence), factor));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(1, -10)]
    public void A_share_that_cannot_be_is_not_meaningful(double counted, double total)
    {
        Proportions.Wilson(counted, total).Value.State.ShouldBe(ValueState.NotMeaningful);
        Proportions.ClopperPearson(counted, total).Limits.Upper.State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void A_missing_count_passes_its_reason_on() =>
        Proportions.Wilson(Value.Missing(ValueState.Hidden), 10).Limits.Lower.State.ShouldBe(ValueState.Hidden);

    [Fact]
    public void Limits_enclose_the_share_for_every_count_of_a_small_total()
    {
        for (var counted = 0; counted <= 40; counted++)
        {
            foreach (var share in new[] { Proportions.Wilson(counted, 40), Proportions.ClopperPearson(counted, 40) })
            {
                share.Limits.Contains(counted / 40d).ShouldBeTrue($"{share.Method} {counted}");
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Refuses_a_confidence_that_is_none(double confidence) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Proportions.Wilson(1, 2, confidence));

    private static Estimate Scaled(Estimate share, double factor) =>
        share with
        {
            Value = share.Value.HasNumber ? share.Value.Number * factor : share.Value,
            Limits = share.Limits.Times(factor),
        };
}
