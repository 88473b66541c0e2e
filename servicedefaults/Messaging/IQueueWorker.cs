namespace Sozialplanung.ServiceDefaults.Messaging;

/// <summary>Work of one message on a queue that several processes share (competing consumers).</summary>
public interface IQueueWorker<in TCommand>
    where TCommand : class
{
    Task WorkAsync(TCommand message, CancellationToken cancellationToken);
}
