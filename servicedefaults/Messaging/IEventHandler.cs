using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>
/// What a service does when an event of another arrives. It runs inside the transaction that records the message as
/// processed, so its effect happens once however often the message comes. Keep it short: long work is a job.
/// </summary>
#pragma warning disable CA1711 // The name says exactly what it is; the rule means the delegate of the .NET events.
public interface IEventHandler<in TEvent>
    where TEvent : class
{
    Task HandleAsync(TEvent message, DbSession session, CancellationToken cancellationToken);
}
