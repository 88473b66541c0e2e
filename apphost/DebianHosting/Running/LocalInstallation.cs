using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Data;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// The installation that a model is described for: its data folder, its kept secrets and ports. The parts of the model that are
/// processes of this machine are added through it.
/// </summary>
public sealed class LocalInstallation
{
    internal LocalInstallation(IDistributedApplicationBuilder builder, InstallationOptions options)
    {
        Builder = builder;
        Options = options;
        Secrets = new SecretBook(Path.Combine(options.Data, "secrets.json"));
        Ports = new PortBook(Path.Combine(options.Data, "ports.json"));
    }

    /// <summary>Where the resources are added.</summary>
    public IDistributedApplicationBuilder Builder { get; }

    internal InstallationOptions Options { get; }

    internal SecretBook Secrets { get; }

    internal PortBook Ports { get; }

    /// <summary>A secret generated at the first start and kept; <c>Parameters:name</c> of the configuration wins over it.</summary>
    public IResourceBuilder<ParameterResource> AddSecret(string name, int length) =>
        Builder.AddParameter(name, new KeptSecret(Secrets, name, length), secret: true);

    /// <summary>What every process of the installation has; <paramref name="process"/> says in what it differs.</summary>
    internal IResourceBuilder<T> Add<T>(T resource, PlainProcess process)
        where T : ExecutableResource =>
        Builder.AddResource(resource).WithAnnotation(process).WithEnvironment(Leftovers.Mark, Options.Data).ExcludeFromManifest();
}
