using Sozialplanung.LocalHosting.Running;

namespace Aspire.Hosting.ApplicationModel;

public sealed class ResourceNotificationService
{
    private readonly StateBoard _states;

    internal ResourceNotificationService(StateBoard states) => _states = states;

    /// <summary>Waits until the resource (a database: its server) is ready; throws when it cannot be started.</summary>
    public Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default) =>
        _states.WaitForHealthyAsync(resourceName, cancellationToken);
}
