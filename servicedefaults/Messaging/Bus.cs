using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>The only folder that knows the bus library. Services see events, handlers and workers.</summary>
internal static class Bus
{
    /// <summary>After these a fault is taken for a bug, and the message goes to the error queue.</summary>
    private static readonly TimeSpan[] _retries = [.. new[] { 0.1, 0.5, 1, 2, 5, 5 }.Select(TimeSpan.FromSeconds)];

    /// <summary>An outage is waited out for a day: an event that was put aside would be lost to its reader.</summary>
    private static readonly TimeSpan[] _patience =
    [
        .. new[] { 0.1, 0.5, 1, 2, 5, 10 }.Concat(Enumerable.Repeat(30.0, 2 * 60 * 24)).Select(TimeSpan.FromSeconds),
    ];

    public static void AddBus(this IServiceCollection services, string service)
    {
        services.AddHostedService<OutboxRelay>();
        services.AddHostedService<BusWatch>();
        services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = false);
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.UsingRabbitMq(
                (context, rabbit) =>
                {
                    var configuration = context.GetRequiredService<IConfiguration>();
                    rabbit.Host(
                        new Uri(
                            configuration.GetConnectionString("rabbitmq")
                                ?? throw new InvalidOperationException("Die Verbindung ConnectionStrings:rabbitmq fehlt.")
                        )
                    );
                    // Installations with different prefixes may share a broker and never hear of each other.
                    var prefix = configuration["Messaging:Prefix"] ?? "";
                    rabbit.MessageTopology.SetEntityNameFormatter(
                        new PrefixEntityNameFormatter(rabbit.MessageTopology.EntityNameFormatter, prefix)
                    );
                    foreach (var subscription in context.GetServices<EventHandlers.Subscription>())
                    {
                        rabbit.ReceiveEndpoint(
                            prefix + (subscription.SharedQueue ?? $"{service}-{subscription.Name}"),
                            queue =>
                            {
                                queue.UseMessageRetry(WaitOutOutages);
                                queue.UseMessageRetry(TryAgain);
                                if (subscription.SharedQueue is not null)
                                {
                                    queue.PrefetchCount = 1;
                                    queue.ConcurrentMessageLimit = 1;
                                }

                                subscription.Configure(queue, context);
                            }
                        );
                    }
                }
            );
        });
    }

    private static void WaitOutOutages(IRetryConfigurator retry)
    {
        retry.Handle<Exception>(Faults.ArePassing);
        retry.Intervals(_patience);
    }

    private static void TryAgain(IRetryConfigurator retry)
    {
        retry.Ignore<Exception>(Faults.ArePassing);
        retry.Intervals(_retries);
    }
}
