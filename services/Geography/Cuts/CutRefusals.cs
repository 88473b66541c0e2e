using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.Cuts;

/// <summary>What several requests about a Zuschnitt are refused with.</summary>
internal static class CutRefusals
{
    public static ProblemHttpResult Unknown() =>
        Problems.NotFound("Diesen Zuschnitt gibt es nicht, oder er liegt außerhalb Ihrer Zuständigkeit.");

    public static ProblemHttpResult Outdated(string fault) =>
        Problems.Conflict(
            "cut-outdated",
            $"Der Zuschnitt passt nicht mehr zu seinem Gebietsstand. {fault}",
            "Der Gebietsstand wurde inzwischen neu eingelesen. Bitte beginnen Sie einen neuen Zuschnitt."
        );

    public static ProblemHttpResult Invalid(IReadOnlyList<PlacedError> faults) =>
        Problems.BadInput(
            "cut-invalid",
            faults.Count == 1 ? faults[0].Text : $"{faults[0].Text} Dazu kommen {faults.Count - 1} weitere Fehler.",
            [.. faults]
        );

    public static ProblemHttpResult HandedOver(string version) =>
        Problems.Conflict(
            "cut-handed-over",
            $"Der Zuschnitt ist als Gebietsstand {version} übergeben und wird nicht mehr geändert. Für eine weitere Variante legen Sie bitte eine Kopie an."
        );
}
