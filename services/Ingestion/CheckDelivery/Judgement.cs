using System.Globalization;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>From findings and counts to a verdict.</summary>
internal static class Judgement
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static Verdict Of(CheckResult result, DatasetDefinition definition)
    {
        var findings = result.Findings;
        if (result.Unreadable is not null)
        {
            return new Verdict(
                "red",
                result.Unreadable.Message,
                "Es wurde nichts übernommen. Bitte lassen Sie die Datei berichtigen und liefern Sie sie noch einmal."
            );
        }

        if (Refusal(result, definition) is { } refusal)
        {
            return new Verdict(
                "red",
                refusal,
                "Es wurde nichts übernommen. Bitte sehen Sie die Befunde durch und lassen Sie die Datei berichtigen; ist sie trotzdem richtig, können Sie die Übernahme beantragen, und eine zweite Person gibt sie frei."
            );
        }

        var replaces = result.Replacement is null ? "" : $" {result.Replacement.Text}";
        if (findings.ErrorCount + findings.WarningCount > 0)
        {
            var rows =
                result.Rejected > 0 ? $" {Number(result.Rejected)} von {Number(result.Rows)} Zeilen wurden nicht verwendet." : "";
            return new Verdict(
                "yellow",
                $"Die Lieferung wurde übernommen, es gibt {Count(findings.ErrorCount + findings.WarningCount, "Hinweis", "Hinweise")}.{rows}{replaces}",
                "Bitte sehen Sie die Hinweise durch. Stimmt etwas nicht, können Sie die Lieferung zurückziehen und neu liefern."
            );
        }

        return new Verdict(
            "green",
            $"Die Lieferung wurde vollständig übernommen: {Number(result.Observations)} Werte.{replaces}",
            "Es ist nichts zu tun."
        );
    }

    /// <summary>The verdict of a delivery that waits for a yes, or never got it, because it changes what is accepted.</summary>
    public static Verdict Unconfirmed(DeliveryReport report, ReplacementReport replacement, bool isWaiting)
    {
        var hints = report.Errors + report.Warnings;
        var text =
            $"Die Datei ändert Werte, die schon übernommen sind: {Number(replacement.Changed)} ändern sich, {Number(replacement.Gone)} entfallen, {Number(replacement.Added)} kommen hinzu, {Number(replacement.Same)} bleiben. {replacement.Text}"
            + (hints == 0 ? "" : $" Außerdem gibt es {Count(hints, "Hinweis", "Hinweise")}.");
        return isWaiting
            ? new Verdict(
                "yellow",
                text,
                "Bitte sehen Sie die Unterschiede durch. Bis Sie das Ersetzen bestätigen, gilt, was bisher übernommen ist."
            )
            : new Verdict("yellow", text, "Das Ersetzen wurde nicht bestätigt. Es gilt weiter, was zuvor übernommen war.");
    }

    /// <summary>Why the delivery is not taken over; null where it is.</summary>
    public static string? Refusal(CheckResult result, DatasetDefinition definition)
    {
        if (result.Unreadable is { } unreadable)
        {
            return unreadable.Message;
        }

        var findings = result.Findings;
        if (
            result.MatchClasses is { } matches
            && definition.Profile.Register is { } register
            && matches.Rate < register.MinimumMatchRate
        )
        {
            return $"Nur {Percent(matches.Rate)} der Anschriften ließen sich einem Gebiet zuordnen; vereinbart sind mindestens {Percent(register.MinimumMatchRate)}.";
        }

        var grave = findings
            .All()
            .FirstOrDefault(finding => finding.Severity == Severity.Error && !RowRules.All.Contains(finding.Rule));
        if (grave is not null)
        {
            return $"{grave.Text}{(findings.ErrorCount > 1 ? $" Insgesamt gibt es {Count(findings.ErrorCount, "Fehler", "Fehler")}." : "")}";
        }

        var tolerated = definition.Profile.MaximumRejectedShare ?? (definition.Profile.Register is null ? 0 : 0.01);
        if (result.Faulty > tolerated * result.Rows && findings.FirstError is { } first)
        {
            return $"{Number(result.Faulty)} von {Number(result.Rows)} Zeilen sind fehlerhaft. Der erste Fehler: {(first.Row is { } row ? $"Zeile {row}: " : "")}{first.Text}";
        }

        return result.Observations == 0 ? "Die Datei enthält keinen einzigen Wert, der verwendet werden kann." : null;
    }

    private static string Number(long number) => number.ToString("N0", _german);

    private static string Percent(double share) => (Math.Floor(share * 1000) / 10).ToString("0.0", _german) + " %";

    private static string Count(int count, string one, string many) => count == 1 ? $"einen {one}" : $"{Number(count)} {many}";
}
