using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Disclosure;

namespace Sozialplanung.Indicators.Reading;

/// <summary>What must travel with every export of values.</summary>
internal static class MandatoryNotes
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static IReadOnlyList<string> Of(ValueTable table)
    {
        var release = table.Release;
        var notes = new List<string>
        {
            $"{table.Indicator.Definition.Name} ({table.Indicator.Definition.Unit}): {IndicatorKinds.NameOf(table.Indicator.Definition.DeclaredKind)}.",
            release.PublishedAt is { } published
                ? $"Freigabe „{release.Name}“ vom {Day(published)}{Newer(release)}."
                : $"Entwurf „{release.Name}“: noch nicht freigegeben, nicht veröffentlichen und nicht weitergeben.",
        };
        notes.AddRange(
            release
                .CorrectionsOf(table.Indicator.Code)
                .Select(one =>
                    $"Korrektur vom {Day(one.CorrectedAt)}{(one.ReleaseId == release.Id ? "" : $" (Freigabe „{one.ReleaseName}“)")}: {one.Reason}"
                )
        );
        if (table.HasNotPublic)
        {
            notes.Insert(
                0,
                $"Nicht veröffentlichen: enthält Werte, die nur für die {Readers(table)} bestimmt sind. Bitte nicht weitergeben."
            );
        }

        if (release.DataAsOf is { } asOf)
        {
            notes.Add($"Letzte verwendete Lieferung: {Day(asOf)}.");
        }

        if (table.Indicator.Definition.Source.Length > 0)
        {
            notes.Add(
                $"Quelle: {table.Indicator.Definition.Source}; {(table.Indicator.IsFinished ? "Werte wie vom Datengeber geliefert" : "eigene Berechnung")}."
            );
        }

        if (OccasionsOf(table) is { Length: > 0 } occasions)
        {
            notes.Add($"{string.Join(", ", occasions)}. Werte verschiedener Anlässe sind keine Zeitreihe.");
        }

        if (table.Indicator.Definition.HowNotToRead.Length > 0)
        {
            notes.Add(table.Indicator.Definition.HowNotToRead);
        }

        if (table.HasEstimated)
        {
            notes.Add(
                "Umgerechnete Werte („u“) sind geschätzt, soweit sie aus Teilen früherer Gebiete stammen; der Anteil ist an der Fläche gemessen, nicht an den Personen."
            );
        }

        notes.Add(
            table.Indicator.IsFinished
                ? "Für größere Gebiete gibt es nur Werte, die der Datengeber selbst geliefert hat: Anteile lassen sich nicht zusammenzählen oder mitteln („x“)."
                : "Kleine Fallzahlen sind zum Schutz der Personen gesperrt („.“); weitere Werte, damit sich gesperrte nicht errechnen lassen."
        );
        if (release.IsFictional)
        {
            notes.Add("Fiktive Daten eines Vorführkreises.");
        }

        return notes;
    }

    private static string[] OccasionsOf(ValueTable table) =>
        [
            .. table
                .Periods.Where(table.Indicator.Definition.Occasions.ContainsKey)
                .Select(period => $"{Period.Parse(period).Name}: {table.Indicator.Definition.Occasions[period]}"),
        ];

    // What was cited stays as it was; who reads it must know that it is no longer the last word.
    private static string Newer(ReleaseHead release) =>
        release.Newer is { } newer ? $", inzwischen ersetzt durch „{newer.Name}“ vom {Day(newer.PublishedAt)}"
        : release.State == "replaced" ? ", inzwischen ersetzt"
        : "";

    private static string Readers(ValueTable table) =>
        table.Viewer.Audience == Audience.Statistikstelle ? "Statistikstelle" : "Verwaltung";

    private static string Day(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _berlin).ToString("d", _german);
}
