using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Disk;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>One run of one job: keeps the lease, passes on the wish to cancel, and writes how it ended.</summary>
internal sealed class JobRun(JobTable.TakenJob taken, JobTable table, TimeProvider clock, IServiceProvider services)
    : IAsyncDisposable
{
    private static readonly TimeSpan _reportEvery = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource _cancelled = new();
    private long _lastReport;

    public async Task ExecuteAsync(
        Type kind,
        Action<JobTable.TakenJob, Exception, bool> onFailed,
        CancellationToken stoppingToken
    )
    {
        var room = services.GetRequiredService<DiskRoom>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, _cancelled.Token, room.Shortage);
        using var over = new CancellationTokenSource();
        var lease = KeepLeaseAsync(over.Token);
        try
        {
            room.ThrowIfShort();
            var job = (IJob)services.GetRequiredService(kind);
            await job.RunAsync(
                new JobContext(
                    taken.Id,
                    taken.Attempts,
                    taken.Arguments,
                    services.GetRequiredService<JsonSerializerOptions>(),
                    ReportAsync
                ),
                stop.Token
            );
            await table.FinishAsync(taken, "done", null, CancellationToken.None);
        }
        catch (OperationCanceledException) when (_cancelled.IsCancellationRequested)
        {
            await table.FinishAsync(taken, "cancelled", "Abgebrochen.", CancellationToken.None);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await table.RetryLaterAsync(taken, "Wartet auf den Neustart des Dienstes.", CancellationToken.None);
        }
        catch (OperationCanceledException) when (room.IsShort)
        {
            await table.RetryLaterAsync(taken, NoRoomException.Sentence, CancellationToken.None);
        }
        catch (NotYetException e)
        {
            await table.RetryLaterAsync(taken, e.Message, CancellationToken.None);
        }
        catch (RefusedException e)
        {
            await table.FinishAsync(taken, "failed", e.Message, CancellationToken.None);
        }
        catch (Exception e) // the loop over independent jobs: each failure is kept with its job
        {
            var isPassing = Faults.ArePassing(e);
            onFailed(taken, e, isPassing);
            await (
                isPassing
                    ? table.RetryLaterAsync(
                        taken,
                        Faults.AreOfFullDisk(e)
                            ? NoRoomException.Sentence
                            : "Eine Störung hat den Auftrag unterbrochen; er wird gleich wiederholt.",
                        CancellationToken.None
                    )
                    : table.FinishAsync(
                        taken,
                        "failed",
                        "Da ist uns ein Fehler unterlaufen. Er ist aufgezeichnet.",
                        CancellationToken.None
                    )
            );
        }
        finally
        {
            await over.CancelAsync();
            await lease;
        }
    }

    public ValueTask DisposeAsync()
    {
        _cancelled.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task ReportAsync(long done, long total, string text, CancellationToken cancellationToken)
    {
        var now = clock.GetTimestamp();
        if (_lastReport != 0 && done < total && clock.GetElapsedTime(_lastReport, now) < _reportEvery)
        {
            return Task.CompletedTask;
        }

        _lastReport = now;
        return table.ReportAsync(taken, done, total, text, cancellationToken);
    }

    private async Task KeepLeaseAsync(CancellationToken over)
    {
        using var timer = new PeriodicTimer(JobTable.Lease / 4, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                try
                {
                    if (!await table.RenewAsync(taken, over))
                    {
                        await _cancelled.CancelAsync();
                    }
                }
                catch (Exception e) when (Faults.ArePassing(e))
                {
                    // The database is away: the work itself will notice, or the lease will run out.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The job is over.
        }
    }
}
