using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Counting;

/// <summary>Shares that are delivered finished: nothing is ever computed from them.</summary>
public sealed class FinishedFiguresTests
{
    private static readonly IndicatorDefinition _share = SmallTree.Definition("q") with { Factor = 1 };

    private static SmallTree Shares
    {
        get
        {
            var tree = new SmallTree()
                .With("q", "2024", "A1", 6.38298m)
                .With("q", "2024", "A2", 0)
                .With("q", "2024", "B", 7.5m)
                .Missing("q", "2024", "A3", ValueState.NotMeaningful);
            tree.Observations.Declare("q", MeasureNature.Published);
            return tree;
        }
    }

    [Fact]
    public void Each_area_keeps_its_own_and_a_reason_stays_a_reason()
    {
        Shares.Cell(_share, "2024", "A1").Value.ShouldBe(6.38298);
        Shares.Cell(_share, "2024", "A2").Value.ShouldBe(0);
        Shares.Cell(_share, "2024", "B").Value.ShouldBe(7.5);
        Shares.Cell(_share, "2024", "A3").State.ShouldBe(ValueState.NotMeaningful);
        Shares.Cell(_share, "2024", "B1").State.ShouldBe(ValueState.Unknown);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("P")]
    [InlineData("K")]
    public void A_larger_area_that_was_not_delivered_has_none(string area) =>
        Shares.Cell(_share, "2024", area).State.ShouldBe(ValueState.NotMeaningful);

    [Theory]
    [InlineData(PeriodAggregate.Mean, null)]
    [InlineData(PeriodAggregate.Sum, null)]
    [InlineData(PeriodAggregate.Last, 4.0)]
    public void A_year_is_no_mean_of_its_quarters(PeriodAggregate aggregate, double? expected)
    {
        var tree = new SmallTree().With("q", "2024-Q1", "A1", 2).With("q", "2024-Q2", "A1", 4);
        tree.Observations.Declare("q", MeasureNature.Published);

        var cell = tree.Cell(_share with { Aggregate = aggregate }, "2024", "A1");

        cell.Value.ShouldBe(expected);
        cell.State.ShouldBe(expected is null ? ValueState.NotMeaningful : ValueState.Shown);
    }

    [Fact]
    public void Categories_are_not_summed_and_one_that_is_absent_is_no_zero()
    {
        var tree = new SmallTree()
            .With("q", "2024", "A1", 10, "geschlecht=m")
            .With("q", "2024", "A1", 20, "geschlecht=w")
            .With("q", "2024", "A2", 30, "geschlecht=w");
        tree.Observations.Declare("q", MeasureNature.Published);

        tree.Cell(_share, "2024", "A1").State.ShouldBe(ValueState.NotMeaningful);
        tree.Cell(_share with { Numerator = "q[geschlecht=w]" }, "2024", "A1").Value.ShouldBe(20);
        tree.Cell(_share with { Numerator = "q[geschlecht=m]" }, "2024", "A2").State.ShouldBe(ValueState.Unknown);
    }

    [Theory]
    [InlineData("q", "n")]
    [InlineData("n", "q")]
    [InlineData("q + n", "1")]
    public void An_indicator_that_computes_with_them_is_refused(string numerator, string denominator)
    {
        var plan = new IndicatorPlan("x", 1, SmallTree.Definition(numerator, denominator), "{}");

        plan.FaultOf(Shares.Observations.NatureOf).ShouldNotBeNull().ShouldContain("„q“. Das ist ein fertiger Wert");
    }

    [Fact]
    public void A_measure_cannot_be_a_count_and_a_finished_figure()
    {
        var observations = Shares.Observations;

        observations.Declare("q", MeasureNature.Count);

        observations.FaultOf("q").ShouldNotBeNull().ShouldContain("einmal als fertiger Wert");
    }

    [Fact]
    public void Of_two_natures_the_more_cautious_holds()
    {
        var observations = Shares.Observations;

        observations.Declare("q", MeasureNature.ReadyMade);
        observations.Declare("q", MeasureNature.Published);

        observations.NatureOf("q").ShouldBe(MeasureNature.ReadyMade);
    }
}
