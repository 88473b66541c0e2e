using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Indicators.Releases;

/// <summary>The least minimum counts that a release may have without the Statistikstelle (section <c>Disclosure</c>).</summary>
public sealed record MinimumCountFloor
{
    [Range(1, 1000, ErrorMessage = AskedSettings.OutOfRange)]
    public int PublicMinimumFloor { get; init; } = 3;

    [Range(1, 1000, ErrorMessage = AskedSettings.OutOfRange)]
    public int StaffMinimumFloor { get; init; } = 3;

    /// <summary>Which minimum count is below the floor, as a German sentence; null where none is.</summary>
    internal string? FaultOf(ReleaseSettings settings) =>
        settings.StaffMinimumCount < StaffMinimumFloor ? Sentence("Verwaltung", settings.StaffMinimumCount, StaffMinimumFloor)
        : settings.PublicMinimumCount < PublicMinimumFloor
            ? Sentence("Öffentlichkeit", settings.PublicMinimumCount, PublicMinimumFloor)
        : null;

    private static string Sentence(string audience, int asked, int floor) =>
        $"Die Mindestfallzahl der {audience} liegt mit {asked} unter der Untergrenze {floor}.";
}
