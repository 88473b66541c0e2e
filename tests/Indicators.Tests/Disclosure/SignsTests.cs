using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Tests.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>A sign in the place of a value tells nothing of a count that is withheld.</summary>
public sealed class SignsTests
{
    [Fact]
    public async Task A_small_base_that_is_withheld_has_the_sign_of_all_that_is_withheld() =>
        (await StateAsync(new ReleaseSettings(), baseOfA1: 3, partOfA1: 1, minimumBase: 4)).ShouldBe(ValueState.Hidden);

    [Fact]
    public async Task A_base_too_small_for_a_share_says_so_where_it_may_be_known() =>
        (await StateAsync(new ReleaseSettings(), baseOfA1: 20, partOfA1: 10, minimumBase: 30)).ShouldBe(ValueState.TooUncertain);

    [Fact]
    public async Task A_base_of_nobody_says_so_where_zeros_may_be_known() =>
        (await StateAsync(new ReleaseSettings(), baseOfA1: 0, partOfA1: 0)).ShouldBe(ValueState.NotMeaningful);

    [Fact]
    public async Task A_base_of_nobody_does_not_say_so_where_zeros_are_withheld() =>
        (await StateAsync(new ReleaseSettings { WithholdsZeros = true }, baseOfA1: 0, partOfA1: 0)).ShouldBe(ValueState.Hidden);

    [Fact]
    public async Task What_was_never_delivered_keeps_its_reason() =>
        (await StateAsync(new ReleaseSettings(), baseOfA1: 3, partOfA1: null)).ShouldBe(ValueState.Unknown);

    private static async Task<ValueState> StateAsync(
        ReleaseSettings settings,
        decimal baseOfA1,
        decimal? partOfA1,
        double? minimumBase = null
    )
    {
        var tree = new SmallTree().With("all", "2024", "A1", baseOfA1);
        if (partOfA1 is { } part)
        {
            tree.With("part", "2024", "A1", part);
        }

        foreach (var (area, all) in new[] { ("A2", 40), ("A3", 70), ("B1", 60) })
        {
            tree.With("all", "2024", area, all).With("part", "2024", area, all / 2);
        }

        var definition = SmallTree.Definition("part") with
        {
            Kind = "share",
            Denominator = "all",
            Unit = "%",
            Factor = 100,
            MinimumBase = minimumBase,
        };
        var release = new ReleaseComputation(
            new ReleaseInput(
                Guid.Empty,
                settings,
                "",
                tree.Tree,
                [new IndicatorPlan("anteil", 1, definition, "{}")],
                tree.Observations,
                [],
                null,
                new EarlierReleases()
            )
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
        tree.Tree.TryFind("A1", out var index).ShouldBeTrue();
        return release.Indicators.Single().Periods.Single().Cells[index].State;
    }
}
