using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>
/// Keeps one process running: waits for what it needs, starts it, watches it, starts it again with growing pauses.
/// </summary>
internal sealed class Supervisor(Runner runner, ProcessLauncher launcher, StateBoard states, ResourceLog log)
{
    private const int StartsBeforeGivingUp = 5;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly Companion? _companion = runner.Companion is { } plan ? new Companion(plan, launcher, log) : null;
    private bool _wasHealthy;
    private int _starts;

    public Runner Runner => runner;

    public ChildProcess? Child { get; private set; }

    public async Task RunAsync(IReadOnlyList<IResource> needs, CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(needs.Select(need => states.WaitForHealthyAsync(need.Name, cancellationToken)));
            var beside = _companion?.RunAsync(cancellationToken) ?? Task.CompletedTask;
            while (states[runner.Instance] != ResourceState.Failed)
            {
                await RunOnceAsync(cancellationToken);
            }

            await beside;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The installation stops; StopAsync ends the child in its turn.
        }
        catch (Exception problem)
        {
            Fail(problem.Message);
        }
    }

    public async Task StopAsync()
    {
        await (Child?.StopAsync(runner.StopLimit) ?? Task.CompletedTask);
        await (_companion?.StopAsync() ?? Task.CompletedTask);
        states.Set(runner.Instance, ResourceState.Stopped);
    }

    /// <summary>Without asking, for people in a hurry.</summary>
    public void KillNow()
    {
        if (Child is { } child)
        {
            NativeSignals.KillGroup(child.Id);
        }
    }

    /// <summary>Kills the process (-9) and returns when the loop above has seen it.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        if (Child is { } child)
        {
            child.Kill();
            await states.WaitForChangeAsync(
                () => Child != child || states[runner.Instance] != ResourceState.Healthy,
                cancellationToken
            );
        }
    }

    private async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        states.Set(runner.Instance, ResourceState.Starting);
        await runner.PrepareAsync(cancellationToken);
        Child = await launcher.StartAsync(runner.Plan(), log.Write);
        if (await BecomesReadyAsync(Child, began, cancellationToken))
        {
            _wasHealthy = true;
            states.Set(runner.Instance, ResourceState.Healthy);
            log.Tell(string.Create(German, $"bereit nach {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s"));
        }

        var code = await Child.Exit.WaitAsync(cancellationToken);
        await PauseAsync(code, Stopwatch.GetElapsedTime(began), cancellationToken);
    }

    private async Task<bool> BecomesReadyAsync(ChildProcess child, long began, CancellationToken cancellationToken)
    {
        var nextNotice = TimeSpan.FromSeconds(30);
        while (!child.Exit.IsCompleted)
        {
            if (await runner.IsReadyAsync(cancellationToken))
            {
                return true;
            }

            if (Stopwatch.GetElapsedTime(began) > nextNotice)
            {
                log.Tell($"noch nicht bereit nach {nextNotice.TotalSeconds:0} s; Protokoll: {log.File}");
                nextNotice *= 2;
            }

            await Task.Delay(Glance, cancellationToken);
        }

        return false;
    }

    private async Task PauseAsync(int code, TimeSpan lived, CancellationToken cancellationToken)
    {
        _starts = lived > TimeSpan.FromMinutes(1) ? 1 : _starts + 1;
        if (!_wasHealthy && _starts >= StartsBeforeGivingUp)
        {
            Fail($"„{runner.Instance}“ ist {_starts}-mal beim Start gescheitert (zuletzt Code {code}). Protokoll: {log.File}");
            return;
        }

        var pause = TimeSpan.FromMilliseconds(Math.Min(125 * Math.Pow(2, _starts), LongestPause.TotalMilliseconds));
        states.Set(runner.Instance, ResourceState.Exited);
        log.Tell(string.Create(German, $"beendet mit Code {code}; neuer Start in {pause.TotalSeconds:0.##} s"));
        await Task.Delay(pause, cancellationToken);
    }

    private void Fail(string reason)
    {
        log.Tell(reason);
        states.Set(runner.Instance, ResourceState.Failed, reason);
    }
}
