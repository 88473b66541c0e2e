namespace Aspire.Hosting.ApplicationModel;

/// <summary>A server that Aspire runs in a container and we run as a program of Debian.</summary>
public class ContainerResource(string name)
    : Resource(name),
        IResourceWithEnvironment,
        IResourceWithEndpoints,
        IResourceWithWaitSupport;
