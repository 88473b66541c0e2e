using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Everybody from whom something is withheld, with the usual minimums.</summary>
internal static class Readers
{
    private const int PublicMinimum = 5;
    private const int StaffMinimum = 3;

    public static AttackingReader Public(AttackedInstallation installation) =>
        new("Öffentlichkeit", installation.Service.Anonymous(), PublicMinimum);

    public static AttackingReader Staff(AttackedInstallation installation) =>
        new("Verwaltung des Kreises", installation.Planner, StaffMinimum) { IsSignedIn = true };

    public static IEnumerable<AttackingReader> Of(AttackedInstallation installation, AttackedDistrict district) =>
        [
            Public(installation),
            new("Datenlieferant", installation.Service.As(Role.Datenlieferant, AttackedDistrict.Root), PublicMinimum)
            {
                IsSignedIn = true,
            },
            .. district.Gemeinden.SelectMany(place => Gemeinde(installation, place)),
            Staff(installation),
        ];

    private static IEnumerable<AttackingReader> Gemeinde(AttackedInstallation installation, string place)
    {
        var reader = new AttackingReader($"Gemeinde {place}", installation.Service.As(Role.Sozialplanung, place), PublicMinimum)
        {
            Place = place,
            MinimumInside = StaffMinimum,
            IsSignedIn = true,
        };
        yield return reader;
        yield return reader with
        {
            Name = $"Gemeinde {place}, kennt sich",
            KnowsOwnPlace = true,
        };
    }
}
