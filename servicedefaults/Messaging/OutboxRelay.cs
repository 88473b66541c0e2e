using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>
/// Carries committed events to the broker. A row is deleted in the transaction in which the broker confirmed it, so a crash in
/// between sends it twice (the inbox notices) and never loses it. Several instances share the table by SKIP LOCKED.
/// </summary>
internal sealed partial class OutboxRelay(
    ServiceDatabase database,
    IBus bus,
    JsonSerializerOptions json,
    TimeProvider clock,
    ILogger<OutboxRelay> logger
) : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan _confirmWithin = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var listener = new ServerListener(database, "outbox", TimeSpan.FromSeconds(5), clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            var sent = 0;
            try
            {
                sent = await RelayAsync(stoppingToken);
            }
            catch (Exception e)
                when ((e is InvalidOperationException || Faults.ArePassing(e)) && !stoppingToken.IsCancellationRequested)
            {
                LogUnavailable(e.Message);
            }

            if (sent < BatchSize)
            {
                await listener.WaitAsync(stoppingToken);
            }
        }
    }

    private async Task<int> RelayAsync(CancellationToken cancellationToken)
    {
        await using var batch = await OutboxBatch.TakeAsync(database, BatchSize, cancellationToken);
        var errors = await Task.WhenAll(batch.Rows.Select(row => PublishAsync(row, cancellationToken)));
        var confirmed = batch.Rows.Where((_, index) => errors[index] is null).Select(row => row.Id).ToArray();
        await batch.RemoveAsync(confirmed, cancellationToken);
        foreach (var (row, error) in batch.Rows.Zip(errors).Where(pair => pair.Second is not null))
        {
            LogNotSent(row.Type, row.MessageId, error!);
            await batch.PostponeAsync(row.Id, error!, cancellationToken);
        }

        await batch.CommitAsync(cancellationToken);
        return confirmed.Length;
    }

    /// <summary>Null when the broker confirmed, otherwise the reason why not.</summary>
    private async Task<string?> PublishAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            var type = Type.GetType(row.Type) ?? throw new InvalidOperationException($"Unknown event type {row.Type}.");
            var message = JsonSerializer.Deserialize(row.Body, type, json)!;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(_confirmWithin);
            // The client may wait for ever for the word of a broker that has died, whatever the token says; we do not.
            await bus.Publish(message, type, context => context.MessageId = row.MessageId, limit.Token).WaitAsync(limit.Token);
            return null;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return e.Message; // the loop over independent messages: each failure is kept with its row
        }
    }

    [LoggerMessage(LogLevel.Warning, "Outbox waits: {Reason}")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(LogLevel.Warning, "Event {Type} {MessageId} not sent yet: {Reason}")]
    private partial void LogNotSent(string type, Guid messageId, string reason);
}
