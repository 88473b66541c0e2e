using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.AppHost.Tests;

/// <summary>A model of a test, built; stopped at the end even when its start was refused.</summary>
internal sealed class SampleInstallation(DistributedApplication app) : IAsyncDisposable
{
    public DistributedApplication App => app;

    public Task StartAsync(CancellationToken cancellationToken) => app.StartAsync(cancellationToken);

    public async Task StartAndWaitAsync(CancellationToken cancellationToken)
    {
        await app.StartAsync(cancellationToken);
        await app.WaitUntilHealthyAsync(cancellationToken);
    }

    public HttpClient Client(string service) => new() { BaseAddress = app.GetEndpoint(service) };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
