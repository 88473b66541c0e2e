using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.TellOfDecision;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.WithdrawDelivery;

internal enum WithdrawOutcome
{
    Withdrawn,
    UnknownDelivery,
    AlreadyWithdrawn,
}

/// <summary>Takes a delivery back: an accepted one no longer counts, one that is being checked is broken off.</summary>
internal sealed class WithdrawDeliveryHandler(
    ServiceDatabase<IngestionDb> database,
    TellOfDecisionHandler letters,
    TimeProvider clock
)
{
    private const string CancelJob = """
        update job set cancel_requested = true,
                       state = case when state = 'waiting' then 'cancelled' else state end,
                       finished_at = case when state = 'waiting' then @now else finished_at end
        where id = @JobId and state in ('waiting', 'running')
        """;

    public async Task<WithdrawOutcome> HandleAsync(Guid id, string reason, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.HoldDeliveryAsync(id, cancellationToken) is not { } delivery)
        {
            return WithdrawOutcome.UnknownDelivery;
        }

        if (delivery.State == "withdrawn")
        {
            return WithdrawOutcome.AlreadyWithdrawn;
        }

        var now = clock.GetUtcNow();
        if (delivery.State == "accepted")
        {
            await DeliveryInForce.HoldAsync(session, delivery.Dataset, cancellationToken);
            session.Enqueue(
                new DeliveryWithdrawn
                {
                    DeliveryId = id,
                    DatasetCode = delivery.Dataset,
                    Periods = delivery.Periods,
                    WithdrawnAt = now,
                }
            );
        }

        // Of what is still being checked nobody has heard.
        if (!delivery.IsOpen)
        {
            var decision = delivery.State == "accepted" ? Decision.Withdrawn : Decision.Discarded;
            await letters.AnnounceAsync(session, delivery, decision, cancellationToken);
        }

        // What is not checked to its end is of no use to anyone; what is, stays as long as was agreed.
        if (delivery.IsOpen && !(delivery.DeleteFileAt < now))
        {
            delivery.DeleteFileAt = now;
        }

        delivery.State = "withdrawn";
        delivery.DecidedAt = now;
        delivery.DecidedBy = caller.UserName;
        delivery.DecisionReason = reason;
        await session.ExecuteAsync(CancelJob, new { delivery.JobId, now }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return WithdrawOutcome.Withdrawn;
    }
}
