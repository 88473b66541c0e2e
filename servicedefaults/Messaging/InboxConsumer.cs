using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>Hands a message to its handler once: the message id is recorded in the transaction of the handler's work.</summary>
internal static class InboxConsumer
{
    private const string Record =
        "insert into inbox (consumer, message_id) values (@consumer, @messageId) on conflict do nothing";

    public static async Task ConsumeAsync<TEvent, THandler>(ConsumeContext<TEvent> context, IServiceProvider services)
        where TEvent : class
        where THandler : class, IEventHandler<TEvent>
    {
        var cancellationToken = context.CancellationToken;
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ServiceDatabase>();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var isNew = await session.ExecuteAsync(
            Record,
            new { consumer = typeof(THandler).FullName, messageId = context.MessageId },
            cancellationToken
        );
        if (isNew == 0)
        {
            return;
        }

        await scope.ServiceProvider.GetRequiredService<THandler>().HandleAsync(context.Message, session, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }
}
