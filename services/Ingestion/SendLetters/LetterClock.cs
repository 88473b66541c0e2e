using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.SendLetters;

/// <summary>
/// Sends Mitteilungen that are due, one after another, on the node that holds the row: it stays held until the server's answer is noted.
/// What does not get through is tried again for almost five days, as post servers do among themselves.
/// </summary>
internal sealed partial class LetterClock(
    ServiceDatabase<IngestionDb> database,
    SmtpPost post,
    TimeProvider clock,
    ILogger<LetterClock> logger
) : BackgroundService
{
    private static readonly TimeSpan _every = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan[] _pauses =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(4),
        TimeSpan.FromHours(12),
        .. Enumerable.Repeat(TimeSpan.FromDays(1), 4),
    ];

    private const string Due = """
        select id from letter where due_at <= @now order by due_at limit 1 for update skip locked
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!post.IsSet)
        {
            return;
        }

        using var timer = new PeriodicTimer(_every, clock);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await SendOneAsync(cancellationToken)) { }
        }
        catch (Exception e) when (e is DbUpdateException || Faults.ArePassing(e))
        {
            LogWaits(e.Message); // in a moment again
        }
    }

    private async Task<bool> SendOneAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        if (await session.QueryAsync<Guid>(Due, new { now }, cancellationToken) is not [var id])
        {
            return false;
        }

        var letter = (await session.Letters.FindAsync([id], cancellationToken))!;
        var mailbox = (await session.Mailboxes.FindAsync([letter.Mailbox], cancellationToken))!;
        var fault = await post.SendAsync(letter, mailbox.Address, cancellationToken);
        letter.Attempts++;
        letter.Failure = fault?.Sentence;
        letter.SentAt = fault is null ? clock.GetUtcNow() : null;
        letter.DueAt =
            fault is { IsPassing: true } && letter.Attempts <= _pauses.Length ? now + _pauses[letter.Attempts - 1] : null;
        if (fault is not null)
        {
            LogNotSent(letter.Id, fault.Sentence);
        }

        await session.CommitAsync(cancellationToken);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "Letters wait: {Reason}")]
    private partial void LogWaits(string reason);

    [LoggerMessage(LogLevel.Warning, "Letter {LetterId} was not sent: {Reason}")]
    private partial void LogNotSent(Guid letterId, string reason);
}
