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
            [
                .. numbers.Select(
                    (number, index) => new ShownCell(number, ValueState.Shown, null) { IsPublic = isPublic(index) }
                ),
            ]
        );
}
