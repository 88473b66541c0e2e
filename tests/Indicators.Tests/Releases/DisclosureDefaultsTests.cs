using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Tests.Releases;

public sealed class DisclosureDefaultsTests
{
    [Fact]
    public void A_service_whose_own_rules_are_below_its_floor_says_so_and_does_not_start() =>
        Should
            .Throw<ValidationException>(() => Read(("StaffMinimumCount", "2")))
            .Message.ShouldBe(
                "Einstellungen „Disclosure“: Die Mindestfallzahl der Verwaltung liegt mit 2 unter der Untergrenze 3."
            );

    [Fact]
    public void Rules_that_contradict_each_other_are_refused_at_the_start() =>
        Should
            .Throw<ValidationException>(() => Read(("StaffMinimumCount", "7")))
            .Message.ShouldContain("kann nicht kleiner sein als die der Verwaltung");

    [Fact]
    public void The_floor_is_a_setting_of_its_own()
    {
        var defaults = Read(("StaffMinimumCount", "2"), ("StaffMinimumFloor", "2"));

        defaults.Settings.StaffMinimumCount.ShouldBe(2);
        defaults
            .FaultOf(new ReleaseSettings { PublicMinimumCount = 2, StaffMinimumCount = 2 })
            .ShouldBe("Die Mindestfallzahl der Öffentlichkeit liegt mit 2 unter der Untergrenze 3.");
        defaults.FaultOf(new ReleaseSettings { PublicMinimumCount = 3, StaffMinimumCount = 2 }).ShouldBeNull();
    }

    [Fact]
    public void Rules_for_facilities_and_overwhelming_contributions_have_a_floor_too()
    {
        var defaults = Read(("DominanceLargest", "2"), ("DominancePercent", "80"), ("PPercent", "10"));
        var own = defaults.Settings;

        defaults.FaultOf(own).ShouldBeNull();
        defaults
            .FaultOf(own with { MinimumPersonsPerFacility = 2 })
            .ShouldBe("Die Mindestzahl der Personen je Einrichtung liegt mit 2 unter der Untergrenze 3.");
        defaults
            .FaultOf(own with { MinimumFacilities = 1 })
            .ShouldBe("Die Mindestzahl der Einrichtungen liegt mit 1 unter der Untergrenze 2.");
        foreach (
            var weaker in new[]
            {
                own with
                {
                    DominanceLargest = 1,
                },
                own with
                {
                    DominancePercent = 90,
                },
                own with
                {
                    DominanceLargest = 0,
                    DominancePercent = 0,
                },
                own with
                {
                    PPercent = 5,
                },
            }
        )
        {
            defaults
                .FaultOf(weaker)
                .ShouldBe("Die Regel gegen überwiegende Beiträge liegt unter der Untergrenze, der Regel des Dienstes.");
        }

        defaults.FaultOf(own with { DominanceLargest = 3, DominancePercent = 70, PPercent = 20 }).ShouldBeNull();
    }

    [Fact]
    public void Half_a_rule_of_dominance_is_none() =>
        Should
            .Throw<ValidationException>(() => Read(("DominanceLargest", "2")))
            .Message.ShouldContain("Zur Dominanzregel gehören zwei Angaben");

    private static DisclosureDefaults Read(params (string Name, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(pair => KeyValuePair.Create<string, string?>($"Disclosure:{pair.Name}", pair.Value))
                )
                .Build()
        );
}
