using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Parts of wholes and whole numbers tell more than sums do.</summary>
public sealed class WholeAndPartTests(AttackedInstallation installation)
{
    private static AttackedIndicator Quota => new("quote", CountedForm.Of("faelle"), CountedForm.Of("personen"));

    /// <summary>78 to 80 of 80 are possible for 79; who finds 79 to 82 knows more than he may.</summary>
    [Fact]
    public async Task No_part_is_bounded_closer_because_it_cannot_be_more_than_its_whole()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 79, 58, 12, 30, 88, 12)
                .Add("personen", "2024", scenario.District.Leaves, 80, 60, 70, 80, 90, 55)
        );
        await scenario.DefineAsync(
            Quota,
            new AttackedIndicator("faelle", CountedForm.Of("faelle")),
            new AttackedIndicator("personen", CountedForm.Of("personen"))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>48 of 50 beside 41 of 41: the 41 cannot be more, so the 48 cannot be less.</summary>
    [Theory]
    [InlineData(41, 41)]
    [InlineData(36, 36)]
    [InlineData(0, 40)]
    public async Task No_remainder_is_protected_by_a_part_that_can_be_no_more(int partner, int ofPersons)
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 48, partner, 300, 40, 50, 60)
                .Add("personen", "2024", scenario.District.Leaves, 50, ofPersons, 600, 80, 90, 100)
        );
        await scenario.DefineAsync(
            Quota,
            new AttackedIndicator("faelle", CountedForm.Of("faelle")),
            new AttackedIndicator("personen", CountedForm.Of("personen"))
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    [Fact]
    public async Task No_numerator_is_exact_because_persons_are_whole()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 1, 2, 6, 8, 1, 7)
                .Add("personen", "2024", scenario.District.Leaves, 9, 11, 13, 12, 7, 14)
        );
        await scenario.DefineAsync(
            Quota with
            {
                Decimals = 3,
            },
            Quota with
            {
                Code = "grob",
                Decimals = 0,
            },
            new AttackedIndicator("je_fall", CountedForm.Of("personen"), CountedForm.Of("faelle"))
            {
                Kind = "rate",
                Factor = 1,
                Decimals = 4,
            }
        );
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }

    /// <summary>The rest is protected by what the indicator is, not by what its unit is called.</summary>
    [Fact]
    public async Task Nobody_who_is_left_over_of_a_share_per_thousand_follows()
    {
        var scenario = await Scenario.BeginAsync(installation);
        await scenario.DeliverAsync(
            new DeliveredCounts()
                .Add("faelle", "2024", scenario.District.Leaves, 48, 20, 25, 30, 40, 60)
                .Add("personen", "2024", scenario.District.Leaves, 50, 60, 70, 80, 90, 61)
        );
        await scenario.DefineAsync(Quota with { Factor = 1000, Unit = "je 1.000" });
        await scenario.ReleaseAsync();

        await scenario.ShouldHoldAsync();
    }
}
