using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>A change is an equation over two years: 2024 less it gives 2023.</summary>
public sealed class ChangeAttackTests(AttackedInstallation installation)
{
    private static AttackedIndicator Change => new("veraenderung", CountedForm.Of("faelle")) { ChangeOf = "count" };

    [Fact]
    public async Task No_year_follows_from_changes_alone()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Years(scenario));
        await scenario.DefineAsync(Change);
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task No_year_follows_from_changes_beside_the_counts_themselves()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Years(scenario));
        await scenario.DefineAsync(Change, new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task A_change_that_is_released_after_the_counts_gives_no_year_away()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(Years(scenario));
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();
        await scenario.RetireAsync("faelle");
        await scenario.DefineAsync(Change);
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task The_rest_of_a_share_that_changes_is_protected_like_its_part()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var counts = Years(scenario);
        foreach (var year in new[] { "2022", "2023", "2024" })
        {
            foreach (var leaf in scenario.District.Leaves)
            {
                // Few are left over in some areas and years.
                counts.Add("menschen", year, leaf, counts[new CountKey("faelle", year, leaf)] + (leaf.Length % 2 == 0 ? 3 : 60));
            }
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(
            new AttackedIndicator("anteil", CountedForm.Of("faelle"), CountedForm.Of("menschen"))
            {
                ChangeOf = "share",
                Unit = "Prozentpunkte",
            },
            new AttackedIndicator("menschen", CountedForm.Of("menschen"))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    private static DeliveredCounts Years(Scenario scenario) =>
        new DeliveredCounts()
            .Add("faelle", "2022", scenario.District.Leaves, 24, 30, 8, 40, 11, 2)
            .Add("faelle", "2023", scenario.District.Leaves, 39, 3, 9, 41, 12, 30)
            .Add("faelle", "2024", scenario.District.Leaves, 4, 33, 10, 43, 0, 32);
}
