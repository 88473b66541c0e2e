using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>All processes of one run: their ports, their supervisors, the order of start and stop.</summary>
internal sealed class Installation(IReadOnlyList<IResource> resources, InstallationOptions options, SecretBook secrets)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ProcessLauncher _launcher = new(options.Data);
    private readonly List<(Supervisor Supervisor, Task Run, ResourceLog Log)> _running = [];
    private readonly Lazy<ConsoleLines> _console = new(() => ConsoleLines.Standard(options.Logs));
    private DataFolder? _folder;

    public InstallationOptions Options => options;

    public StateBoard States { get; } = new();

    public Addresses Addresses { get; } = new();

    public ConsoleLines Console => _console.Value;

    public IReadOnlyList<IResource> Resources => resources;

    /// <summary>The resources this run starts, without parameters and databases.</summary>
    public IEnumerable<Resource> Started =>
        resources
            .OfType<Resource>()
            .Where(one =>
                one is ContainerResource or ProjectResource && (options.Only.Count == 0 || options.Only.Contains(one.Name))
            );

    public Task StartAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RefuseUnknownNames();
        _folder = DataFolder.Open(options.Data);
        Leftovers.Kill(options.Data);
        if (options.Fresh)
        {
            _folder.Empty();
        }

        new PortPlan(options, Console).Assign(resources.OfType<Resource>(), Addresses);
        var kit = new Runners(options, Addresses, secrets);
        var runners = Started.SelectMany(kit.For).ToList();
        runners.ForEach(runner => runner.Check());
        runners.ForEach(runner => States.Register(runner.Resource, runner.Instance));
        foreach (var database in resources.OfType<PostgresDatabaseResource>().Where(one => Started.Contains(one.Parent)))
        {
            States.RegisterPartOf(database, database.Parent);
        }

        _running.AddRange(runners.Select(Begin));
        return Task.CompletedTask;
    }

    /// <summary>Waits until everything of this run is ready; throws when something cannot be started.</summary>
    public async Task WaitUntilHealthyAsync(CancellationToken cancellationToken)
    {
        // One after another as they end: the first failure is told at once.
        await foreach (var ended in Task.WhenEach(Started.Select(one => States.WaitForHealthyAsync(one.Name, cancellationToken))))
        {
            await ended;
        }
    }

    /// <summary>By the name of the resource all its replicas, by the name of a replica that one.</summary>
    public IReadOnlyList<Supervisor> SupervisorsOf(string name) =>
        [.. _running.Select(one => one.Supervisor).Where(one => one.Runner.IsNamed(name))];

    /// <summary>Ends a stop that takes too long for somebody.</summary>
    public void KillNow() => _running.ForEach(one => one.Supervisor.KillNow());

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_running.Select(one => one.Run)).WaitAsync(cancellationToken);
        foreach (var step in _running.GroupBy(one => one.Supervisor.Runner.IsServer).OrderBy(group => group.Key))
        {
            await Task.WhenAll(step.Select(one => one.Supervisor.StopAsync())).WaitAsync(cancellationToken);
        }

        if (_folder is not null)
        {
            Leftovers.Kill(options.Data);
        }

        _running.ForEach(one => one.Log.Dispose());
        _running.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        if (options.IsTemporary)
        {
            _folder?.Delete();
        }

        _folder?.Dispose();
        _launcher.Dispose();
        _stopping.Dispose();
    }

    private (Supervisor Supervisor, Task Run, ResourceLog Log) Begin(Runner runner)
    {
        var log = new ResourceLog(runner.Instance, _folder!.Logs, Console);
        var supervisor = new Supervisor(runner, _launcher, States, log);
        var needs = ((Resource)runner.Resource)
            .Settings.WaitsFor.Where(need => Started.Contains(need is PostgresDatabaseResource database ? database.Parent : need))
            .ToList();
        return (supervisor, Task.Run(() => supervisor.RunAsync(needs, _stopping.Token)), log);
    }

    private void RefuseUnknownNames()
    {
        var names = resources.Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = options.Only.Where(name => !names.Contains(name)).ToList();
        if (unknown.Count > 0)
        {
            throw new DistributedApplicationException(
                $"Im Modell gibt es „{string.Join("“, „", unknown)}“ nicht; es kennt {string.Join(", ", names)}."
            );
        }
    }
}
