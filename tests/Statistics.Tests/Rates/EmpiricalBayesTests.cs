using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Statistics.Tests.Rates;

public sealed class EmpiricalBayesTests
{
    [Fact]
    public void Two_areas_by_hand()
    {
        // m = 0.02; s² = 0.0001 − 0.02/1000 = 0.00008; weight = 0.00008/(0.00008 + 0.00002) = 0.8
        var rates = EmpiricalBayes.Global([10, 30], [1000, 1000]);

        rates[0].Number.ShouldBe(0.012, 1e-12);
        rates[1].Number.ShouldBe(0.028, 1e-12);
    }

    [Fact]
    public void Vector_empirical_bayes_sids74()
    {
        var vector = Reference.Read("rates.json", "empirical-bayes-sids74");

        var (counts, bases) = (vector.In("inputs", "e").ToValues(), vector.In("inputs", "b").ToValues());

        EmpiricalBayes.Global(counts, bases).ShouldMatch(vector.In("expected", "empirical_bayes"), 1e-9, "global");
        EmpiricalBayes.ExcessRisk(counts, bases).ShouldMatch(vector.In("expected", "excess_risk"), 1e-9, "excess risk");
        EmpiricalBayes
            .SpatialRate(counts, bases, vector.In("inputs", "neighbors").ToNeighbours())
            .ShouldMatch(vector.In("expected", "spatial_rate"), 1e-9, "spatial rate");
    }

    [Fact]
    public void Vector_spatial_empirical_bayes_stl()
    {
        var vector = Reference.Read("rates.json", "spatial-empirical-bayes-stl");

        EmpiricalBayes
            .Spatial(
                vector.In("inputs", "e").ToValues(),
                vector.In("inputs", "b").ToValues(),
                vector.In("inputs", "neighbors").ToNeighbours()
            )
            .ShouldMatch(vector.In("expected", "spatial_eb"), 1e-12, "spatial");
    }

    [Fact]
    public void Equal_rates_and_one_area_stay_as_they_are()
    {
        EmpiricalBayes.Global([1, 2], [100, 200]).ShouldAllBe(rate => Math.Abs(rate.Number - 0.01) < 1e-15);
        EmpiricalBayes
            .Spatial(
                [7],
                [100],
                [
                    [],
                ]
            )[0]
            .Number.ShouldBe(0.07, 1e-15);
        EmpiricalBayes.Global([0, 0], [100, 200]).ShouldAllBe(rate => rate.Number == 0);
        EmpiricalBayes.ExcessRisk([0, 0], [100, 200])[0].State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void An_area_without_a_number_keeps_its_reason_and_does_not_touch_the_others()
    {
        var rates = EmpiricalBayes.Global([10, Value.Missing(ValueState.Hidden), 30, 4], [1000, 900, 1000, 0]);

        rates[0].Number.ShouldBe(0.012, 1e-12);
        rates[1].State.ShouldBe(ValueState.Hidden);
        rates[3].State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void A_neighbour_that_does_not_exist_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            EmpiricalBayes.Spatial(
                [1],
                [10],
                [
                    [4],
                ]
            )
        );
}
