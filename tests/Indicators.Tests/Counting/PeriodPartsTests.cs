using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Counting;

public sealed class PeriodPartsTests
{
    private static readonly string[] _quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];
    private static readonly string[] _months = [.. Enumerable.Range(1, 12).Select(month => $"2024-{month:00}")];

    [Theory]
    [InlineData("2024-Q1 2024-Q2 2024-Q3 2024-Q4", 4)]
    [InlineData("2024-H1 2024-H2", 2)]
    [InlineData("2024-H1 2024-H2 2024-Q1 2024-Q2 2024-Q3 2024-Q4", 2)]
    [InlineData("2024-H1 2024-Q3 2024-Q4 2024-Q1", 3)]
    [InlineData("2024-Q1 2024-01 2024-02 2024-03 2024-Q2 2024-Q3 2024-Q4 2024-12", 4)]
    [InlineData("2024-H1 2024-Q3 2024-10 2024-11 2024-12 2024-09", 5)]
    public void A_year_that_is_a_sum_counts_no_day_twice(string periods, int expected) =>
        Year(periods.Split(' '), PeriodAggregate.Sum)!.Value.Number.ShouldBe(expected);

    [Theory]
    [InlineData("2024-Q1 2024-Q2 2024-Q3")]
    [InlineData("2024-H1")]
    [InlineData("2024-H2 2024-Q1")]
    [InlineData("2024-Q1 2024-Q2 2024-Q3 2024-10 2024-11")]
    public void A_year_that_is_a_sum_is_unknown_while_parts_are_missing_and_no_period_of_a_release(string periods)
    {
        var tree = With(periods.Split(' '));

        tree.Sum("m", "2024", "B1", PeriodAggregate.Sum)!.Value.State.ShouldBe(ValueState.Unknown);
        tree.Observations.PeriodsOf("m", PeriodKind.Year, PeriodAggregate.Sum).ShouldBeEmpty();
        tree.Observations.UnfinishedYearsOf("m", PeriodAggregate.Sum).ShouldBe([Period.OfYear(2024)]);
        tree.Observations.PeriodsOf("m", PeriodKind.Year, PeriodAggregate.Last).ShouldBe(["2024"]);
    }

    [Fact]
    public void A_year_delivered_itself_is_whole_whatever_else_came()
    {
        var tree = With(["2024", "2024-Q1"]);

        tree.Sum("m", "2024", "B1", PeriodAggregate.Sum)!.Value.Number.ShouldBe(1);
        tree.Observations.PeriodsOf("m", PeriodKind.Year, PeriodAggregate.Sum).ShouldBe(["2024"]);
    }

    [Fact]
    public void Days_on_which_something_happened_make_a_year() =>
        Year(["2024-02-29", "2024-06-30"], PeriodAggregate.Sum)!.Value.Number.ShouldBe(2);

    [Fact]
    public void A_mean_rests_on_parts_of_one_length_that_cover_most_of_the_year()
    {
        var tree = new SmallTree().With("m", "2024-Q1", "B1", 900);
        foreach (var month in _months)
        {
            tree.With("m", month, "B1", 10);
        }

        var mean = tree.Sum("m", "2024", "B1", PeriodAggregate.Mean)!.Value;

        mean.Number.ShouldBe(10);
        mean.Flags.ShouldBe(ValueFlags.None);
    }

    [Fact]
    public void A_mean_of_some_quarters_is_marked_as_estimated()
    {
        Year(_quarters[..3], PeriodAggregate.Mean)!.Value.Flags.ShouldBe(ValueFlags.Estimated);
        Year(_quarters[..1], PeriodAggregate.Mean)!.Value.Flags.ShouldBe(ValueFlags.Estimated);
        Year(_quarters, PeriodAggregate.Mean)!.Value.Flags.ShouldBe(ValueFlags.None);
    }

    private static Indicators.Counting.Count? Year(string[] periods, PeriodAggregate aggregate) =>
        With(periods).Sum("m", "2024", "B1", aggregate);

    private static SmallTree With(string[] periods)
    {
        var tree = new SmallTree();
        foreach (var period in periods)
        {
            tree.With("m", period, "B1", 1);
        }

        return tree;
    }
}
