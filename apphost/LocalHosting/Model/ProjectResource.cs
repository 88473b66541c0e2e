namespace Aspire.Hosting.ApplicationModel;

public class ProjectResource(string name)
    : Resource(name),
        IResourceWithEnvironment,
        IResourceWithServiceDiscovery,
        IResourceWithWaitSupport
{
    internal string ProjectPath { get; init; } = "";
}
