using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// Services first, servers after them, PostgreSQL by a fast shutdown: the orchestrator ends all at once and knows one signal only,
/// on which PostgreSQL waits for its clients.
/// </summary>
internal sealed class OrderlyStop(ProcessTable processes) : IHostedLifecycleService
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await processes.StopAsync(one => !IsServer(one) && !IsCompanion(one), Limit);
        await processes.StopAsync(one => IsServer(one) && !IsCompanion(one), Limit);
        await processes.StopAsync(IsCompanion, Limit);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsServer(IResource resource) => PlainProcess.Of(resource)!.IsServer;

    private static bool IsCompanion(IResource resource) => PlainProcess.Of(resource)!.For is not null;
}
