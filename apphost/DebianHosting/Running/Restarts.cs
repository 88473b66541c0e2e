using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// Watches what Aspire tells of the processes: copies their lines into files, says when each is ready, and starts again by
/// Aspire's own command what has ended, with growing pauses. What never became ready is given up.
/// </summary>
internal sealed class Restarts(
    ResourceNotificationService notifications,
    ResourceCommandService commands,
    ResourceLoggerService lines,
    InstallationStart start,
    ProcessTable processes,
    ConsoleLines console,
    IHostApplicationLifetime lifetime
) : IDisposable
{
    private static readonly TimeSpan BetweenNotices = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Life> _lives = [];
    private readonly CancellationTokenSource _copying = new();
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Fails with the reason when a process is given up.</summary>
    public Task GivenUp => _givenUp.Task;

    /// <summary>
    /// Not a hosted service: those begin after Aspire's own, which returns only when everything has been started once.
    /// </summary>
    public void Begin() => _ = WatchAsync(lifetime.ApplicationStopping);

    public void Dispose()
    {
        _copying.Cancel();
        _copying.Dispose();
        foreach (var life in _lives.Values)
        {
            life.Log.Dispose();
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var happened in notifications.WatchAsync(stoppingToken))
            {
                if (start.Started.Contains(happened.Resource))
                {
                    Take(happened, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The installation stops.
        }
    }

    private void Take(ResourceEvent happened, CancellationToken stoppingToken)
    {
        processes.Note(happened);
        var life = LifeOf(happened, stoppingToken);
        if (life.Ends(happened.Snapshot))
        {
            _ = StartAgainAsync(life, happened, stoppingToken);
        }
    }

    private Life LifeOf(ResourceEvent happened, CancellationToken stoppingToken)
    {
        if (!_lives.TryGetValue(happened.ResourceId, out var life))
        {
            life = _lives[happened.ResourceId] = new Life(new ResourceLog(happened.Resource.Name, start.Logs, console));
            _ = CopyLinesAsync(happened.ResourceId, life.Log);
            _ = TellWhatTakesLongAsync(life, stoppingToken);
        }

        return life;
    }

    private async Task StartAgainAsync(Life life, ResourceEvent happened, CancellationToken stoppingToken)
    {
        try
        {
            var (pause, reason) = life.AfterEnd(happened.Resource.Name, happened.Snapshot.ExitCode);
            life.Log.Tell(reason);
            if (pause is not { } time)
            {
                _givenUp.TrySetException(new DistributedApplicationException(reason));
                return;
            }

            await Task.Delay(time, stoppingToken);
            await commands.ExecuteCommandAsync(happened.ResourceId, KnownResourceCommands.StartCommand, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The installation stops.
        }
    }

    private async Task CopyLinesAsync(string resource, ResourceLog log)
    {
        try
        {
            await foreach (var batch in lines.WatchAsync(resource).WithCancellation(_copying.Token))
            {
                foreach (var line in batch)
                {
                    log.Write(WithoutTime(line.Content));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the installation.
        }
    }

    // Aspire puts the time before each line, and so does the file.
    private static string WithoutTime(string line) =>
        line.IndexOf("Z ", StringComparison.Ordinal) is > 0 and < 32 and var end && char.IsAsciiDigit(line[0])
            ? line[(end + 2)..]
            : line;

    private static async Task TellWhatTakesLongAsync(Life life, CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(BetweenNotices, stoppingToken);
                if (life.StartingFor is { } time && time >= BetweenNotices)
                {
                    life.Log.Tell($"noch nicht bereit nach {time.TotalSeconds:0} s; Protokoll: {life.Log.File}");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The installation stops.
        }
    }
}
