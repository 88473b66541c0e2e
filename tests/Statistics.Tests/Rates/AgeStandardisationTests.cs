using System.Text.Json;
using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Statistics.Tests.Rates;

public sealed class AgeStandardisationTests
{
    private static readonly (double Confidence, string Suffix)[] _levels = [(0.95, "95_0cl"), (0.998, "99_8cl")];

    [Fact]
    public void The_european_standard_population_has_one_hundred_thousand_people() =>
        StandardPopulation.European2013.Sum().ShouldBe(100_000);

    [Fact]
    public void The_direct_rate_weights_the_bands_by_hand()
    {
        // (20/1000 · 300 + 40/500 · 100) / 400 = 0.035
        var rate = DirectStandardisation.Dobson([20, 40], [1000, 500], [300, 100], factor: 1000);

        rate.Value.Number.ShouldBe(35, 1e-12);
    }

    [Fact]
    public void Vector_fingertips_dsr()
    {
        var vector = Reference.Read("rates.json", "fingertips-dsr");

        foreach (var area in vector.In("inputs", "areas").EnumerateObject())
        {
            var standard = area.Value.TryGetProperty("stdpop", out var own)
                ? own.ToNumbers()
                : [.. StandardPopulation.European2013];
            var expected = vector.In("expected", area.Name);
            foreach (var (confidence, suffix) in _levels.Where(level => expected.TryGetProperty("lower" + level.Suffix, out _)))
            {
                // The sheet takes a blank count as zero; here the caller must say so.
                var rate = DirectStandardisation.Dobson(
                    ZeroWhereBlank(area.Value.In("count")),
                    area.Value.In("pop").ToValues(),
                    standard,
                    confidence: confidence
                );

                RateRows.ShouldMatch(rate, expected, suffix, 1e-9, area.Name);
            }
        }
    }

    [Fact]
    public void Vector_fingertips_dsr_nonindependent()
    {
        var vector = Reference.Read("rates.json", "fingertips-dsr-nonindependent");

        foreach (var area in vector.In("inputs", "areas").EnumerateObject())
        {
            foreach (var (confidence, suffix) in _levels)
            {
                var rate = DirectStandardisation.DobsonForRepeatedEvents(
                    [.. area.Value.In("persons_by_eventfreq_1_to_4").EnumerateArray().Select(ZeroWhereBlank)],
                    area.Value.In("pop").ToValues(),
                    StandardPopulation.European2013,
                    confidence: confidence
                );

                RateRows.ShouldMatch(rate, vector.In("expected", area.Name), suffix, 1e-8, area.Name);
            }
        }
    }

    [Fact]
    public void Vector_fingertips_isr()
    {
        var vector = Reference.Read("rates.json", "fingertips-isr");

        var reference = new ReferenceRates(vector.In("inputs", "refcount").ToValues(), vector.In("inputs", "refpop").ToValues());
        foreach (var area in vector.In("inputs", "areas").EnumerateObject())
        {
            var observed = ZeroWhereBlank(area.Value.In("count")).Sum(count => count.Number);
            var expected = vector.In("expected", area.Name);
            foreach (var (confidence, suffix) in _levels)
            {
                var people = area.Value.In("pop").ToValues();
                var ratio = IndirectStandardisation.Ratio(observed, people, reference, confidence: confidence);
                var rate = IndirectStandardisation.Rate(observed, people, reference, confidence: confidence);

                RateRows.ShouldMatch(ratio, expected.In("ratio_x100"), suffix, 1e-9, area.Name);
                RateRows.ShouldMatch(rate, expected.In("rate_per_100000"), suffix, 1e-9, area.Name);
            }
        }
    }

    [Fact]
    public void Vector_age_standardisation_esda()
    {
        var vector = Reference.Read("rates.json", "age-standardisation-esda");

        for (var region = 0; region < 2; region++)
        {
            Value[] Part(string name) => vector.In("inputs", name).ToValues()[(region * 4)..((region * 4) + 4)];
            var standard = Part("s_b");
            var direct = DirectStandardisation.FayFeuer(
                Part("e"),
                Part("b"),
                [.. standard.Select(band => band.Number)],
                factor: 1
            );
            var reference = new ReferenceRates(Part("s_e"), standard);
            // esda multiplies with the crude rate of both regions' references taken together.
            var pooled = new ReferenceRates(vector.In("inputs", "s_e").ToValues(), vector.In("inputs", "s_b").ToValues());
            var indirect = IndirectStandardisation.RateWithLogNormalLimits(
                Part("e").Sum(count => count.Number),
                Part("b"),
                reference,
                factor: pooled.Crude().Number / reference.Crude().Number
            );

            ShouldMatch(direct, vector.In("expected", "direct")[region]);
            ShouldMatch(indirect, vector.In("expected", "indirect")[region]);
        }
    }

    [Fact]
    public void Few_events_are_too_uncertain_for_dobson_but_have_gamma_limits()
    {
        DirectStandardisation.Dobson([4, 5], [1000, 500], [300, 100]).Value.State.ShouldBe(ValueState.TooUncertain);
        DirectStandardisation.FayFeuer([4, 5], [1000, 500], [300, 100]).Limits.Lower.HasNumber.ShouldBeTrue();
    }

    [Fact]
    public void Without_events_the_gamma_limits_start_at_zero()
    {
        var rate = DirectStandardisation.FayFeuer([0, 0], [1000, 1000], [1, 1], factor: 1000);

        rate.Value.Number.ShouldBe(0);
        rate.Limits.Lower.Number.ShouldBe(0);
        rate.Limits.Upper.Number.ShouldBe(-Math.Log(0.025) / 2, 1e-9);
    }

    [Fact]
    public void An_age_band_without_people_or_without_number_yields_no_rate()
    {
        DirectStandardisation.Dobson([4, 15], [0, 500], [300, 100]).Value.State.ShouldBe(ValueState.NotMeaningful);
        DirectStandardisation
            .Dobson([Value.Missing(ValueState.Hidden), 15], [10, 500], [300, 100])
            .Value.State.ShouldBe(ValueState.Hidden);
        DirectStandardisation.Dobson([4, -15], [10, 500], [300, 100]).Value.State.ShouldBe(ValueState.NotMeaningful);
        DirectStandardisation.Dobson([4, 15], [10, 500], [0, 0]).Value.State.ShouldBe(ValueState.NotMeaningful);
        IndirectStandardisation.Ratio(4, [10], new ReferenceRates([0], [100])).Value.State.ShouldBe(ValueState.NotMeaningful);
        IndirectStandardisation.Ratio(4, [10], new ReferenceRates([3], [0])).Value.State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void Lists_of_unequal_length_are_refused() =>
        Should.Throw<ArgumentException>(() => DirectStandardisation.Dobson([4], [10, 500], [300, 100]));

    private static Value[] ZeroWhereBlank(JsonElement counts) =>
        [.. counts.ToValues().Select(count => Value.Of(count.NumberOrNull ?? 0))];

    private static void ShouldMatch(Estimate estimate, JsonElement expected)
    {
        estimate.Value.Number.ShouldBe(expected[0].GetDouble(), 1e-8);
        estimate.Limits.Lower.Number.ShouldBe(expected[1].GetDouble(), 1e-8);
        estimate.Limits.Upper.Number.ShouldBe(expected[2].GetDouble(), 1e-8);
    }
}
