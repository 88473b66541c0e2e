using Aspire.Hosting;
using Sozialplanung.LocalHosting.Running;

namespace Sozialplanung.LocalHosting;

/// <summary>What only an installation of plain processes can offer a test; Aspire has no such thing.</summary>
public static class LocalProcesses
{
    /// <summary>Waits until everything this run starts is ready.</summary>
    public static Task WaitUntilHealthyAsync(this DistributedApplication app, CancellationToken cancellationToken) =>
        app.Installation.WaitUntilHealthyAsync(cancellationToken);

    /// <summary>Absolute path of the folder that holds everything the installation writes.</summary>
    public static string DataFolder(this DistributedApplication app) => app.Installation.Options.Data;

    /// <summary>Process ids of a resource (<c>report-worker</c>: all replicas, <c>report-worker-2</c>: one).</summary>
    public static IReadOnlyList<int> ProcessIds(this DistributedApplication app, string resource) =>
        [.. app.Installation.SupervisorsOf(resource).Select(one => one.Child).OfType<ChildProcess>().Select(child => child.Id)];

    /// <summary>
    /// Kills the resource (-9) and returns when its death was noticed, so that waiting for its health afterwards waits for the
    /// next start.
    /// </summary>
    public static async Task KillAsync(this DistributedApplication app, string resource, CancellationToken cancellationToken)
    {
        foreach (var supervisor in app.Installation.SupervisorsOf(resource))
        {
            await supervisor.KillAsync(cancellationToken);
        }
    }

    /// <summary>Waits until the resource is ready with another process than the given one.</summary>
    public static async Task WaitForRestartAsync(
        this DistributedApplication app,
        string resource,
        int formerProcessId,
        CancellationToken cancellationToken
    )
    {
        await app.Installation.States.WaitForChangeAsync(
            () => !app.ProcessIds(resource).Contains(formerProcessId),
            cancellationToken
        );
        await app.ResourceNotifications.WaitForResourceHealthyAsync(resource, cancellationToken);
    }

    /// <summary>Value of a parameter of the model, for tests that call a service directly.</summary>
    public static string ParameterValue(this DistributedApplication app, string name) =>
        app
            .Installation.Resources.OfType<Aspire.Hosting.ApplicationModel.ParameterResource>()
            .Single(one => one.Name == name)
            .Text;
}
