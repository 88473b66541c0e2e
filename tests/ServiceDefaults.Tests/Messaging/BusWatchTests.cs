using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Messaging;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Messaging;

public sealed class BusWatchTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bus_that_does_not_find_back_to_the_broker_is_started_anew_and_events_arrive_again()
    {
        await using var sample = new SampleService();
        await sample.InitializeAsync();
        var bus = sample.Services.GetRequiredService<IBusControl>();
        await bus.StopAsync(Cancelled);
        bus.CheckHealth().Status.ShouldNotBe(BusHealthStatus.Healthy);
        var note = $"after the silence {Guid.CreateVersion7()}";
        await using (var session = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            session.Enqueue(new SomethingHappened { Note = note });
            await session.CommitAsync(Cancelled);
        }

        using var watch = new BusWatch(
            bus, sample.Services.GetRequiredService<IConfiguration>(), TimeProvider.System,
            sample.Services.GetRequiredService<ILogger<BusWatch>>(), patience: TimeSpan.Zero);
        await watch.StartAsync(Cancelled);

        await TestService.EventuallyAsync("das Ereignis ist angekommen", async token => await sample.EffectsAsync(note, token) == 1, Cancelled);
        await watch.StopAsync(Cancelled);
    }
}
