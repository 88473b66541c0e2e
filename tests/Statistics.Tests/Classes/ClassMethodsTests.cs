using System.Diagnostics;
using Sozialplanung.Statistics.Classes;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Tests.Classes;

public sealed class ClassMethodsTests(ITestOutputHelper output)
{
    [Fact]
    public void Head_and_tail_split_at_means() =>
        ClassBreaks.HeadTail([1, 1, 1, 1, 1, 1, 2, 4, 16]).ShouldBe([28 / 9.0, 10, 16], 1e-12);

    [Theory]
    [InlineData(1e9)]
    [InlineData(-1e12)]
    [InlineData(1e15)]
    [InlineData(1e100)]
    [InlineData(1.7e308)]
    public void An_outlier_however_far_leaves_the_best_classes_of_the_rest(double outlier)
    {
        double[] rest = [0, 1, 2, 2, 2.5, 10, 11, 12, 30, 30.5, 30.25, 100.5, 101, 99];
        for (var classes = 2; classes <= 6; classes++)
        {
            var inner = ClassBreaks.FisherJenks(rest, classes);

            ClassBreaks
                .FisherJenks([.. rest, outlier], classes + 1)
                .ShouldBe([.. inner.Append(outlier).Order()], $"{classes} classes");
            ClassBreaks
                .FisherJenks([.. rest, outlier, -outlier], classes + 2)
                .ShouldBe([.. inner.Append(outlier).Append(-outlier).Order()], $"{classes} classes");
        }
    }

    [Fact]
    public void Two_crowds_far_apart_are_each_divided_at_their_best()
    {
        double[] crowd = [0, 1, 2, 10, 11, 12, 30, 31, 32];

        ClassBreaks
            .FisherJenks([.. crowd, .. crowd.Select(value => value + 1e13)], 6)
            .ShouldBe([2, 12, 32, 1e13 + 2, 1e13 + 12, 1e13 + 32]);
    }

    [Fact]
    public void The_widest_gaps_part_the_classes()
    {
        ClassBreaks.MaximumBreaks([1, 2, 10, 11, 30], 3).ShouldBe([6, 20.5, 30]);
        ClassBreaks.MaximumBreaks([1, 2, 3], 2).ShouldBe([1.5, 3]);
        ClassBreaks.MaximumBreaks([1, 2], 5).ShouldBe([1.5, 2]);
    }

    [Fact]
    public void The_box_holds_the_middle_half()
    {
        ClassBreaks.BoxPlot([1, 2, 3, 4, 100]).ShouldBe([2, 3, 4, 7, 100]);
        ClassBreaks.BoxPlot([1, 2, 3, 4, 100], keepEmptyClasses: true).ShouldBe([-1, 2, 3, 4, 7, 100]);
    }

    [Fact]
    public void Fixed_limits_stay_and_grow_by_the_maximum()
    {
        ClassBreaks.Fixed([3, 12], [5, 10]).ShouldBe([5, 10, 12]);
        ClassBreaks.Fixed([3], [5, 10]).ShouldBe([5, 10]);
        Should.Throw<ArgumentException>(() => ClassBreaks.Fixed([3], [10, 5]));
    }

    [Fact]
    public void The_type_of_the_quantile_is_the_callers_choice() =>
        ClassBreaks.Quantile([1, 2, 3, 4, 5], 4, QuantileType.Weibull).ShouldBe([1.5, 3, 4.5, 5]);

