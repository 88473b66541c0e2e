using Sozialplanung.Ingestion.ConfirmReplacement;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.TellOfDecision;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReleaseFromQuarantine;

internal enum ReleaseOutcome
{
    Released,
    UnknownDelivery,
    NotQuarantined,
    NotAsked,
    SamePerson,
    NothingToRelease,
    Outdated,
}

/// <summary>
/// A second person lets a delivery through although it has errors; the rows that were rejected stay out. Neither who delivered it
/// nor who asked for it decides.
/// </summary>
internal sealed class ReleaseFromQuarantineHandler(
    ServiceDatabase<IngestionDb> database,
    LateAcceptance acceptance,
    TellOfDecisionHandler letters
)
{
    public async Task<ReleaseOutcome> HandleAsync(Guid id, string reason, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        switch (await session.HoldDeliveryAsync(id, cancellationToken))
        {
            case null:
                return ReleaseOutcome.UnknownDelivery;
            case { State: not "quarantined" }:
                return ReleaseOutcome.NotQuarantined;
            case { CanBeReleased: false }:
                return ReleaseOutcome.NothingToRelease;
            case { ReleaseAskedBy: null }:
                return ReleaseOutcome.NotAsked;
            case var delivery when IsSame(delivery.ReleaseAskedBy, caller) || IsSame(delivery.ReceivedBy, caller):
                return ReleaseOutcome.SamePerson;
            case var delivery when !await acceptance.IsAsCheckedAsync(session, delivery, cancellationToken):
                return ReleaseOutcome.Outdated;
            case var delivery:
                await acceptance.AcceptAsync(session, delivery, reason, cancellationToken);
                await letters.AnnounceAsync(session, delivery, Decision.Released, cancellationToken);
                await session.CommitAsync(cancellationToken);
                return ReleaseOutcome.Released;
        }
    }

    private static bool IsSame(string person, Caller caller) =>
        string.Equals(person, caller.UserName, StringComparison.OrdinalIgnoreCase);
}
