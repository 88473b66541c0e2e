using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>Marks a resource that is a process of this installation: it is watched, started again, and stopped in its turn.</summary>
internal sealed class PlainProcess : IResourceAnnotation
{
    /// <summary>Servers are stopped after the services that use them.</summary>
    public bool IsServer { get; init; }

    /// <summary>How to ask the program to stop.</summary>
    public int StopSignal { get; init; } = Signal.Terminate;

    /// <summary>Throws with a German sentence when the program cannot be started on this machine.</summary>
    public Action Check { get; init; } = () => { };

    /// <summary>A small program that runs only for the sake of another one; null = it stands for itself.</summary>
    public IResource? For { get; init; }

    public static PlainProcess? Of(IResource resource) => resource.Annotations.OfType<PlainProcess>().FirstOrDefault();
}
