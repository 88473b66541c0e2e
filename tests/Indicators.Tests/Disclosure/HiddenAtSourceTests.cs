using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Tests.Counting;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>What the source has hidden must not follow from its total and the rest of its table.</summary>
public sealed class HiddenAtSourceTests
{
    private static readonly ReleaseSettings _settings = new();

    [Fact]
    public async Task A_part_that_the_source_hid_does_not_follow_from_the_total_and_the_other_parts()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A", 90)
            .With("m", "2024", "A1", 58)
            .With("m", "2024", "A2", 30)
            .Missing("m", "2024", "A3", ValueState.Hidden)
            .With("m", "2024", "B1", 70);

        var needs = await NeedsAsync(tree, "m");

        new[] { needs("m", "A"), needs("m", "A1"), needs("m", "A2") }.Max().ShouldBeGreaterThan((byte)0);
    }

    [Fact]
    public async Task A_part_that_the_source_hid_does_not_follow_from_a_total_two_levels_above()
    {
        // The Gemeinde in between was not delivered, and cannot be summed up without the hidden part.
        var tree = new SmallTree()
            .With("m", "2024", "K", 161)
            .With("m", "2024", "A1", 58)
            .With("m", "2024", "A2", 30)
            .Missing("m", "2024", "A3", ValueState.Hidden)
            .With("m", "2024", "B1", 70);

        var needs = await NeedsAsync(tree, "m");

        new[] { needs("m", "K"), needs("m", "A1"), needs("m", "A2"), needs("m", "B1") }.Max().ShouldBeGreaterThan((byte)0);
    }

    [Fact]
    public async Task Two_parts_that_the_source_hid_do_not_follow_where_one_person_is_left_for_each()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A", 60)
            .With("m", "2024", "A1", 58)
            .Missing("m", "2024", "A2", ValueState.Hidden)
            .Missing("m", "2024", "A3", ValueState.Hidden)
            .With("m", "2024", "B1", 70);

        var needs = await NeedsAsync(tree, "m");

        Math.Max(needs("m", "A"), needs("m", "A1")).ShouldBeGreaterThan((byte)0);
    }

    [Fact]
    public async Task Two_parts_that_the_source_hid_hide_nothing_else_where_many_persons_are_left_for_them()
    {
        var tree = new SmallTree()
            .With("m", "2024", "A", 90)
            .With("m", "2024", "A1", 58)
            .Missing("m", "2024", "A2", ValueState.Hidden)
            .Missing("m", "2024", "A3", ValueState.Hidden)
            .With("m", "2024", "B1", 70);

        var needs = await NeedsAsync(tree, "m");

        new[] { needs("m", "A"), needs("m", "A1"), needs("m", "B1") }.ShouldAllBe(need => need == 0);
    }

    [Fact]
    public async Task A_category_that_the_source_hid_does_not_follow_from_the_total_and_the_other_categories()
    {
        var tree = new SmallTree();
        foreach (var (area, all, old) in new[] { ("A1", 60, 58), ("A2", 40, 20), ("A3", 50, 25), ("B1", 70, 35) })
        {
            tree.With("m", "2024", area, all).With("m", "2024", area, old, "alter=alt");
            _ =
                area == "A1"
                    ? tree.Missing("m", "2024", area, ValueState.Hidden, "alter=jung")
                    : tree.With("m", "2024", area, all - old, "alter=jung");
        }

        var needs = await NeedsAsync(tree, "m", "m[alter=alt]");

        Math.Max(needs("m", "A1"), needs("m[alter=alt]", "A1")).ShouldBeGreaterThan((byte)0);
    }

    private static async Task<Func<string, string, byte>> NeedsAsync(SmallTree tree, params string[] expressions)
    {
        IndicatorPlan[] plans =
        [
            .. expressions.Select(expression => new IndicatorPlan(
                expression,
                1,
                SmallTree.Definition(expression) with
                {
                    Kind = "count",
                    Unit = "Anzahl",
                    Factor = 1,
                },
                "{}"
            )),
        ];
        var release = new ReleaseComputation(
            new ReleaseInput(Guid.Empty, _settings, "", tree.Tree, plans, tree.Observations, [], null, new EarlierReleases())
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
        return (expression, area) =>
        {
            tree.Tree.TryFind(area, out var index).ShouldBeTrue();
            return release.Indicators.Single(indicator => indicator.Plan.Code == expression).Periods.Single().Needs[index];
        };
    }
}
