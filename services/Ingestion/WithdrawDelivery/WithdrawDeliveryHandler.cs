using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Deliveries;
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
internal sealed class WithdrawDeliveryHandler(ServiceDatabase database, TimeProvider clock)
{
    private const string Load = $"select {DeliveryRow.Columns} from delivery where id = @id for update";

    private const string Withdraw = """
        update delivery set state = 'withdrawn', decided_at = @now, decided_by = @user, decision_reason = @reason,
               delete_file_at = least(delete_file_at, case when state in ('received', 'checking') then @now end)
        where id = @Id;
        update job set cancel_requested = true,
                       state = case when state = 'waiting' then 'cancelled' else state end,
                       finished_at = case when state = 'waiting' then @now else finished_at end
        where id = @JobId and state in ('waiting', 'running')
        """;

    public async Task<WithdrawOutcome> HandleAsync(Guid id, string reason, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.SingleOrDefaultAsync<DeliveryRow>(Load, new { id }, cancellationToken) is not { } delivery)
        {
            return WithdrawOutcome.UnknownDelivery;
        }

        if (delivery.State == "withdrawn")
        {
            return WithdrawOutcome.AlreadyWithdrawn;
        }

        var now = clock.GetUtcNow();
        await session.ExecuteAsync(
            Withdraw,
            new
            {
                delivery.Id,
                delivery.JobId,
                now,
                user = caller.UserName,
                reason,
            },
            cancellationToken
        );
        if (delivery.State == "accepted")
        {
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

        await session.CommitAsync(cancellationToken);
        return WithdrawOutcome.Withdrawn;
    }
}
