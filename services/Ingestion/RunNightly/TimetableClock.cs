using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Timetables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>
/// Starts the runs of datasets with a timetable of their own. When one is due stands in the database: what was missed while no service
/// ran comes once when one is back, and of two nodes the one that holds the row starts it.
/// </summary>
internal sealed partial class TimetableClock(
    ServiceDatabase<IngestionDb> database,
    TimeProvider clock,
    ILogger<TimetableClock> logger
) : BackgroundService
{
    private static readonly TimeSpan _every = TimeSpan.FromSeconds(15);

    private const string Due = """
        select dataset from dataset_source where due_at <= @now order by due_at limit 1 for update skip locked
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
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
            while (await StartOneAsync(cancellationToken)) { }
        }
        catch (Exception e) when (e is DbUpdateException || Faults.ArePassing(e))
        {
            LogWaits(e.Message); // in a moment again
        }
    }

    private async Task<bool> StartOneAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        if (await session.QueryAsync<string>(Due, new { now }, cancellationToken) is not [var dataset])
        {
            return false;
        }

        var source = (await session.DatasetSources.FindAsync([dataset], cancellationToken))!;
        // Null where the run before is still at work: this one is left out, as its files are taken in by that or by the next.
        await NightlyRuns.EnterAsync(session, dataset, source.DueAt, cancellationToken);
        source.DueAt = source.ReadTimetable() is { } timetable ? Occurrences.Next(timetable, now)?.ToUniversalTime() : null;
        await session.CommitAsync(cancellationToken);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "Timetables wait: {Reason}")]
    private partial void LogWaits(string reason);
}
