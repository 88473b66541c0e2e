using System.Net;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Parts that their source has perturbed do not add up: its own total is the better number.</summary>
public sealed class PerturbedSourceTests(AttackedInstallation installation)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_total_that_was_delivered_wins_over_the_sum_of_perturbed_parts()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("personen", "2024", AttackedDistrict.Root, 200)
                .Add("personen", "2024", scenario.District.Leaves, 31, 33, 34, 33, 34, 38)
        );
        await scenario.DefineAsync(new AttackedIndicator("personen", CountedForm.Of("personen")));
        await scenario.ReleaseAsync();

        (await ValueOfDistrictAsync("personen")).ShouldBe(200);
    }

    /// <summary>50 of 200 is a quarter, whatever the parts add up to and although one of them is missing.</summary>
    [Fact]
    public async Task The_total_that_was_delivered_wins_although_missing_parts_are_tolerated()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("personen", "2024", AttackedDistrict.Root, 200)
                .Add("personen", "2024", scenario.District.Leaves, 31, 33, 34, 33, 34, 38)
                .Add("faelle", "2024", AttackedDistrict.Root, 50)
                .Add("faelle", "2024", scenario.District.Leaves.SkipLast(1), 9, 8, 9, 8, 9)
        );
        await scenario.DefineAsync(
            new AttackedIndicator("quote", CountedForm.Of("faelle"), CountedForm.Of("personen")) { MissingTolerance = 0.5 }
        );
        await scenario.ReleaseAsync();

        (await ValueOfDistrictAsync("quote")).ShouldBe(25);
    }

    private async Task<decimal> ValueOfDistrictAsync(string code)
    {
        var answer = await installation.Planner.GetAsync(new Uri($"/values/{code}?level=kreis", UriKind.Relative), Cancelled);
        var values = await AttackedInstallation.JsonAsync(answer, HttpStatusCode.OK, Cancelled);
        return values.GetProperty("value")[0].GetDecimal();
    }
}
