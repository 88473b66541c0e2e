using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Tests.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>A change is a function of two values, and is shown to whom both may be shown.</summary>
public sealed class ChangesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_difference_to_the_year_before_is_there_from_the_second_year_on()
    {
        var release = await ComputeAsync(Change("count", "-1"));

        var indicator = release.Indicators.ShouldHaveSingleItem();
        indicator.Periods.Select(period => period.Period).ShouldBe(["2023", "2024"]);
        Value(indicator, "2023", "A1").ShouldBe(10);
        Value(indicator, "2024", "A1").ShouldBe(-30);
    }

    [Fact]
    public async Task Percents_are_of_the_earlier_value()
    {
        var release = await ComputeAsync(Change("count", "2022") with { ChangeAs = "percent", Unit = "%" });

        Value(release.Indicators.Single(), "2024", "A1").ShouldBe(-20, 1e-9);
    }

    [Fact]
    public async Task Shares_differ_in_percentage_points()
    {
        var release = await ComputeAsync(
            Change("share", "-1") with
            {
                Numerator = "menschen",
                Denominator = "alle",
                Factor = 100,
                Unit = "Prozentpunkte",
            }
        );

        Value(release.Indicators.Single(), "2024", "A1").ShouldBe(-15, 1e-9);
    }

    /// <summary>Withheld in the one year is withheld in the change, and the rest of a whole counts as a part does.</summary>
    [Theory]
    [InlineData("klein", "1", "count")]
    [InlineData("fast_alle", "alle", "share")]
    public async Task What_is_withheld_in_either_year_is_withheld_in_the_change(string numerator, string denominator, string of)
    {
        var plain = Change(of, "-1") with
        {
            Kind = of,
            ChangeOf = null,
            ComparedWith = null,
            Numerator = numerator,
            Denominator = denominator,
            Factor = of == "share" ? 100 : 1,
        };
        var values = (await ComputeAsync(plain)).Indicators.Single().Periods.ToDictionary(period => period.Period);
        var change = (await ComputeAsync(plain with { Kind = "change", ChangeOf = of, ComparedWith = "-1" })).Indicators.Single();

        values["2023"].Needs.ShouldContain(need => need > 0);
        foreach (var (period, cells, needs) in change.Periods)
        {
            var before = values[$"{int.Parse(period, System.Globalization.CultureInfo.InvariantCulture) - 1}"];
            needs.ShouldBe(values[period].Needs.Zip(before.Needs, Math.Max));
            cells.ShouldAllBe(cell => cell.Value != null);
        }
    }

    [Fact]
    public void That_the_earlier_value_was_zero_is_told_only_to_whom_it_is_shown()
    {
        var definition = Change("count", "-1") with { ChangeAs = "percent" };
        var zero = new ValueCell(0, 1, 0, ValueState.Shown, default);
        var some = new ValueCell(40, 1, 40, ValueState.Shown, default);

        Changes.Of(definition, (some, 0), (zero, 0)).Cell.State.ShouldBe(ValueState.NotMeaningful);
        Changes.Of(definition, (some, 0), (zero, 1)).Cell.State.ShouldBe(ValueState.Hidden);
        Changes.Of(definition, (some, 1), (zero, 0)).Cell.State.ShouldBe(ValueState.Hidden);
    }

    [Fact]
    public async Task Counts_of_different_occasions_are_never_compared()
    {
        var release = await ComputeAsync(
            Change("count", "-1") with
            {
                Occasions = new()
                {
                    ["2022"] = "Bundestagswahl",
                    ["2023"] = "Kommunalwahl",
                    ["2024"] = "Kommunalwahl",
                },
            }
        );

        release.Indicators.Single().Periods.Select(period => period.Period).ShouldBe(["2024"]);
    }

    [Fact]
    public async Task Without_a_period_to_compare_with_it_is_named_and_left_out()
    {
        var release = await ComputeAsync(Change("count", "-5"), Change("count", "-1"));

        release.Findings.ShouldHaveSingleItem().ShouldContain("für keinen Zeitraum liegt auch der vor");
        release.Indicators.ShouldHaveSingleItem();
    }

    private static double Value(ComputedIndicator indicator, string period, string area)
    {
        District().Tree.TryFind(area, out var index).ShouldBeTrue();
        return indicator.Periods.Single(one => one.Period == period).Cells[index].Value!.Value;
    }

    private static IndicatorDefinition Change(string of, string with) =>
        SmallTree.Definition("menschen", "1") with
        {
            Kind = "change",
            ChangeOf = of,
            ComparedWith = with,
            Unit = "Personen",
            Factor = 1,
        };

    private static SmallTree District()
    {
        var tree = new SmallTree();
        foreach (
            var (period, menschen, klein, fast) in new[] { ("2022", 100, 40, 150), ("2023", 110, 2, 199), ("2024", 80, 60, 160) }
        )
        {
            foreach (var area in new[] { "A1", "A2", "A3", "B1" })
            {
                var isFirst = area == "A1";
                tree.With("menschen", period, area, menschen)
                    .With("alle", period, area, 200)
                    .With("klein", period, area, isFirst ? klein : 50)
                    .With("fast_alle", period, area, isFirst ? fast : 120);
            }
        }

        return tree;
    }

    private static async Task<ReleaseComputation> ComputeAsync(params IndicatorDefinition[] definitions)
    {
        var district = District();
        var release = new ReleaseComputation(
            new ReleaseInput(
                Guid.Empty,
                new ReleaseSettings(),
                "",
                district.Tree,
                [.. definitions.Select((definition, number) => new IndicatorPlan($"i{number}", 1, definition, "{}"))],
                district.Observations,
                [],
                null,
                new EarlierReleases()
            )
        );
        await release.ComputeAsync(_ => Task.CompletedTask, Cancelled);
        return release;
    }
}
