using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Testing;

internal sealed class DistributedApplicationTestingModel(DistributedApplicationBuilder builder)
    : IDistributedApplicationTestingBuilder
{
    public DistributedApplicationBuilder Builder => builder;

    public string AppHostDirectory => builder.AppHostDirectory;

    public ConfigurationManager Configuration => builder.Configuration;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource => builder.AddResource(resource);

    public DistributedApplication Build() => builder.BuildNow();

    public Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default) => Task.FromResult(Build());
}
