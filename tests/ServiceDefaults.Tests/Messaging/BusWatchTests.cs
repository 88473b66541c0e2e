using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Messaging;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Messaging;

public sealed class BusWatchTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_whose_bus_does_not_find_back_to_the_broker_ends_so_that_it_is_started_anew()
    {
        await using var sample = new SampleService();
        await sample.InitializeAsync();
        var bus = sample.Services.GetRequiredService<IBusControl>();
        await HealthyAsync(bus);
        var service = sample.Services.GetRequiredService<IHostApplicationLifetime>();
        using var watch = new BusWatch(
            bus,
            sample.Services.GetRequiredService<IConfiguration>(),
            service,
            TimeProvider.System,
            sample.Services.GetRequiredService<ILogger<BusWatch>>(),
            patience: TimeSpan.Zero
        );

        await bus.StopAsync(Cancelled);
        await watch.StartAsync(Cancelled);

        await TestService.EventuallyAsync(
            "der Dienst beendet sich",
            _ => Task.FromResult(service.ApplicationStopping.IsCancellationRequested),
            Cancelled
        );
    }

    private static Task HealthyAsync(IBusControl bus) =>
        TestService.EventuallyAsync(
            "der Bus ist da",
            _ => Task.FromResult(bus.CheckHealth().Status == BusHealthStatus.Healthy),
            Cancelled
        );
}
