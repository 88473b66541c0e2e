namespace Aspire.Hosting.ApplicationModel;

/// <summary>The address of another resource, known when the installation starts.</summary>
public sealed class EndpointReference(IResourceWithEndpoints owner, string endpointName)
{
    public IResourceWithEndpoints Resource { get; } = owner;

    public string EndpointName { get; } = endpointName;
}
