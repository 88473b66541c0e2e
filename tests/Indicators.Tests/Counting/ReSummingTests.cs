using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Counting;

public sealed class ReSummingTests
{
    private static SmallTree Complete =>
        new SmallTree()
            .With("m", "2024", "A1", 1)
            .With("m", "2024", "A2", 2)
            .With("m", "2024", "A3", 4)
            .With("m", "2024", "B1", 8);

    [Theory]
    [InlineData("A", 7)]
    [InlineData("B", 8)]
    [InlineData("P", 10)]
    [InlineData("K", 15)]
    public void Areas_are_the_sum_of_their_parts_and_overlapping_ones_of_their_members(string area, int sum) =>
        Complete.Sum("m", "2024", area)!.Value.Number.ShouldBe(sum);

    [Fact]
    public void A_sum_with_a_missing_part_is_missing_for_the_strongest_reason()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A1", 1)
            .With("m", "2024", "B1", 8)
            .Missing("m", "2024", "A2", ValueState.NotYetReported)
            .Missing("m", "2024", "A3", ValueState.Hidden);

        tree.Sum("m", "2024", "A")!.Value.State.ShouldBe(ValueState.Hidden);
        tree.Sum("m", "2024", "P")!.Value.State.ShouldBe(ValueState.NotYetReported);
        tree.Sum("m", "2024", "K")!.Value.State.ShouldBe(ValueState.Hidden);
        tree.Sum("m", "2024", "B")!.Value.Number.ShouldBe(8);
    }

    [Fact]
    public void A_sum_does_not_promise_a_number_that_an_unknown_part_keeps_away() =>
        new SmallTree()
            .With("m", "2024", "A1", 1)
            .Missing("m", "2024", "A2", ValueState.NotYetReported)
            .Missing("m", "2024", "A3", ValueState.Unknown)
            .Sum("m", "2024", "A")!
            .Value.State.ShouldBe(ValueState.Unknown);

    [Fact]
    public void A_part_that_was_never_delivered_is_unknown_and_not_zero() =>
        new SmallTree()
            .With("m", "2024", "A1", 1)
            .With("m", "2024", "A2", 2)
            .Sum("m", "2024", "A")!
            .Value.State.ShouldBe(ValueState.Unknown);

    [Fact]
    public void A_published_total_of_rounded_parts_wins_over_their_sum_and_says_so()
    {
        var tree = Complete.With("m", "2024", "A", 9, flags: ValueFlags.AsPublished);

        tree.Sum("m", "2024", "A")!.Value.ShouldBe(new(9, ValueState.Shown, ValueFlags.AsPublished));
        tree.Sum("m", "2024", "K")!.Value.ShouldBe(new(17, ValueState.Shown, ValueFlags.AsPublished));
        tree.Sum("m", "2024", "B")!.Value.Flags.ShouldBe(ValueFlags.None);
    }

    [Fact]
    public void A_total_delivered_itself_stands_where_a_part_is_missing()
    {
        var tree = new SmallTree().With("m", "2024", "A1", 1).With("m", "2024", "A", 70).With("m", "2024", "B1", 8);

        tree.Sum("m", "2024", "A")!.Value.Number.ShouldBe(70);
        tree.Sum("m", "2024", "K")!.Value.Number.ShouldBe(78);
    }

    [Fact]
    public void Of_a_total_and_its_categories_the_one_that_has_a_number_is_taken()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A1", 20)
            .With("m", "2024", "A1", 17, "alter=alt")
            .Missing("m", "2024", "A1", ValueState.Hidden, "alter=jung")
            .Missing("m", "2024", "B1", ValueState.Unknown)
            .With("m", "2024", "B1", 5, "alter=alt")
            .With("m", "2024", "B1", 4, "alter=jung");

        tree.Sum("m", "2024", "A1")!.Value.Number.ShouldBe(20);
        tree.Sum("m[alter=jung]", "2024", "A1")!.Value.State.ShouldBe(ValueState.Hidden);
        tree.Sum("m", "2024", "B1")!.Value.Number.ShouldBe(9);
    }

    [Fact]
    public void Measures_of_different_levels_meet_where_both_are_known()
    {
        var tree = Complete.With("n", "2024", "A", 14).With("n", "2024", "B", 16);

        tree.Cell(SmallTree.Definition("m", "n"), "2024", "A").Value.ShouldBe(50);
        tree.Cell(SmallTree.Definition("m", "n"), "2024", "K").Value.ShouldBe(50);
        tree.Cell(SmallTree.Definition("m", "n"), "2024", "A1").State.ShouldBe(ValueState.Unknown);
    }

    [Fact]
    public void A_rate_by_zero_is_not_meaningful()
    {
        var tree = new SmallTree().With("m", "2024", "A1", 0).With("n", "2024", "A1", 0);

        tree.Cell(SmallTree.Definition("m", "n"), "2024", "A1").State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void Below_its_minimum_base_a_value_is_too_uncertain()
    {
        var tree = new SmallTree().With("m", "2024", "A1", 5).With("n", "2024", "A1", 19);

        tree.Cell(SmallTree.Definition("m", "n") with { MinimumBase = 20 }, "2024", "A1").State.ShouldBe(ValueState.TooUncertain);
        tree.Cell(SmallTree.Definition("m", "n") with { MinimumBase = 19 }, "2024", "A1").State.ShouldBe(ValueState.Shown);
    }

    [Fact]
    public void Categories_are_summed_and_a_combination_not_named_is_populated_by_nobody()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A1", 3, "alter=jung;geschlecht=m")
            .With("m", "2024", "A1", 4, "alter=alt;geschlecht=w")
            .With("m", "2024", "A2", 5, "alter=jung;geschlecht=w");

        tree.Sum("m[alter=jung]", "2024", "A1")!.Value.Number.ShouldBe(3);
        tree.Sum("m[geschlecht=w]", "2024", "A1")!.Value.Number.ShouldBe(4);
        tree.Sum("m", "2024", "A1")!.Value.Number.ShouldBe(7);
        tree.Sum("m[alter=alt]", "2024", "A2")!.Value.Number.ShouldBe(0);
    }

    [Fact]
    public void A_category_nobody_was_asked_for_is_unknown() =>
        new SmallTree().With("m", "2024", "A1", 3, "alter=jung").Sum("m[alter=uralt]", "2024", "A1").ShouldBeNull();

    [Theory]
    [InlineData(PeriodAggregate.Last, 40)]
    [InlineData(PeriodAggregate.Mean, 25)]
    [InlineData(PeriodAggregate.Sum, 100)]
    public void A_year_is_made_of_its_quarters(PeriodAggregate aggregate, int expected)
    {
        var tree = new SmallTree()
            .With("m", "2024-Q1", "A1", 10)
            .With("m", "2024-Q2", "A1", 20)
            .With("m", "2024-Q3", "A1", 30)
            .With("m", "2024-Q4", "A1", 40)
            .With("m", "2025-Q1", "A1", 99);

        tree.Sum("m", "2024", "A1", aggregate)!.Value.Number.ShouldBe(expected);
    }

    [Fact]
    public void The_mean_of_a_stock_rests_on_the_quarters_known_and_says_so()
    {
        var tree = new SmallTree().With("m", "2024-Q1", "A1", 10).Missing("m", "2024-Q2", "A1", ValueState.Hidden);

        tree.Sum("m", "2024", "A1", PeriodAggregate.Mean).ShouldBe(new Count(10, ValueState.Shown, ValueFlags.Estimated));
        tree.Sum("m", "2024", "A1", PeriodAggregate.Sum)!.Value.State.ShouldBe(ValueState.Hidden);
        tree.Sum("m", "2024", "A1")!.Value.State.ShouldBe(ValueState.Hidden);
    }

    [Fact]
    public void Flags_of_parts_are_flags_of_the_sum() =>
        Complete
            .With("n", "2024", "B1", 1, flags: ValueFlags.Provisional)
            .Sum("m + n", "2024", "B")!
            .Value.Flags.ShouldBe(ValueFlags.Provisional);

    [Fact]
    public void Missing_parts_are_tolerated_only_where_the_definition_says_so()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A1", 10)
            .With("m", "2024", "A2", 20)
            .Missing("m", "2024", "A3", ValueState.Hidden)
            .With("n", "2024", "A1", 100)
            .With("n", "2024", "A2", 100)
            .With("n", "2024", "A3", 20);
        var definition = SmallTree.Definition("m", "n");

        var tolerated = tree.Cell(definition with { MissingTolerance = 0.1 }, "2024", "A");

        tolerated.Value.ShouldBe(15); // 30 of 200: the third part is left out above and below
        tolerated.Flags.ShouldBe(ValueFlags.Estimated);
        tree.Cell(definition with { MissingTolerance = 0.09 }, "2024", "A").State.ShouldBe(ValueState.Hidden);
        tree.Cell(definition, "2024", "A").State.ShouldBe(ValueState.Hidden);
    }

    [Fact]
    public void The_same_measure_from_two_datasets_is_refused() =>
        Complete.With("m", "2024", "A1", 1).Observations.FaultOf("m").ShouldNotBeNull().ShouldContain("aus zwei Datensätzen");
}