    [Fact]
    public void Equal_values_are_never_split()
    {
        double[] values = [1, 2, 2, 2, 2, 2, 3, 4];
        foreach (var limits in Methods(values))
        {
            var classes = ClassAssignment.Of(values.AsValues(), limits).Classes;

            classes.Skip(1).Take(5).Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public void None_one_all_equal_huge_and_negative_values_have_finite_limits()
    {
        Methods([]).ShouldAllBe(limits => limits.Count == 0);
        Methods([7]).ShouldAllBe(limits => limits.Count == 1 && limits[0] == 7);
        Methods([0.1, 0.1, 0.1]).ShouldAllBe(limits => limits.Count == 1 && limits[0] == 0.1);
        Methods([-1.7e308, -3, 5, 1.7e308])
            .ShouldAllBe(limits => limits.All(double.IsFinite) && limits[limits.Count - 1] == 1.7e308);
    }

    [Fact]
    public void Zeros_and_what_has_no_number_are_classes_of_their_own()
    {
        var assigned = ClassAssignment.Of(
            [0, 3, 9, Value.Missing(ValueState.Hidden), Value.Unknown, 0],
            [5, 10],
            hasZeroClass: true
        );

        assigned.Classes.ShouldBe([0, 1, 2, null, null, 0]);
        assigned.Counts.ShouldBe([2, 1, 1]);
        assigned.WithoutNumber.ShouldBe(
            new Dictionary<ValueState, int> { [ValueState.Hidden] = 1, [ValueState.Unknown] = 1 },
            ignoreOrder: true
        );
        ClassAssignment.Of([1, 99, -4], [5, 10]).Classes.ShouldBe([0, 1, 0]);
        ClassAssignment.Of([1], []).Classes.ShouldBe([null]);
    }

    [Fact]
    public void Classes_hold_over_several_years()
    {
        IReadOnlyList<Value>[] years =
        [
            [1, 2, Value.Unknown],
            [0, 3, 4],
        ];

        HeldBreaks.Over(years, numbers => ClassBreaks.EqualInterval(numbers, 2)).ShouldBe([2, 4]);
        HeldBreaks.Over(years, numbers => ClassBreaks.EqualInterval(numbers, 3), hasZeroClass: true).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void Fit_by_hand()
    {
        // Classes {1, 2, 6} and {10, 14}: 1 + 4 + 2 + 2; squares 14 + 8 of 115.2.
        ClassFit.AbsoluteDeviationAroundMedians([1, 2, 6, 10, 14], [6, 14]).Number.ShouldBe(9);
        ClassFit.GoodnessOfVarianceFit([1, 2, 6, 10, 14], [6, 14]).Number.ShouldBe(1 - (22 / 119.2), 1e-12);
        ClassFit.AbsoluteDeviationAroundMedians([], []).State.ShouldBe(ValueState.NotMeaningful);
        ClassFit.GoodnessOfVarianceFit([3, 3], [3]).State.ShouldBe(ValueState.NotMeaningful);
    }

    [Fact]
    public void Fisher_jenks_of_eleven_thousand_values_cannot_be_bettered_by_moving_a_limit()
    {
        const int seed = 11_000;
        var random = new Random(seed);
        double[] values =
        [
            .. Enumerable.Range(0, 11_000).Select(_ => Math.Exp(3 * random.NextDouble() * random.NextDouble())).Order(),
        ];
        var watch = Stopwatch.StartNew();

        var limits = ClassBreaks.FisherJenks(values, 7);

        output.WriteLine($"seed {seed}: {watch.Elapsed.TotalMilliseconds:F1} ms");
        var best = Fit(values, limits);
        for (var i = 0; i < 6; i++)
        {
            var at = Array.IndexOf(values, limits[i]);
            Fit(values, [.. limits.Take(i), values[at - 1], .. limits.Skip(i + 1)]).ShouldBeLessThanOrEqualTo(best);
            Fit(values, [.. limits.Take(i), values[at + 1], .. limits.Skip(i + 1)]).ShouldBeLessThanOrEqualTo(best);
        }
    }

    private static double Fit(double[] values, IReadOnlyList<double> limits) =>
        ClassFit.GoodnessOfVarianceFit(values.AsValues(), limits).Number;

    private static List<IReadOnlyList<double>> Methods(double[] values) =>
        [
            ClassBreaks.Quantile(values, 4),
            ClassBreaks.EqualInterval(values, 4),
            ClassBreaks.FisherJenks(values, 3),
            ClassBreaks.MaximumBreaks(values, 3),
            ClassBreaks.MeanStandardDeviation(values),
            ClassBreaks.HeadTail(values),
            ClassBreaks.BoxPlot(values),
        ];
}
