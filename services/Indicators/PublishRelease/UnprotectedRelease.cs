using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.PublishRelease;

/// <summary>Why a release with counts that cannot be protected is not published, and what would help.</summary>
internal static class UnprotectedRelease
{
    private const int CellsNamed = 5;

    public static ProblemHttpResult Refuse(ShownRelease release) =>
        Problems.Conflict(
            "unprotected-counts",
            Sentence(release, [.. release.Unprotected.Where(cell => !cell.IsGivenAway)]),
            "Was hilft: den Indikator zurückziehen oder mit größeren Gruppen oder ohne diese Gliederung neu festlegen, dann neu berechnen und prüfen."
        );

    public static ProblemHttpResult RefuseGivenAway(ShownRelease release, bool mayDecide) =>
        Problems.Conflict(
            "counts-given-away",
            Sentence(release, release.Unprotected),
            "Was hilft: Die Statistikstelle nimmt die frühere Freigabe zurück, dann neu berechnen und prüfen. "
                + (
                    mayDecide
                        ? "Oder Sie geben sie mit schriftlichem Grund frei."
                        : "Oder sie gibt diese Freigabe mit schriftlichem Grund frei; das kann nur die Statistikstelle."
                )
        );

    private static string Sentence(ShownRelease release, IReadOnlyList<UnprotectedCell> cells)
    {
        var rest = cells.Count - CellsNamed;
        return $"„{release.Name}“ wird so nicht freigegeben: {string.Join(" ", cells.Take(CellsNamed).Select(cell => cell.Sentence))}"
            + (rest > 0 ? $" Und {rest} weitere." : "");
    }
}
