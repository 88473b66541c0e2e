using Sozialplanung.Statistics.Classes;

namespace Sozialplanung.Statistics.Tests.Classes;

public sealed class ClassBreaksTests
{
    private static readonly double[] _oneToTen = [.. Enumerable.Range(1, 10).Select(i => (double)i)];

    [Fact]
    public void Quantiles_are_of_type_seven() => ClassBreaks.Quantile(_oneToTen, 4).ShouldBe([3.25, 5.5, 7.75, 10]);

    [Fact]
    public void Equal_limits_are_merged() => ClassBreaks.Quantile([0, 0, 0, 0, 0, 0, 5, 9], 4).ShouldBe([0, 1.25, 9]);

    [Fact]
    public void Equal_intervals_run_from_minimum_to_maximum() =>
        ClassBreaks.EqualInterval([10, 20, 50], 4).ShouldBe([20, 30, 40, 50]);

    [Fact]
    public void A_computed_limit_just_below_the_maximum_makes_no_class_of_its_own()
    {
        // 5.63 + 6 · (31.05 − 5.63)/6 falls a hair short of 31.05.
        ClassBreaks.EqualInterval([5.63, 31.05], 6).Count.ShouldBe(6);
        const int seed = 20251122;
        var random = new Random(seed);
        for (var round = 0; round < 10_000; round++)
        {
            var (low, count) = (random.Next(1000) / 100.0, random.Next(1, 12));

            var limits = ClassBreaks.EqualInterval([low, low + (random.Next(1, 3000) / 100.0)], count);

            limits.Count.ShouldBe(count, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void A_value_on_the_mean_belongs_to_the_head()
    {
        for (var count = 3; count < 60; count += 2)
        {
            double[] values = [.. Enumerable.Range(1, count).Select(i => (double)i)];

            ClassBreaks.HeadTail(values)[0].ShouldBe((count + 1) / 2);
        }
    }

    [Fact]
    public void A_value_on_an_equal_limit_stays_in_the_class_below() =>
        ClassBreaks.EqualInterval([0, 0.3, 0.7, 1], 10).ShouldBe([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);

    [Fact]
    public void Fisher_jenks_finds_the_gaps() =>
        ClassBreaks.FisherJenks([1, 2, 3, 11, 12, 13, 101, 102], 3).ShouldBe([3, 13, 102]);

    [Fact]
    public void Fisher_jenks_is_the_best_of_all_partitions()
    {
        const int seed = 20250101;
        var random = new Random(seed);
        for (var round = 0; round < 50; round++)
        {
            double[] values = [.. Enumerable.Range(0, 12).Select(_ => (double)random.Next(40)).Order()];

            var limits = ClassBreaks.FisherJenks(values, 3);

            Cost(values, limits).ShouldBe(BestCost(values), 1e-9, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Mean_and_deviation_give_limits_around_the_mean() =>
        ClassBreaks
            .MeanStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9])
            .ShouldBe([5 - Math.Sqrt(32 / 7d), 5 + Math.Sqrt(32 / 7d), 9], 1e-12);

    [Fact]
    public void No_values_no_classes_and_one_value_one_class()
    {
        ClassBreaks.Quantile([], 5).ShouldBeEmpty();
        ClassBreaks.FisherJenks([], 5).ShouldBeEmpty();
        ClassBreaks.EqualInterval([7], 5).ShouldBe([7]);
        ClassBreaks.MeanStandardDeviation([7]).ShouldBe([7]);
    }

    [Fact]
    public void Refuses_less_than_one_class() => Should.Throw<ArgumentOutOfRangeException>(() => ClassBreaks.Quantile([1], 0));

    private static double BestCost(double[] values)
    {
        var distinct = values.Distinct().ToArray();
        var best = double.PositiveInfinity;
        for (var first = 0; first < distinct.Length; first++)
        {
            for (var second = first; second < distinct.Length; second++)
            {
                best = Math.Min(best, Cost(values, [distinct[first], distinct[second], distinct[^1]]));
            }
        }

        return best;
    }

    private static double Cost(double[] values, IReadOnlyList<double> limits) =>
        values
            .GroupBy(value => limits.First(limit => value <= limit))
            .Sum(group => group.Sum(value => (value - group.Average()) * (value - group.Average())));
}
