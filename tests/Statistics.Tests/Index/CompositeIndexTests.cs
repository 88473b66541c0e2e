using System.Diagnostics;
using Sozialplanung.Statistics.Index;

namespace Sozialplanung.Statistics.Tests.Index;

public sealed class CompositeIndexTests(ITestOutputHelper output)
{
    private static readonly IndexComponent _first = new("a", [1, 2, 3]);
    private static readonly IndexComponent _turned = new("b", [30, 20, 10], Direction: Burden.HigherIsBetter);

    [Fact]
    public void An_indicator_where_more_is_better_is_turned()
    {
        var index = CompositeIndex.Of([_first, _turned]);

        index.Sums[2].Number.ShouldBe(2 * Math.Sqrt(1.5), 1e-12);
        index.Scores[2].Number.ShouldBe(Math.Sqrt(1.5), 1e-12);
        index.Scores[1].Number.ShouldBe(0, 1e-12);
        index.Components[1][0].Number.ShouldBe(-Math.Sqrt(1.5), 1e-12);
    }

    [Theory]
    [InlineData(StandardisationMethod.ZPopulation)]
    [InlineData(StandardisationMethod.MinMax)]
    public void Indicators_that_cancel_each_other_out_give_no_order(StandardisationMethod result)
    {
        Value[] shares = [0.1, 0.7, 0.35, 12.3, 4.4, 0.2];

        var index = CompositeIndex.Of(
            [
                new("a", shares),
                new("b", [.. shares.Select(share => (Value)(share.Number * 3 / 7))], Direction: Burden.HigherIsBetter),
            ],
            new IndexOptions { Result = result }
        );

        index.Scores.ShouldAllBe(score => score.State == ValueState.NotMeaningful);
        index.Sums.ShouldAllBe(sum => sum.Number == index.Sums[0].Number);
    }

    [Fact]
    public void Ranks_of_sums_that_differ_by_rounding_are_equal()
    {
        Value[] shares = [0.1, 0.7, 0.35, 12.3, 4.4, 0.2];

        var index = CompositeIndex.Of(
            [
                new("a", shares),
                new("b", [.. shares.Select(share => (Value)(share.Number / 3))], Direction: Burden.HigherIsBetter),
            ],
            new IndexOptions { Result = StandardisationMethod.Rank }
        );

        index.Scores.ShouldAllBe(score => score.Number == 3.5);
    }

    [Fact]
    public void An_indicator_that_differs_by_rounding_only_is_the_same_everywhere()
    {
        Standardisation.ZWithPopulationDeviation([0.3, 0.1 + 0.2, 0.3]).ShouldAllBe(z => z.State == ValueState.NotMeaningful);
        Standardisation.ZWithPopulationDeviation([1e6, 1e6 + 0.01]).ShouldAllBe(z => z.HasNumber);
        Standardisation.MinMax([0, 1e-300]).ShouldAllBe(z => z.HasNumber);
    }

    [Fact]
    public void Weights_count_in_the_sum()
    {
        var plain = new IndexOptions { Components = StandardisationMethod.None, Result = StandardisationMethod.None };

        CompositeIndex.Of([_first with { Weight = 3 }, _first], plain).Scores.ShouldBe([4, 8, 12]);
    }

    [Fact]
    public void An_excluded_area_is_out_before_mean_and_deviation()
    {
        var options = new IndexOptions { Exclusions = new Dictionary<int, ValueState> { [3] = ValueState.TooUncertain } };

        var index = CompositeIndex.Of([new("a", [1, 2, 3, 1000])], options);

        index.Scores[3].State.ShouldBe(ValueState.TooUncertain);
        index.Scores[2].Number.ShouldBe(Math.Sqrt(1.5), 1e-12);
    }

    [Fact]
    public void A_missing_indicator_ends_the_index_unless_the_rule_allows_fewer()
    {
        IndexComponent[] components = [_first, new("b", [1, Value.Missing(ValueState.Hidden), 3])];
        var plain = new IndexOptions { Components = StandardisationMethod.None, Result = StandardisationMethod.None };

        CompositeIndex.Of(components, plain).Scores.ShouldBe([2, Value.Missing(ValueState.Hidden), 6]);
        CompositeIndex.Of(components, plain with { MinimumComponents = 1 }).Scores.ShouldBe([2, 4, 6]);
    }

