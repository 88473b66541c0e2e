using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Storage;
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
}

/// <summary>
/// A second person lets a delivery through although it has errors; the rows that were rejected stay out. Neither who delivered it
/// nor who asked for it decides.
/// </summary>
internal sealed class ReleaseFromQuarantineHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
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
            case var delivery:
                await ReleaseAsync(session, delivery, reason, cancellationToken);
                return ReleaseOutcome.Released;
        }
    }

    private static bool IsSame(string person, Caller caller) =>
        string.Equals(person, caller.UserName, StringComparison.OrdinalIgnoreCase);

    private async Task ReleaseAsync(IngestionDb session, DeliveryRow delivery, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var dataset = await session.Datasets.SingleAsync(dataset => dataset.Code == delivery.Dataset, cancellationToken);
        delivery.State = "accepted";
        delivery.DecidedAt = now;
        delivery.DecidedBy = session.Caller.UserName;
        delivery.DecisionReason = reason;
        delivery.DeleteFileAt = dataset.ReadDefinition().Profile.DaysToKeepFile is { } days ? now.AddDays(days) : null;
        session.Enqueue(
            new DeliveryAccepted
            {
                DeliveryId = delivery.Id,
                DatasetCode = delivery.Dataset,
                Periods = delivery.Periods,
                ObservationCount = delivery.ObservationCount,
                AcceptedAt = now,
            }
        );
        await session.CommitAsync(cancellationToken);
    }
}
