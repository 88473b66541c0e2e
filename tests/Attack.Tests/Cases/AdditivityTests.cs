using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>One period: areas add up to larger areas.</summary>
public sealed class AdditivityTests(AttackedInstallation installation)
{
    [Fact]
    public async Task No_small_count_follows_from_the_areas_around_it()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 3, 20, 25, 1, 40, 12)
                .Add("personen", "2024", scenario.District.Leaves, 50, 60, 70, 41, 90, 14)
        );
        await scenario.DefineAsync(
            new AttackedIndicator("faelle", CountedForm.Of("faelle")),
            new AttackedIndicator("anteil", CountedForm.Of("faelle"), CountedForm.Of("personen"))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }
}
