using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>A sign in the place of a number must not say anything of the number.</summary>
public sealed class SignTests(AttackedInstallation installation)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static AttackedIndicator Quota => new("quote", CountedForm.Of("faelle"), CountedForm.Of("personen"));

    /// <summary>„/" beside „." says on which side of the minimum base a denominator lies.</summary>
    [Fact]
    public async Task No_denominator_is_bounded_by_the_sign_in_the_place_of_its_value()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 2, 1, 12, 3, 9, 12)
                .Add("personen", "2024", scenario.District.Leaves, 3, 4, 70, 4, 60, 55)
        );
        await scenario.DefineAsync(Quota with { MinimumBase = 4 }, new AttackedIndicator("personen", CountedForm.Of("personen")));
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>Where „nobody" is protected, „x" says it all the same.</summary>
    [Fact]
    public async Task Where_zeros_are_protected_no_sign_tells_of_one()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 0, 20, 12, 30, 19, 12)
                .Add("personen", "2024", scenario.District.Leaves, 0, 60, 70, 80, 60, 55)
        );
        await scenario.DefineAsync(Quota);
        await scenario.DraftAsync(new { withholdsZeros = true });

        var collected = await new Collector(Readers.Staff(installation), Cancelled).ReadAsync(
            new Dictionary<Guid, AttackedDistrict> { [scenario.States[0].Id] = scenario.District },
            readsAll: false,
            []
        );
        collected
            .Readings.Where(reading => reading.Area == "A1" && reading.What == Told.Sign)
            .Select(reading => reading.Sign)
            .ShouldAllBe(sign => sign == "Hidden" || sign == ".");
    }
}