    [Fact]
    public void Refuses_what_is_no_index()
    {
        Should.Throw<ArgumentException>(() => CompositeIndex.Of([]));
        Should.Throw<ArgumentException>(() => CompositeIndex.Of([_first with { Weight = 0 }])).Message.ShouldContain("a");
        Should.Throw<ArgumentException>(() => CompositeIndex.Of([_first, new("b", [1])]));
    }

    [Theory]
    [InlineData("berlin-mss-2013")]
    [InlineData("berlin-mss-2015")]
    public void Vector_berlin_mss_has_no_deviating_class(string id)
    {
        var vector = Reference.Read("composite_index.json", id);

        IndexComponent[] Part(string letter) =>
            [
                .. Enumerable
                    .Range(1, 4)
                    .Select(i => new IndexComponent($"{letter}{i}", vector.In("inputs", $"{letter}{i}").ToValues())),
            ];
        var status = CompositeIndex.Of(Part("S")).Scores.Select(IndexScheme.BerlinStatus.ClassOf).ToArray();
        var dynamics = CompositeIndex.Of(Part("D")).Scores.Select(IndexScheme.BerlinDynamics.ClassOf).ToArray();

        status.ShouldBe(vector.In("expected", "status_class").ToIntegers().Cast<int?>());
        dynamics
            .Select(position => position is { } known ? new[] { "+", "+/-", "-" }[known - 1] : null)
            .ShouldBe(vector.In("expected", "dynamic_class").EnumerateArray().Select(name => name.GetString()));
        ClassPairs.Of(status, dynamics, 4, 3).Counts.Sum(row => row.Sum()).ShouldBe(status.Length);
    }

    [Fact]
    public void Limits_of_berlin_belong_to_the_middle()
    {
        new double[] { -1.01, -1, 1, 1.01, 1.5, 1.51 }
            .Select(score => IndexScheme.BerlinStatus.ClassOf(score))
            .ShouldBe([1, 2, 2, 3, 3, 4]);
        new double[] { -1.01, -1, 1, 1.01 }
            .Select(score => IndexScheme.BerlinDynamics.ClassOf(score))
            .ShouldBe([1, 2, 2, 3]);
        IndexScheme.BerlinStatus.ClassOf(Value.Unknown).ShouldBeNull();
        Should.Throw<ArgumentException>(() => new IndexScheme([new(1, true), new(1, true)], ["a", "b", "c"]));
    }

    [Fact]
    public void The_cross_table_counts_pairs_and_what_has_no_class()
    {
        var table = ClassPairs.Of([1, 2, 2, null], [1, 3, 3, 1], 2, 3);

        table.Counts[1][2].ShouldBe(2);
        table.Counts[0][0].ShouldBe(1);
        table.Unclassed.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => ClassPairs.Of([3], [1], 2, 2));
    }

    [Fact]
    public void Leaving_out_the_odd_indicator_changes_most()
    {
        IndexComponent[] components = [new("a", [1, 2, 3, 4]), new("b", [2, 4, 6, 8]), new("c", [40, 3, 2, 1])];

        var left = Robustness.LeaveOneOut(components, new IndexOptions(), IndexScheme.BerlinStatus);

        left.Select(result => result.Code).ShouldBe(["a", "b", "c"]);
        left[2].LargestRankShift.ShouldBeGreaterThan(0);
        left.ShouldAllBe(result => result.RankCorrelation.HasNumber);
        Robustness.LeaveOneOut([_first], new IndexOptions(), IndexScheme.BerlinStatus).ShouldBeEmpty();
    }

    [Fact]
    public void Scores_of_eleven_thousand_areas_and_eight_indicators_have_mean_zero_and_deviation_one()
    {
        const int seed = 8;
        var random = new Random(seed);
        IndexComponent[] components =
        [
            .. Enumerable
                .Range(0, 8)
                .Select(i => new IndexComponent(
                    $"i{i}",
                    [.. Enumerable.Range(0, 11_000).Select(_ => Value.Of(random.NextDouble()))],
                    i + 1
                )),
        ];
        CompositeIndex.Of(components);
        var watch = Stopwatch.StartNew();

        var index = CompositeIndex.Of(components);

        output.WriteLine($"seed {seed}: {watch.Elapsed.TotalMilliseconds:F1} ms");
        index.Scores.Average(score => score.Number).ShouldBe(0, 1e-9);
        index.Scores.Average(score => score.Number * score.Number).ShouldBe(1, 1e-9);
    }
}
