using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Releases;

/// <summary>
/// The least minimum counts that a release may have without the Statistikstelle (section <c>Disclosure</c>). Of dominance and p% the
/// service's own rules are the floor.
/// </summary>
public sealed record MinimumCountFloor
{
    [Range(1, 1000, ErrorMessage = AskedSettings.OutOfRange)]
    public int PublicMinimumFloor { get; init; } = 3;

    [Range(1, 1000, ErrorMessage = AskedSettings.OutOfRange)]
    public int StaffMinimumFloor { get; init; } = 3;

    [Range(0, 1000, ErrorMessage = AskedSettings.FacilitiesOutOfRange)]
    public int PersonsPerFacilityFloor { get; init; } = 3;

    [Range(0, 1000, ErrorMessage = AskedSettings.FacilitiesOutOfRange)]
    public int FacilitiesFloor { get; init; } = 2;

    /// <summary>Which rule is below the floor, as a German sentence; null where none is.</summary>
    internal string? FaultOf(ReleaseSettings settings, ReleaseSettings own) =>
        settings.StaffMinimumCount < StaffMinimumFloor
            ? Sentence("Die Mindestfallzahl der Verwaltung", settings.StaffMinimumCount, StaffMinimumFloor)
        : settings.PublicMinimumCount < PublicMinimumFloor
            ? Sentence("Die Mindestfallzahl der Öffentlichkeit", settings.PublicMinimumCount, PublicMinimumFloor)
        : settings.MinimumPersonsPerFacility < PersonsPerFacilityFloor
            ? Sentence("Die Mindestzahl der Personen je Einrichtung", settings.MinimumPersonsPerFacility, PersonsPerFacilityFloor)
        : settings.MinimumFacilities < FacilitiesFloor
            ? Sentence("Die Mindestzahl der Einrichtungen", settings.MinimumFacilities, FacilitiesFloor)
        : IsWeaker(settings, own) ? "Die Regel gegen überwiegende Beiträge liegt unter der Untergrenze, der Regel des Dienstes."
        : null;

    // More of the largest, a smaller share of theirs or a larger distance finds more to withhold.
    private static bool IsWeaker(ReleaseSettings settings, ReleaseSettings own) =>
        settings.PPercent < own.PPercent
        || (
            own.Dominance is { } least
            && (settings.Dominance is not { } dominance || dominance.Largest < least.Largest || dominance.Percent > least.Percent)
        );

    private static string Sentence(string rule, int asked, int floor) =>
        $"{rule} liegt mit {asked} unter der Untergrenze {floor}.";
}
