using System.Text.Json;
using Dapper;
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

    private const string Take = """
        select id, message_id, type, body::text as body, attempts from outbox where next_at <= now()
        order by id limit @BatchSize for update skip locked
        """;

    // A row that fails waits twice as long each time, at most five minutes; it is never dropped.
    private const string Postpone = """
        update outbox set attempts = attempts + 1, last_error = @error,
            next_at = now() + least(power(2, attempts), 300) * interval '1 second'
        where id = @id
        """;

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
        await using var connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        CommandDefinition Command(string sql, object arguments) =>
            new(sql, arguments, transaction, cancellationToken: cancellationToken);
        var rows = (await connection.QueryAsync<OutboxRow>(Command(Take, new { BatchSize }))).AsList();
        var errors = await Task.WhenAll(rows.Select(row => PublishAsync(row, cancellationToken)));
        var confirmed = rows.Where((_, index) => errors[index] is null).Select(row => row.Id).ToArray();
        await connection.ExecuteAsync(Command("delete from outbox where id = any(@confirmed)", new { confirmed }));
        foreach (var (row, error) in rows.Zip(errors).Where(pair => pair.Second is not null))
        {
            LogNotSent(row.Type, row.MessageId, error!);
            await connection.ExecuteAsync(Command(Postpone, new { row.Id, error }));
        }

        await transaction.CommitAsync(cancellationToken);
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

    private sealed record OutboxRow(long Id, Guid MessageId, string Type, string Body, int Attempts);

    [LoggerMessage(LogLevel.Warning, "Outbox waits: {Reason}")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(LogLevel.Warning, "Event {Type} {MessageId} not sent yet: {Reason}")]
    private partial void LogNotSent(string type, Guid messageId, string reason);
}
