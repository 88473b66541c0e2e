using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Several releases are readable beside each other.</summary>
public sealed class ReleaseAttackTests(AttackedInstallation installation)
{
    private static AttackedIndicator Cases => new("faelle", CountedForm.Of("faelle"));

    [Fact]
    public async Task Nothing_follows_from_two_releases_of_the_same_counts()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 3, 21, 65, 30, 31, 32));
        await scenario.DefineAsync(Cases);
        await scenario.ReleaseAsync();
        await scenario.DefineAsync(new AttackedIndicator("doppelt", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task Nothing_follows_from_a_release_before_a_correction()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 3, 21, 65, 30, 31, 32));
        await scenario.DefineAsync(Cases);
        await scenario.ReleaseAsync();
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 3, 90, 65, 30, 31, 32));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>Three releases: the first is no longer the one before.</summary>
    [Fact]
    public async Task Nothing_follows_from_a_count_that_comes_back_after_a_correction_was_taken_back()
    {
        var scenario = await Scenario.BeginAsync(installation);
        foreach (var second in new long[] { 21, 90, 21 })
        {
            await scenario.DeliverAsync(
                new DeliveredCounts().Add("faelle", "2024", scenario.District.Leaves, 3, second, 65, 30, 31, 32)
            );
            await scenario.DefineAsync(Cases);
            await scenario.ReleaseAsync();
        }

        await scenario.ShouldHoldAsync();
    }

    /// <summary>A correction elsewhere may withhold other cells than before.</summary>
    [Fact]
    public async Task Nothing_follows_from_two_releases_of_a_balance_and_one_of_its_measures()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("geburten", "2024", scenario.District.Leaves, 6, 8, 3, 6, 8, 0)
                .Add("sterbefaelle", "2024", scenario.District.Leaves, 6, 9, 5, 1, 5, 2)
        );
        await scenario.DefineAsync(
            new AttackedIndicator(
                "saldo",
                new CountedForm(new CountedForm.Term(1, "geburten"), new CountedForm.Term(-1, "sterbefaelle"))
            ),
            new AttackedIndicator("sterbefaelle", CountedForm.Of("sterbefaelle"))
        );
        await scenario.ReleaseAsync();
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("geburten", "2024", scenario.District.Leaves, 6, 10, 3, 6, 6, 0)
                .Add("sterbefaelle", "2024", scenario.District.Leaves, 6, 6, 15, 1, 5, 2)
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }
}
