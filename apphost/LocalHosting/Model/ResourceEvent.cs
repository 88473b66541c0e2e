namespace Aspire.Hosting.ApplicationModel;

public class ResourceEvent(IResource resource, string resourceId)
{
    public IResource Resource { get; } = resource;

    public string ResourceId { get; } = resourceId;
}
