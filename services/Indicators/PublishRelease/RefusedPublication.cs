using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.PublishRelease;

/// <summary>Why a release is not published, now or at a planned hour, as a sentence.</summary>
internal static class RefusedPublication
{
    public static ProblemHttpResult Of(PublishOutcome outcome, ShownRelease? release, PublicationRules rules, bool mayGiveAway) =>
        outcome switch
        {
            PublishOutcome.Published => throw new ArgumentOutOfRangeException(nameof(outcome)),
            PublishOutcome.NotYourPlace => Problems.Forbidden(ReleaseAccess.NotYourPlace),
            PublishOutcome.Unknown => Problems.NotFound("Diese Freigabe gibt es nicht."),
            PublishOutcome.NotChecked => Problems.Conflict(
                "not-checked",
                $"„{release!.Name}“ ist {release.StateName}; freigegeben wird nur, was geprüft ist."
            ),
            PublishOutcome.SamePerson => Problems.Conflict("four-eyes", rules.Sentence),
            PublishOutcome.Outdated => Problems.Conflict(
                "outdated",
                "Inzwischen wurde eine andere Freigabe veröffentlicht oder die bisherige zurückgenommen. Bitte den Entwurf neu berechnen und prüfen, damit beide zusammen nichts verraten."
            ),
            PublishOutcome.Unprotected => UnprotectedRelease.Refuse(release!),
            PublishOutcome.GivenAway => UnprotectedRelease.RefuseGivenAway(release!, mayGiveAway),
            PublishOutcome.ReasonMissing => Problems.Conflict(
                "reason-missing",
                "Diese Freigabe ändert Werte, die schon veröffentlicht sind. Bitte nennen Sie den Grund der Korrektur."
            ),
        };
}
