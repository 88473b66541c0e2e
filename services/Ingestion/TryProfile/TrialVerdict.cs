using System.Globalization;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.TryProfile;

/// <summary>The verdict a delivery would get, said before anything is stored.</summary>
internal static class TrialVerdict
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static Verdict Of(CheckResult result, DatasetDefinition definition)
    {
        if (Judgement.Refusal(result, definition) is { } refusal)
        {
            return new Verdict(
                "red",
                refusal,
                "So würde nichts übernommen. Bitte passen Sie an, wie die Datei gelesen wird, oder lassen Sie sie berichtigen."
            );
        }

        var hints = result.Findings.ErrorCount + result.Findings.WarningCount;
        var values = $"{result.Observations.ToString("N0", _german)} {(result.Observations == 1 ? "Wert" : "Werte")}";
        var replaces = result.Replacement is null ? "" : $" {result.Replacement.Text}";
        return hints > 0
            ? new Verdict(
                "yellow",
                $"So gelesen, brächte die Datei {values}; es gibt {(hints == 1 ? "einen Hinweis" : $"{hints.ToString("N0", _german)} Hinweise")}.{replaces}",
                "Bitte sehen Sie die Hinweise durch, bevor Sie speichern."
            )
            : new Verdict(
                "green",
                $"So gelesen, brächte die Datei {values}, und es gibt keinen Hinweis.{replaces}",
                "Stimmen die Werte unten, können Sie speichern."
            );
    }
}
