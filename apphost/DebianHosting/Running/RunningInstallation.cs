using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>What an installation of plain processes offers beside Aspire's own members: to its program and to tests.</summary>
public static class RunningInstallation
{
    /// <summary>Runs until Ctrl-C or SIGTERM and gives the exit code of the program.</summary>
    public static Task<int> RunInstallationAsync(this DistributedApplication app) => new InstallationRun(app).RunAsync();

    /// <summary>Waits until everything this run starts is ready; throws when something is given up.</summary>
    public static async Task WaitUntilHealthyAsync(this DistributedApplication app, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var started = app.Services.GetRequiredService<InstallationStart>().Started;
        var all = Task.WhenAll(
            started.Select(one => app.ResourceNotifications.WaitForResourceHealthyAsync(one.Name, stop.Token))
        );
        try
        {
            await await Task.WhenAny(all, app.Services.GetRequiredService<Restarts>().GivenUp);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>
    /// Waits until the resource (<c>report-worker</c>: every worker) is ready.
    /// Errors: <see cref="InvalidOperationException"/> when the model has none of that name, for it would never be ready.
    /// </summary>
    public static Task WaitUntilHealthyAsync(
        this DistributedApplication app,
        string resource,
        CancellationToken cancellationToken
    ) =>
        Task.WhenAll(
            app.Named(resource).Select(one => app.ResourceNotifications.WaitForResourceHealthyAsync(one.Name, cancellationToken))
        );

    /// <summary>Absolute path of the folder that holds everything the installation writes.</summary>
    public static string DataFolder(this DistributedApplication app) =>
        app.Services.GetRequiredService<InstallationOptions>().Data;

    /// <summary>Process ids of a resource (<c>report-worker</c>: of all workers, <c>report-worker-2</c>: of one).</summary>
    public static IReadOnlyList<int> ProcessIds(this DistributedApplication app, string resource) =>
        app.Services.GetRequiredService<ProcessTable>().Of(app.Named(resource).Contains);

    /// <summary>
    /// Kills the resource (-9) and returns when its death was noticed, so that waiting for its health afterwards waits for the
    /// next start.
    /// </summary>
    public static async Task KillAsync(this DistributedApplication app, string resource, CancellationToken cancellationToken)
    {
        foreach (var process in app.ProcessIds(resource))
        {
            NativeSignals.Send(process, Signal.Kill);
            await app.WaitForEndAsync(resource, process, cancellationToken);
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
        await app.WaitForEndAsync(resource, formerProcessId, cancellationToken);
        await app.WaitUntilHealthyAsync(resource, cancellationToken);
    }

    /// <summary>Value of a parameter of the model, for tests that call a service directly.</summary>
    public static async Task<string> ParameterValueAsync(
        this DistributedApplication app,
        string name,
        CancellationToken cancellationToken
    ) =>
        await app
            .Services.GetRequiredService<DistributedApplicationModel>()
            .Resources.OfType<ParameterResource>()
            .Single(one => one.Name == name)
            .GetValueAsync(cancellationToken)
        ?? "";

    private static List<IResource> Named(this DistributedApplication app, string name)
    {
        var resources = app.Services.GetRequiredService<DistributedApplicationModel>().Resources;
        var named = resources.Where(one => InstallationStart.IsNamed(one, name)).ToList();
        return named.Count > 0
            ? named
            : throw new InvalidOperationException(
                $"The model has no resource {name}; it has {string.Join(", ", resources.Select(one => one.Name))}."
            );
    }

    private static async Task WaitForEndAsync(
        this DistributedApplication app,
        string resource,
        int process,
        CancellationToken cancellationToken
    )
    {
        while (app.ProcessIds(resource).Contains(process))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }
}
