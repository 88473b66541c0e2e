using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.ComputeIndex;

/// <summary>What a reader of an index should know, and what must travel with it, as German sentences.</summary>
internal static class IndexFindings
{
    private const int FewAreas = 20;
    private const int FineDecimals = 2;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static IEnumerable<string> Of(IndexPlan plan, IndexInput input, PartScores status, IndexExclusions exclusions)
    {
        var scored = status.Scores.Count(score => score.HasNumber);
        if (scored == 0)
        {
            yield return "Kein Gebiet hat genug Werte für einen Index.";
        }
        else if (scored < FewAreas)
        {
            yield return $"Nur {scored} {(scored == 1 ? "Gebiet hat" : "Gebiete haben")} einen Index. Mittelwert und Standardabweichung hängen dann an einzelnen Gebieten.";
        }

        var without = status.Scores.Where((score, area) => !score.HasNumber && !exclusions.Reasons.ContainsKey(area)).Count();
        if (without > 0)
        {
            yield return without == 1
                ? "Ein Gebiet, das nicht ausgenommen ist, hat keinen Index, weil Werte fehlen."
                : $"{without} Gebiete, die nicht ausgenommen sind, haben keinen Index, weil Werte fehlen.";
        }

        if (input.Hidden > 0)
        {
            yield return input.Hidden == 1
                ? "Ein Wert ist für Sie gesperrt und gilt hier als fehlend."
                : $"{input.Hidden} Werte sind für Sie gesperrt und gelten hier als fehlend.";
        }

        // Unrounded values would tell more of the counts behind them than the cells do.
        string[] rounded =
        [
            .. IndexInput
                .HeadsOf(plan)
                .Where(head => head.Definition.DeclaredKind != IndicatorKind.Count && head.Definition.Decimals < FineDecimals)
                .Select(head => $"„{head.Definition.Name}“"),
        ];
        if (rounded.Length > 0)
        {
            yield return $"Gerechnet wird mit den gezeigten, gerundeten Werten; nahe an einer Klassengrenze kann das die Klasse ändern. Weniger als {FineDecimals} Nachkommastellen {(rounded.Length == 1 ? "hat" : "haben")} {string.Join(", ", rounded)}; mehr legt die Definition des Indikators fest.";
        }

        foreach (var counted in plan.Status.Indicators.Where(used => used.Head.Definition.DeclaredKind == IndicatorKind.Count))
        {
            yield return $"„{counted.Head.Definition.Name}“ ist eine Anzahl: Große Gebiete haben mehr davon, nur weil sie groß sind. Bitte einen Anteil oder ein Verhältnis wählen.";
        }

        foreach (var (part, name) in PartsOf(plan))
        {
            if (part.Indicators.Count == 1)
            {
                yield return $"{name}: Ein einziger Indikator ist noch kein Index; robust oder nicht lässt sich so nicht sagen.";
            }

            foreach (var mixed in part.Indicators.Where(used => HasOtherOccasion(used.Head, plan.PeriodKey, part.Earlier)))
            {
                yield return $"{name}: „{mixed.Head.Definition.Name}“ stammt in den beiden Zeiträumen von verschiedenen Anlässen; das ist keine Veränderung.";
            }
        }
    }

    public static IReadOnlyList<string> NotesOf(IndexPlan plan, IndexInput input, Viewer viewer)
    {
        var release = plan.Frame.Release;
        var notes = new List<string>();
        if (input.NotPublic > 0)
        {
            var readers = viewer.Audience == Audience.Statistikstelle ? "Statistikstelle" : "Verwaltung";
            notes.Add(
                $"Nicht öffentlich: beruht auf Werten, die nur für die {readers} bestimmt sind. Bitte nicht weitergeben; die öffentliche Fassung wird nur aus öffentlichen Werten gerechnet."
            );
        }

        notes.Add(
            release.PublishedAt is { } published
                ? $"Freigabe „{release.Name}“ vom {TimeZoneInfo.ConvertTime(published, _berlin).ToString("d", _german)}{(release.State == "replaced" ? ", inzwischen ersetzt" : "")}."
                : $"Entwurf „{release.Name}“: noch nicht freigegeben, nicht weitergeben."
        );
        notes.AddRange(
            IndexInput
                .HeadsOf(plan)
                .Select(head => head.Definition.Source)
                .Where(source => source.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(source => $"Quelle der Indikatoren: {source}; Index: eigene Berechnung.")
        );
        notes.Add(
            "Der Index ordnet die Gebiete dieses Zeitraums untereinander. Er sagt nicht, wie groß eine Not ist, und eignet sich nicht zum Vergleich mit anderen Orten."
        );
        if (release.IsFictional)
        {
            notes.Add("Fiktive Daten eines Vorführkreises.");
        }

        return notes;
    }

    private static IEnumerable<(PlannedPart Part, string Name)> PartsOf(IndexPlan plan) =>
        plan.Dynamics is { } dynamics ? [(plan.Status, "Status"), (dynamics, "Dynamik")] : [(plan.Status, "Status")];

    private static bool HasOtherOccasion(IndicatorHead head, string period, string? earlier) =>
        earlier is not null
        && head.Definition.Occasions.GetValueOrDefault(period) != head.Definition.Occasions.GetValueOrDefault(earlier);
}
