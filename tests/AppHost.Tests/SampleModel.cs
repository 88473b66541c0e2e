using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace Sozialplanung.AppHost.Tests;

/// <summary>Models with the sample project in the place of the services.</summary>
internal static class SampleModel
{
    public const string Project = "../../tests/AppHost.Tests/Sample/SampleService.csproj";

    /// <summary>The project alone.</summary>
    public static IDistributedApplicationTestingBuilder WithProject(params string[] args)
    {
        var builder = DistributedApplicationTestingBuilder.Create(args);
        AddSample(builder, "sample");
        return builder;
    }

    /// <summary>Three servers and the project that waits for them.</summary>
    public static DistributedApplication WithServers(params string[] args)
    {
        var builder = DistributedApplicationTestingBuilder.Create(args);
        var postgres = builder.AddPostgres("postgres");
        var database = postgres.AddDatabase("sample-db", "sample");
        AddSample(builder, "sample")
            .WithReference(database, "sample")
            .WaitFor(database)
            .WithReference(builder.AddRabbitMQ("rabbitmq"))
            .WithReference(builder.AddRedis("redis"));
        return builder.Build();
    }

    public static IResourceBuilder<ProjectResource> AddSample(IDistributedApplicationBuilder builder, string name) =>
        builder.AddProject(name, Project).WithHttpEndpoint().WithHttpHealthCheck("/health");
}
