using System.Runtime.CompilerServices;
using System.Text.Json;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>How far the check of a delivery is; <c>done</c> of <c>total</c> bytes.</summary>
public sealed record DeliveryProgress(string State, long Done, long Total, string Text);

/// <summary>Follows a delivery until it is decided.</summary>
internal sealed class ProgressReader(ServiceDatabase<IngestionDb> database, JsonSerializerOptions json, TimeProvider clock)
{
    private static readonly TimeSpan _pollEvery = TimeSpan.FromMilliseconds(250);

    private const string JobOf = "select done, total, text from job where id = @JobId";

    public async IAsyncEnumerable<DeliveryProgress> FollowAsync(
        Guid id,
        Caller caller,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var timer = new PeriodicTimer(_pollEvery, clock);
        DeliveryProgress? last = null;
        do
        {
            var now = await ReadAsync(id, caller, cancellationToken);
            if (now is not null && now != last)
            {
                yield return now;
            }

            last = now;
        } while (last?.State is "received" or "checking" && await timer.WaitForNextTickAsync(cancellationToken));
    }

    private async Task<DeliveryProgress?> ReadAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Deliveries.FindAsync([id], cancellationToken) is not { } delivery)
        {
            return null;
        }

        var job = await session.SingleOrDefaultAsync<Progress>(JobOf, new { delivery.JobId }, cancellationToken);
        var text = delivery.IsOpen
            ? job?.Text is { Length: > 0 } told
                ? told
                : "Die Prüfung beginnt gleich."
            : delivery.DecisionReason ?? VerdictOf(delivery) ?? "";
        return new DeliveryProgress(delivery.State, job?.Done ?? 0, job?.Total ?? 0, text);
    }

    private string? VerdictOf(DeliveryRow delivery) =>
        delivery.Report is { } report ? JsonSerializer.Deserialize<DeliveryReport>(report, json)?.Verdict.Text : null;

    private sealed record Progress(long Done, long Total, string Text);
}
