using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>The only folder that knows the bus library. Services see events, handlers and workers.</summary>
internal static class Bus
{
    /// <summary>Long enough to outlast a restart of the database; after it the message goes to the error queue.</summary>
    private static readonly TimeSpan[] _retries =
        [.. new[] { 0.1, 0.5, 1, 2, 5, 5, 10, 10, 30, 30, 60 }.Select(TimeSpan.FromSeconds)];

    public static void AddBus(this IServiceCollection services, string service)
    {
        services.AddHostedService<OutboxRelay>();
        services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = false);
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(new Uri(context.GetRequiredService<IConfiguration>().GetConnectionString("rabbitmq")
                    ?? throw new InvalidOperationException("Die Verbindung ConnectionStrings:rabbitmq fehlt.")));
                foreach (var subscription in context.GetServices<EventHandlers.Subscription>())
                {
                    rabbit.ReceiveEndpoint(subscription.SharedQueue ?? $"{service}-{subscription.Name}", queue =>
                    {
                        queue.UseMessageRetry(retry => retry.Intervals(_retries));
                        if (subscription.SharedQueue is not null)
                        {
                            queue.PrefetchCount = 1;
                            queue.ConcurrentMessageLimit = 1;
                        }

                        subscription.Configure(queue, context);
                    });
                }
            });
        });
    }
}
