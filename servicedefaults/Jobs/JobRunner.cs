using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>Takes waiting jobs one after another; two at a time in each process.</summary>
internal sealed partial class JobRunner(
    ServiceDatabase database,
    JobTable table,
    IEnumerable<JobKinds.JobKind> kinds,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<JobRunner> logger
) : BackgroundService
{
    private const int Parallel = 2;
    private readonly Dictionary<string, Type> _kinds = kinds.ToDictionary(
        kind => kind.Name,
        kind => kind.Job,
        StringComparer.Ordinal
    );

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        _kinds.Count == 0
            ? Task.CompletedTask
            : Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => LoopAsync(stoppingToken)));

    private async Task LoopAsync(CancellationToken stoppingToken)
    {
        await using var listener = new ServerListener(database, "job", TimeSpan.FromSeconds(3), clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await table.TakeAsync([.. _kinds.Keys], stoppingToken) is { } taken)
                {
                    await RunAsync(taken, stoppingToken);
                    continue;
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogUnavailable(e.Message); // the lease brings the job back
            }

            await listener.WaitAsync(stoppingToken);
        }
    }

    private async Task RunAsync(JobTable.TakenJob taken, CancellationToken stoppingToken)
    {
        if (taken.Attempts - taken.Interruptions > JobTable.MaximumAttempts)
        {
            await table.FinishAsync(taken, "failed", "Der Auftrag ist mehrfach abgebrochen und wurde aufgegeben.", stoppingToken);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await using var run = new JobRun(taken, table, clock, scope.ServiceProvider);
        await run.ExecuteAsync(_kinds[taken.Kind], OnFailed, stoppingToken);
    }

    private void OnFailed(JobTable.TakenJob taken, Exception exception, bool isPassing)
    {
        if (isPassing)
        {
            LogRetried(taken.Kind, taken.Id, exception.Message);
        }
        else
        {
            LogFailed(exception, taken.Kind, taken.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Jobs wait: {Reason}")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(LogLevel.Warning, "Job {Kind} {Id} will run again: {Reason}")]
    private partial void LogRetried(string kind, Guid id, string reason);

    [LoggerMessage(LogLevel.Error, "Job {Kind} {Id} failed")]
    private partial void LogFailed(Exception exception, string kind, Guid id);
}
