using Aspire.Hosting.ApplicationModel;
using Sozialplanung.LocalHosting.Running;

namespace Aspire.Hosting;

/// <summary>The installation of the model, run as private child processes of this process.</summary>
public sealed class DistributedApplication : IDisposable, IAsyncDisposable
{
    internal DistributedApplication(Installation installation)
    {
        Installation = installation;
        ResourceNotifications = new ResourceNotificationService(installation.States);
    }

    public ResourceNotificationService ResourceNotifications { get; }

    internal Installation Installation { get; }

    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => new DistributedApplicationBuilder(args);

    /// <summary>Begins to start everything; wait for a resource with <see cref="ResourceNotifications"/>.</summary>
    public Task StartAsync(CancellationToken cancellationToken = default) => Installation.StartAsync(cancellationToken);

    /// <summary>Stops the projects, then the servers; no process is left.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) => Installation.StopAsync(cancellationToken);

    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>Runs until Ctrl-C or SIGTERM. A failure is told in a German sentence, with exit code 1.</summary>
    public Task RunAsync(CancellationToken cancellationToken = default) => new ConsoleRun(this).RunAsync(cancellationToken);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public ValueTask DisposeAsync() => Installation.DisposeAsync();
}
