using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.TellOfDecision;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ConfirmReplacement;

internal enum ConfirmOutcome
{
    Confirmed,
    UnknownDelivery,
    NothingToConfirm,
    Outdated,
}

/// <summary>The yes to a delivery that changes accepted values: from now on it counts, and no longer what it replaces.</summary>
internal sealed class ConfirmReplacementHandler(
    ServiceDatabase<IngestionDb> database,
    LateAcceptance acceptance,
    TellOfDecisionHandler letters,
    TimeProvider clock
)
{
    public async Task<ConfirmOutcome> HandleAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        switch (await session.HoldDeliveryAsync(id, cancellationToken))
        {
            case null:
                return ConfirmOutcome.UnknownDelivery;
            case { State: not "unconfirmed" }:
                return ConfirmOutcome.NothingToConfirm;
            case var delivery when !await acceptance.IsAsCheckedAsync(session, delivery, cancellationToken):
                return ConfirmOutcome.Outdated;
            case var delivery:
                delivery.ConfirmedAt = clock.GetUtcNow();
                delivery.ConfirmedBy = caller.UserName;
                await acceptance.AcceptAsync(session, delivery, "Das Ersetzen wurde bestätigt.", cancellationToken);
                await letters.AnnounceAsync(session, delivery, Decision.Confirmed, cancellationToken);
                await session.CommitAsync(cancellationToken);
                return ConfirmOutcome.Confirmed;
        }
    }
}
