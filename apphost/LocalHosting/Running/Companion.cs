namespace Sozialplanung.LocalHosting.Running;

/// <summary>
/// A small program that runs beside a server as long as the server is wanted; it starts again whenever it ends.
/// </summary>
internal sealed class Companion(ProcessPlan plan, ProcessLauncher launcher, ResourceLog log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private ChildProcess? _child;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                _child = await launcher.StartAsync(plan, log.Write);
                await _child.Exit.WaitAsync(cancellationToken);
                await Task.Delay(Pause, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The installation stops; StopAsync comes after the server's own stop.
        }
    }

    public Task StopAsync() => _child?.StopAsync(TimeSpan.FromSeconds(1)) ?? Task.CompletedTask;
}
