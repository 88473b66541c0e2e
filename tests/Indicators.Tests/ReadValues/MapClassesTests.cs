using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.ReadValues;

/// <summary>The limits of an internal map, seen beside the public one, must not tell what the public one hides.</summary>
public sealed class MapClassesTests
{
    [Theory]
    [InlineData("quantile")]
    [InlineData("jenks")]
    [InlineData("equal")]
    [InlineData("meanSd")]
    public void Withheld_numbers_draw_no_limits(string method)
    {
        var few = MapClasses.Of(Table(isPublic: _ => true, 1, 2, 30, 45, 60), method, 3, []);

        var all = MapClasses.Of(Table(isPublic: index => index < 5, 1, 2, 30, 45, 60, 900, 4000), method, 3, []);

        all.Breaks.ShouldBe(few.Breaks);
    }

    [Fact]
    public void Where_nothing_is_public_the_shown_numbers_draw_them() =>
        MapClasses.Of(Table(isPublic: _ => false, 10, 20, 30), "equal", 2, []).Breaks.ShouldBe([20, 30]);

    [Theory]
    [InlineData("quantile")]
    [InlineData("jenks")]
    [InlineData("equal")]
    [InlineData("meanSd")]
    public void Zeros_are_a_class_of_their_own_and_no_class_crosses_zero(string method)
    {
        double[] numbers = [-40, -7, -2, 0, 0, 3, 5, 9, 60];

        var classes = MapClasses.Of(Table(_ => true, numbers), method, 3, []);

        var zero = classes.ZeroClass.ShouldNotBeNull();
        classes.Breaks[zero].ShouldBe(0);
        classes.Breaks[zero - 1].ShouldBe(-0.1); // the greatest number below zero that one decimal can show
        classes.Breaks[^1].ShouldBe(60);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, 2, new[] { 2.5, 4 }, null)]
    [InlineData(new double[] { -5, 3, 4, 8 }, 1, new double[] { 0, 8 }, null)]
    [InlineData(new double[] { 0, 0 }, 3, new double[] { 0 }, 0)]
    public void Limits_at_zero_are_there_only_where_they_tell_something(
        double[] numbers,
        int count,
        double[] expected,
        int? zeroClass
    )
    {
        var classes = MapClasses.Of(Table(_ => true, numbers), "quantile", count, []);

        classes.Breaks.ShouldBe(expected);
        classes.ZeroClass.ShouldBe(zeroClass);
    }

    [Fact]
    public void Limits_that_a_person_set_stay_as_they_are()
    {
        var classes = MapClasses.Of(Table(_ => true, -5, 0, 8), "fixed", 3, [-10, 10]);

        classes.Breaks.ShouldBe([-10, 10]);
        classes.ZeroClass.ShouldBeNull();
    }

    private static ValueTable Table(Func<int, bool> isPublic, params double[] numbers) =>
        new(
            new ReleaseHead(Guid.Empty, "", "published", null, null, default),
            new IndicatorHead(
                "x",
                1,
                new IndicatorDefinition
                {
                    Name = "x",
                    Domain = "wohnen",
                    Kind = "count",
                    Unit = "Anzahl",
                    Numerator = "x",
                    Denominator = "1",
                    Factor = 1,
                },
                [],
                [],
                []
            ),
            Viewer.Of(Caller.Anonymous),
            [],
            [],
            ["2024"],
            [.. numbers.Select((number, index) => new ShownCell(number, ValueState.Shown, null) { IsPublic = isPublic(index) })]
        );
}
