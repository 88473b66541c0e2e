using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.AskForRelease;

internal enum AskOutcome
{
    Asked,
    UnknownDelivery,
    NothingToRelease,
}

/// <summary>The first of the two persons it takes to let a delivery through: says why, and leaves the decision to another.</summary>
internal sealed class AskForReleaseHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    public async Task<AskOutcome> HandleAsync(Guid id, string reason, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        switch (await session.HoldDeliveryAsync(id, cancellationToken))
        {
            case null:
                return AskOutcome.UnknownDelivery;
            case { CanBeReleased: false }:
                return AskOutcome.NothingToRelease;
            case var delivery:
                delivery.ReleaseAskedAt = clock.GetUtcNow();
                delivery.ReleaseAskedBy = caller.UserName;
                delivery.ReleaseReason = reason;
                await session.CommitAsync(cancellationToken);
                return AskOutcome.Asked;
        }
    }
}
