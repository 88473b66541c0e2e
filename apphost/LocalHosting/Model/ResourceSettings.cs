using Sozialplanung.LocalHosting.Running;

namespace Aspire.Hosting.ApplicationModel;

internal sealed class ResourceSettings
{
    public List<Action<IDictionary<string, string>, Addresses>> Environment { get; } = [];

    public List<IResource> WaitsFor { get; } = [];

    public List<HttpEndpoint> Endpoints { get; } = [];

    /// <summary>Path that answers 200 when the resource is ready; null = ready as soon as it runs.</summary>
    public string? HealthPath { get; set; }

    public int Replicas { get; set; } = 1;
}

/// <param name="Name">Name within the resource, <c>http</c> unless the model says otherwise.</param>
/// <param name="Port">The port the model asks for; null = any free one.</param>
internal sealed record HttpEndpoint(string Name, int? Port)
{
    /// <summary>Meant for people outside, so its port may be chosen on the command line.</summary>
    public bool IsExternal { get; set; }
}
