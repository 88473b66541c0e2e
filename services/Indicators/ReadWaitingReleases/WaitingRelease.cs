using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Indicators.ReadWaitingReleases;

/// <summary>Says what a release that is not public yet waits for.</summary>
internal static class WaitingRelease
{
    public static WaitingItem Of(ReleaseRow release, Caller caller)
    {
        var isMine = release.CreatedBy == caller.UserName || release.CheckedBy == caller.UserName;
        var (kind, sentence, forOthers) = release switch
        {
            { State: "checked" } when isMine => (
                WaitingKinds.Publish,
                "Geprüft. Veröffentlichen kann sie nur, wer sie weder angelegt noch geprüft hat.",
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
            Page = "/indikatoren",
            Since = release.CheckedAt ?? release.ComputedAt ?? release.CreatedAt,
            ForOthers = forOthers,
        };
    }
}
