using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.ConfirmReplacement;

/// <summary>A person lets a delivery count that its check alone did not.</summary>
internal sealed class LateAcceptance(JsonSerializerOptions json, TimeProvider clock)
{
    /// <summary>
    /// Whether it would still replace what its check has compared it with, and people have seen. Until the transaction ends this
    /// stays so.
    /// </summary>
    public async Task<bool> IsAsCheckedAsync(IngestionDb session, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        var report = delivery.Report is null ? null : JsonSerializer.Deserialize<DeliveryReport>(delivery.Report, json);
        await DeliveryInForce.HoldAsync(session, delivery.Dataset, cancellationToken);
        return await DeliveryInForce.IsStillAsync(
            session,
            delivery,
            delivery.Periods,
            [.. (report?.Replacement?.Periods ?? []).Select(before => (before.Period, before.DeliveryId))],
            cancellationToken
        );
    }

    /// <summary>Makes it count from now on, with who has decided and why; its readers learn of it.</summary>
    public async Task AcceptAsync(IngestionDb session, DeliveryRow delivery, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var dataset =
            await session.Datasets.FindAsync([delivery.Dataset], cancellationToken)
            ?? throw new InvalidOperationException($"There is no dataset {delivery.Dataset}.");
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
    }
}
