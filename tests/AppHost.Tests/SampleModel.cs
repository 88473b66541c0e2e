using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;
using Sozialplanung.DebianHosting.Services;
using Sozialplanung.Tests;

namespace Sozialplanung.AppHost.Tests;

/// <summary>Models with the sample project in the place of the services.</summary>
internal static class SampleModel
{
    public const string Project = "tests/AppHost.Tests/Sample/SampleService.csproj";

    /// <summary>An empty model with the options of a test; on a temporary folder if none is named.</summary>
    public static LocalInstallation Empty(params string[] args)
    {
        string[] standard = args.Any(arg => arg.StartsWith("--data=", StringComparison.Ordinal))
            ? TestOptions.On("")
            : TestOptions.Temporary();
        var options = InstallationOptions.Read([.. standard, .. args]);
        var forBuilder = options.ForBuilder();
        // The orchestrator's place is written into the app host, not into this test.
        forBuilder.AssemblyName = typeof(Installation).Assembly.GetName().Name;
        return DistributedApplication.CreateBuilder(forBuilder).AddInstallation(options);
    }

    /// <summary>The project alone.</summary>
    public static LocalInstallation WithProject(params string[] args)
    {
        var installation = Empty(args);
        AddSample(installation, "sample");
        return installation;
    }

    /// <summary>Three servers and the project that waits for them.</summary>
    public static LocalInstallation WithServers(params string[] args)
    {
        var installation = Empty(args);
        var database = installation.AddPostgresProgram("postgres").AddDatabase("sample-db", "sample");
        AddSample(installation, "sample")
            .WithReference(database, "sample")
            .WaitFor(database)
            .WithReference(installation.AddRabbitMQProgram("rabbitmq"))
            .WithReference(installation.AddRedisProgram("redis"));
        return installation;
    }

    public static IResourceBuilder<ServiceProgram> AddSample(LocalInstallation installation, string name, int? port = null) =>
        installation.AddServiceProgram(name, Project, port);

    public static SampleInstallation Build(this LocalInstallation installation) => new(installation.Builder.Build());
}
