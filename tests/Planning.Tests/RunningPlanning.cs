using Sozialplanung.TestServers;

[assembly: AssemblyFixture(typeof(Sozialplanung.Planning.Tests.RunningPlanning))]

namespace Sozialplanung.Planning.Tests;

/// <summary>Planning on a database of its own, once for all tests.</summary>
public sealed class RunningPlanning : IAsyncLifetime
{
    private TestService? _service;

    public TestService Service => _service ?? throw new InvalidOperationException("Planning has not been started.");

    public async ValueTask InitializeAsync() =>
        _service = await TestService.StartAsync("planning", "Planning", null, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }
    }
}
