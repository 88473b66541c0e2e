using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.AppHost;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.Tests;

/// <summary>
/// Parts of the real installation on a temporary data folder, started once per test project:
/// <code>
/// public sealed class GeographyInstallation() : TestInstallation("postgres", "rabbitmq", "redis", "geography");
/// [assembly: AssemblyFixture(typeof(GeographyInstallation))]
/// </code>
/// A server that cannot be started fails the run; nothing is skipped.
/// </summary>
public abstract class TestInstallation(params string[] resources) : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private DistributedApplication? _app;

    public DistributedApplication App => _app ?? throw new InvalidOperationException("The installation has not been started.");

    public async ValueTask InitializeAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Installation>(
            [.. TestOptions.Temporary(), $"--only={string.Join(',', resources)}", .. Arguments],
            limit.Token
        );
        _app = await builder.BuildAsync(limit.Token);
        await _app.StartAsync(limit.Token);
        await _app.WaitUntilHealthyAsync(limit.Token);
    }

    /// <summary>A client of a service of this installation, by its resource name.</summary>
    public HttpClient Client(string service) => new() { BaseAddress = App.GetEndpoint(service) };

    /// <summary>Connection string of a database (<c>geography</c>) or a server (<c>rabbitmq</c>, <c>redis</c>).</summary>
    public async Task<string> ConnectionStringAsync(string name, CancellationToken cancellationToken)
    {
        var resources = App.Services.GetRequiredService<DistributedApplicationModel>().Resources;
        var database = $"{name}-db";
        var resource = resources.Any(one => one.Name == database) ? database : name;
        return (await App.GetConnectionStringAsync(resource, cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>More options of the start, such as <c>--Parameters:service-token-key=…</c>.</summary>
    protected virtual IReadOnlyList<string> Arguments => [];
}
