using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.Configuration;
using Sozialplanung.LocalHosting.Running;

namespace Aspire.Hosting;

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private readonly EntryPointCapture? _capture = EntryPointCapture.Current;
    private readonly List<IResource> _resources = [];

    public DistributedApplicationBuilder(string[] args)
    {
        Configuration.AddEnvironmentVariables();
        Configuration.AddCommandLine([.. CommandLine.Normalise([.. args, .. _capture?.Args ?? []])]);
        var root = BuiltOutput.FindRoot(AppContext.BaseDirectory);
        AppHostDirectory = Path.Combine(root, "apphost", "AppHost");
        Options = new InstallationOptions(Configuration, root);
        Configuration["Sozialplanung:Data"] = Options.Data;
        Secrets = new SecretBook(Path.Combine(Options.Data, "secrets.json"));
    }

    public string AppHostDirectory { get; }

    public ConfigurationManager Configuration { get; } = new();

    internal InstallationOptions Options { get; }

    internal SecretBook Secrets { get; }

    internal IReadOnlyList<IResource> Resources => _resources;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        if (_resources.Any(other => string.Equals(other.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DistributedApplicationException($"Den Namen „{resource.Name}“ gibt es im Modell zweimal.");
        }

        _resources.Add(resource);
        return new ResourceBuilder<T>(this, resource);
    }

    public DistributedApplication Build()
    {
        _capture?.Take(this);
        return BuildNow();
    }

    internal static DistributedApplicationBuilder Of(IDistributedApplicationBuilder builder) =>
        builder as DistributedApplicationBuilder ?? ((DistributedApplicationTestingModel)builder).Builder;

    internal DistributedApplication BuildNow() => new(new Installation(_resources, Options, Secrets));
}
