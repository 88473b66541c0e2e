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
            .Floor.FaultOf(new ReleaseSettings { PublicMinimumCount = 2, StaffMinimumCount = 2 })
            .ShouldBe("Die Mindestfallzahl der Öffentlichkeit liegt mit 2 unter der Untergrenze 3.");
        defaults.Floor.FaultOf(new ReleaseSettings { PublicMinimumCount = 3, StaffMinimumCount = 2 }).ShouldBeNull();
    }

    private static DisclosureDefaults Read(params (string Name, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(pair => KeyValuePair.Create<string, string?>($"Disclosure:{pair.Name}", pair.Value))
                )
                .Build()
        );
}
