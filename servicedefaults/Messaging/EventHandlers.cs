using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Messaging;

public static class EventHandlers
{
    /// <summary>Registers what this service does when an event arrives: one durable queue per handler.</summary>
    public static IServiceCollection AddEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : class
        where THandler : class, IEventHandler<TEvent>
    {
        services.AddScoped<THandler>();
        return services.AddSingleton(
            new Subscription(
                typeof(THandler).Name,
                null,
                (queue, provider) =>
                    queue.Handler<TEvent>(context => InboxConsumer.ConsumeAsync<TEvent, THandler>(context, provider))
            )
        );
    }

    /// <summary>
    /// Registers a worker on a named queue that several processes may share: each message goes to one of them, one at a time.
    /// The worker is not inside a transaction of ours, so that its work may take long; it must be safe to run twice.
    /// </summary>
    public static IServiceCollection AddQueueWorker<TCommand, TWorker>(this IServiceCollection services, string queueName)
        where TCommand : class
        where TWorker : class, IQueueWorker<TCommand>
    {
        services.AddScoped<TWorker>();
        return services.AddSingleton(
            new Subscription(
                typeof(TWorker).Name,
                queueName,
                (queue, provider) =>
                    queue.Handler<TCommand>(async context =>
                    {
                        await using var scope = provider.CreateAsyncScope();
                        await scope
                            .ServiceProvider.GetRequiredService<TWorker>()
                            .WorkAsync(context.Message, context.CancellationToken);
                    })
            )
        );
    }

    /// <summary>A queue and what happens with its messages; a shared queue takes one message at a time per process.</summary>
    internal sealed record Subscription(
        string Name,
        string? SharedQueue,
        Action<IReceiveEndpointConfigurator, IServiceProvider> Configure
    );
}
