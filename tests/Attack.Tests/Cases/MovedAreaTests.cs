using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>Areas are cut anew between two releases; the old cut stays readable beside the new one.</summary>
public sealed class MovedAreaTests(AttackedInstallation installation)
{
    [Fact]
    public async Task Nothing_follows_from_a_Programmgebiet_that_was_cut_anew() =>
        await AttackAsync(With("A2", "B1"), With("A1", "B1"));

    [Fact]
    public async Task Nothing_follows_from_a_Programmgebiet_that_grew_by_one() =>
        await AttackAsync(With("A2", "B1"), With("A2", "A1", "B1"));

    [Fact]
    public async Task Nothing_follows_from_a_Sozialraum_that_went_to_another_Gemeinde() =>
        await AttackAsync(
            AttackedDistrict.Small,
            new AttackedDistrict([
                .. AttackedDistrict.Small.Areas.Select(area => area.Code == "A3" ? area with { Parent = "B" } : area),
            ])
        );

    private async Task AttackAsync(AttackedDistrict before, AttackedDistrict after)
    {
        var scenario = await Scenario.BeginAsync(installation, before);
        await scenario.DeliverAsync(new DeliveredCounts().Add("faelle", "2024", before.Leaves, 3, 21, 65, 4, 31, 32));
        await scenario.DefineAsync(new AttackedIndicator("faelle", CountedForm.Of("faelle")));
        await scenario.ReleaseAsync();
        await scenario.ChangeAreasAsync(after);
        await scenario.TryReleaseAsync();

        // Which counts a Gemeinde knows depends on when: the others are attacked.
        await scenario.ShouldHoldAsync(readers: [Readers.Public(installation), Readers.Staff(installation)]);
    }

    private static AttackedDistrict With(params string[] members) =>
        new([.. AttackedDistrict.Small.Areas, new AttackedArea("P1", "programmgebiet", AttackedDistrict.Root, members)]);
}
