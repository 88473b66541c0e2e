using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Tests.Counting;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Tests.Disclosure;

/// <summary>48 of 50 betrays the two, whatever the unit is called.</summary>
public sealed class ComplementTests
{
    private static SmallTree District =>
        new SmallTree()
            .With("faelle", "2024", "A1", 48)
            .With("faelle", "2024", "A2", 20)
            .With("faelle", "2024", "A3", 25)
            .With("faelle", "2024", "B1", 30)
            .With("personen", "2024", "A1", 50)
            .With("personen", "2024", "A2", 60)
            .With("personen", "2024", "A3", 70)
            .With("personen", "2024", "B1", 80);

    [Theory]
    [InlineData("%", 100)]
    [InlineData("Prozent", 100)]
    [InlineData("je 1.000", 1000)]
    [InlineData("von allen", 100)]
    public async Task Whoever_is_left_over_of_a_share_is_protected_whatever_its_unit(string unit, double factor) =>
        (await NeedsAsync("share", unit, factor)).ShouldBe((byte)2);

    [Fact]
    public async Task What_is_no_part_of_its_base_leaves_nobody_over() => (await NeedsAsync("rate", "%", 100)).ShouldBe((byte)0);

    [Theory]
    [InlineData("share")]
    [InlineData("rate")]
    [InlineData("mean")]
    [InlineData("index")]
    public async Task Counts_without_a_base_are_no_share_rate_mean_or_index(string kind)
    {
        var refused = await Should.ThrowAsync<RefusedException>(() => NeedsAsync(kind, "%", 100, denominator: "1"));

        refused.Message.ShouldContain("keine Bezugsgröße");
    }

    private static async Task<byte> NeedsAsync(string kind, string unit, double factor, string denominator = "personen")
    {
        var tree = District;
        var definition = SmallTree.Definition("faelle", denominator) with { Kind = kind, Unit = unit, Factor = factor };
        IndicatorPlan[] plans = [new("x", 1, definition, "{}")];
        var release = new ReleaseComputation(
            new ReleaseInput(
                Guid.Empty,
                new ReleaseSettings(),
                "",
                tree.Tree,
                plans,
                tree.Observations,
                [],
                null,
                new EarlierReleases()
            )
        );
        await release.ComputeAsync(_ => Task.CompletedTask, TestContext.Current.CancellationToken);
        tree.Tree.TryFind("A1", out var index).ShouldBeTrue();
        return release.Indicators.Single().Periods.Single().Needs[index];
    }
}
