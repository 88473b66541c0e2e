namespace Sozialplanung.LocalHosting.Running;

internal enum ResourceState
{
    Waiting,
    Starting,
    Healthy,

    /// <summary>Died and will be started again.</summary>
    Exited,

    /// <summary>Given up: it never became ready.</summary>
    Failed,

    Stopped,
}
