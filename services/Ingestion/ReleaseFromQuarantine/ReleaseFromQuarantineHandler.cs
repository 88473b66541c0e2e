using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReleaseFromQuarantine;

internal enum ReleaseOutcome
{
    Released,
    UnknownDelivery,
    NotQuarantined,
    NothingToRelease,
}

/// <summary>A person who knows better lets a delivery through; the rows that were rejected stay out.</summary>
internal sealed class ReleaseFromQuarantineHandler(ServiceDatabase database, TimeProvider clock)
{
    private const string Load = $"select {DeliveryRow.Columns} from delivery where id = @id for update";

    private const string Release = """
        update delivery set state = 'accepted', decided_at = @now, decided_by = @user, decision_reason = @reason, delete_file_at = @deleteAt where id = @id
        """;

    public async Task<ReleaseOutcome> HandleAsync(Guid id, string reason, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        switch (await session.SingleOrDefaultAsync<DeliveryRow>(Load, new { id }, cancellationToken))
        {
            case null:
                return ReleaseOutcome.UnknownDelivery;
            case { State: not "quarantined" }:
                return ReleaseOutcome.NotQuarantined;
            case { IsReadable: false } or { ObservationCount: 0 }:
                return ReleaseOutcome.NothingToRelease;
            case var delivery:
                await ReleaseAsync(session, delivery, reason, cancellationToken);
                return ReleaseOutcome.Released;
        }
    }

    private async Task ReleaseAsync(DbSession session, DeliveryRow delivery, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var definition = DefinitionJson.Read(
            await session.SingleAsync<string>(
                "select definition::text from dataset where code = @Dataset",
                new { delivery.Dataset },
                cancellationToken
            )
        );
        await session.ExecuteAsync(
            Release,
            new
            {
                delivery.Id,
                now,
                user = session.Caller.UserName,
                reason,
                deleteAt = definition.Profile.DaysToKeepFile is { } days ? now.AddDays(days) : (DateTimeOffset?)null,
            },
            cancellationToken
        );
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
