using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Indicators.ReadWaitingReleases;

/// <summary>Says what a release that is not public yet waits for.</summary>
internal static class WaitingRelease
{
    public static WaitingItem Of(ReleaseRow release, Caller caller, PublicationRules rules)
    {
        var needsAnother = rules.NeedsAnother(caller.UserName, release.CreatedBy, release.CheckedBy);
        var (kind, sentence, forOthers) = release switch
        {
            { State: "checked", PublishAt: { } hour, ScheduleFailure: null } => (
                WaitingKinds.Publish,
                $"Sie wird am {rules.InWords(hour)} von selbst veröffentlicht.",
                true
            ),
            { State: "checked", ScheduleFailure: { } failure } => (
                WaitingKinds.Failed,
                $"Die geplante Veröffentlichung ist gescheitert: {failure}",
                needsAnother
            ),
            { State: "checked" } when needsAnother => (
                WaitingKinds.Publish,
                "Geprüft. Veröffentlichen muss sie eine andere Person.",
                true
            ),
            { State: "checked" } => (
                WaitingKinds.Publish,
                $"Geprüft von {release.CheckedBy}. Sie können sie veröffentlichen oder zurückgeben.",
                false
            ),
            { ComputedAt: null } => (WaitingKinds.Check, "Die Werte werden noch berechnet; danach ist sie zu prüfen.", true),
            _ => (WaitingKinds.Check, $"Angelegt von {release.CreatedBy}, die Werte sind berechnet. Bitte prüfen.", false),
        };
        return new WaitingItem
        {
            Kind = kind,
            Name = release.Name,
            Sentence = sentence,
            Page = release.ComputedAt is null ? "/indikatoren" : $"/indikatoren/ausgaben/{release.Id}/pruefen",
            Since = release.CheckedAt ?? release.ComputedAt ?? release.CreatedAt,
            ForOthers = forOthers,
        };
    }
}
