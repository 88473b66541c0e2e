using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Everybody from whom something is withheld, with the usual minimums.</summary>
internal static class Readers
{
    private const int PublicMinimum = 5;
    private const int StaffMinimum = 3;

    public static AttackingReader Public(AttackedInstallation installation) =>
        AttackingReader.Of("Öffentlichkeit", installation.Service, PublicMinimum, service => service.Anonymous()) with
        {
            AsksForCounts = true,
        };

    public static AttackingReader Staff(AttackedInstallation installation) =>
        AttackingReader.Of(
            "Verwaltung des Kreises",
            installation.Service,
            StaffMinimum,
            service => service.As(Role.Sozialplanung, AttackedDistrict.Root, "planung")
        ) with
        {
            AsksForCounts = true,
        };

    /// <summary>A Gemeinde as it is, and as one that knows every count of its own.</summary>
    public static IReadOnlyList<AttackingReader> Gemeinde(AttackedInstallation installation, string place)
    {
        var reader = AttackingReader.Of(
            $"Gemeinde {place}",
            installation.Service,
            PublicMinimum,
            service => service.As(Role.Sozialplanung, place)
        ) with
        {
            Place = place,
            MinimumInside = StaffMinimum,
            AsksForCounts = true,
        };
        return [reader, reader with { Name = $"Gemeinde {place}, kennt sich", KnowsOwnPlace = true }];
    }

    /// <summary>Everybody. A provider of data reads what the public reads.</summary>
    public static IEnumerable<AttackingReader> Of(AttackedInstallation installation, AttackedDistrict district) =>
        [
            Public(installation),
            AttackingReader.Of(
                "Datenlieferant",
                installation.Service,
                PublicMinimum,
                service => service.As(Role.Datenlieferant, AttackedDistrict.Root)
            ) with
            {
                AsksForCounts = true,
            },
            .. district.Gemeinden.SelectMany(place => Gemeinde(installation, place)),
            Staff(installation),
        ];

    /// <summary>
    /// Those who are told most of one thing each: everybody, one Gemeinde that knows its own counts, and staff with the counts
    /// behind all values.
    /// </summary>
    public static IEnumerable<AttackingReader> Strongest(AttackedInstallation installation, AttackedDistrict district) =>
        [
            Public(installation),
            .. Gemeinde(installation, district.Gemeinden[0]).Select(reader => reader with { AsksForCounts = false }),
            Staff(installation),
        ];
}
