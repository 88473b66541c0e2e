using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>Knows how to run one kind of resource: what to prepare, what to start, when it is ready.</summary>
internal abstract class Runner(IResource resource, string instance)
{
    public IResource Resource { get; } = resource;

    /// <summary>Name of the process: that of the resource, with a number where there are several.</summary>
    public string Instance { get; } = instance;

    /// <summary>Servers are stopped after the projects that use them.</summary>
    public virtual bool IsServer => true;

    /// <summary>A program that must run beside the main one; null = none.</summary>
    public virtual ProcessPlan? Companion => null;

    public virtual TimeSpan StopLimit => TimeSpan.FromSeconds(15);

    public bool IsNamed(string name) =>
        string.Equals(Resource.Name, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Instance, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Throws with a German sentence when the resource cannot be started on this machine.</summary>
    public abstract void Check();

    /// <summary>Runs before each start, so it must be quick when there is nothing to do.</summary>
    public virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public abstract ProcessPlan Plan();

    /// <summary>Asked again and again until it says yes; a refused connection is a no, not an error.</summary>
    public abstract Task<bool> IsReadyAsync(CancellationToken cancellationToken);
}
