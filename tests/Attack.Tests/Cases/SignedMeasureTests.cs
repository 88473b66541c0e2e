using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>A measure that may be negative must not take the release of all others with it.</summary>
public sealed class SignedMeasureTests(AttackedInstallation installation)
{
    [Theory]
    [InlineData("count")]
    [InlineData("rate")]
    [InlineData("share")]
    public async Task The_other_indicators_are_released_beside_one_that_is_negative(string kind)
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 3, 21, 65, 4, 31, 32)
                .Add("personen", "2024", scenario.District.Leaves, 50, 60, 70, 80, 90, 100)
                .Add("saldo", "2024", scenario.District.Leaves, -5, 12, -2, 0, 1, -30)
        );
        await scenario.DefineAsync(
            new AttackedIndicator("quote", CountedForm.Of("faelle"), CountedForm.Of("personen")),
            new AttackedIndicator("saldo", CountedForm.Of("saldo"), kind == "count" ? null : CountedForm.Of("personen"))
            {
                Kind = kind,
            }
        );

        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }
}
