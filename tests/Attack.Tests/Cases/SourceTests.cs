using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>What the provider writes as „*" beside a total is exact unless something else is withheld too.</summary>
public sealed class SourceTests(AttackedInstallation installation)
{
    [Fact]
    public async Task What_the_provider_hid_does_not_follow_from_its_total()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", "A", 90)
                .Add("faelle", "2024", ["A1", "A2"], 56, 31)
                .AddHidden("faelle", "2024", "A3", 3)
                .Add("faelle", "2024", ["B1", "B2", "B3"], 40, 41, 42)
        );
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task What_the_provider_hid_on_two_levels_does_not_follow_from_the_total_of_the_district()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", AttackedDistrict.Root, 213)
                .Add("faelle", "2024", "B", 123)
                .Add("faelle", "2024", ["A1", "A2"], 56, 31)
                .AddHidden("faelle", "2024", "A3", 3)
                .Add("faelle", "2024", ["B1", "B2", "B3"], 40, 41, 42)
        );
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>Two hidden ones whose sum is known: a sum of three says that both are one or two.</summary>
    [Fact]
    public async Task Two_that_the_provider_hid_do_not_follow_from_their_sum()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", "A", 34)
                .Add("faelle", "2024", ["A1"], 31)
                .AddHidden("faelle", "2024", "A2", 1)
                .AddHidden("faelle", "2024", "A3", 2)
                .Add("faelle", "2024", ["B1", "B2", "B3"], 40, 41, 42)
        );
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task A_category_that_the_provider_hid_does_not_follow_from_the_other_categories()
    {
        var scenario = await Scenario.BeginAsync(installation);
        var counts = new DeliveredCounts();
        foreach (var (leaf, old, young) in scenario.District.Leaves.Zip([58L, 20, 25, 35, 36, 37], [2L, 20, 25, 35, 36, 37]))
        {
            counts.Add("personen", "2024", leaf, old + young).Add("personen", "2024", leaf, old, "alter=alt");
            _ =
                leaf == "A1"
                    ? counts.AddHidden("personen", "2024", leaf, young, "alter=jung")
                    : counts.Add("personen", "2024", leaf, young, "alter=jung");
        }

        await scenario.DeliverAsync(counts);
        await scenario.DefineAsync(
            new AttackedIndicator("alle", CountedForm.Of("personen")),
            new AttackedIndicator("alt", new CountedForm(new CountedForm.Term(1, "personen", "alter", "alt")))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>A share of the parts that are known stands beside the total of all.</summary>
    [Fact]
    public async Task What_the_provider_hid_does_not_follow_where_missing_parts_are_tolerated()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", AttackedDistrict.Root, 213)
                .Add("faelle", "2024", "A", 90)
                .Add("faelle", "2024", ["A1", "A2"], 56, 31)
                .AddHidden("faelle", "2024", "A3", 3)
                .Add("faelle", "2024", ["B1", "B2", "B3"], 40, 41, 42)
                .Add("personen", "2024", scenario.District.Leaves, 110, 120, 130, 140, 150, 160)
        );
        await scenario.DefineAsync(
            new AttackedIndicator("faelle", CountedForm.Of("faelle")),
            new AttackedIndicator("anteil", CountedForm.Of("faelle"), CountedForm.Of("personen")) { MissingTolerance = 0.5 },
            new AttackedIndicator("personen", CountedForm.Of("personen"))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }
}
