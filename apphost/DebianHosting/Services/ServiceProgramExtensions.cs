using System.Net;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.DebianHosting.Services;

public static class ServiceProgramExtensions
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>A project of ours with an address of its own; it is ready when <c>/health</c> says so.</summary>
    /// <param name="installation">The installation it belongs to.</param>
    /// <param name="name">Name of the resource.</param>
    /// <param name="project">Path of the project file from the root of the checkout.</param>
    /// <param name="port">Its port where people must know it; otherwise any free one is taken and kept.</param>
    public static IResourceBuilder<ServiceProgram> AddServiceProgram(
        this LocalInstallation installation,
        string name,
        string project,
        int? port = null
    )
    {
        var service = new ServiceProgram(name, BuiltOutput.AssemblyOf(installation.Options.Root, project));
        var builder = installation
            .Add(service, new PlainProcess { Check = () => RequireBuilt(service, project) })
            .WithArgs("exec", service.Assembly)
            // Aspire's further variables (GEOGRAPHY_HTTP and so on) are read by nobody here.
            .WithReferenceEnvironment(
                ReferenceEnvironmentInjectionFlags.ConnectionString | ReferenceEnvironmentInjectionFlags.ServiceDiscovery
            )
            .WithHttpEndpoint(port: port, isProxied: false);
        var endpoint = builder.GetEndpoint("http");
        builder.WithEnvironment(context =>
        {
            var address = endpoint.EndpointAnnotation;
            context.EnvironmentVariables["ASPNETCORE_URLS"] = $"http://{address.TargetHost}:{address.TargetPort}";
        });
        if (installation.Options.HasDashboard)
        {
            builder.WithOtlpExporter();
        }

        return builder.WithReadyCheck(
            endpoint,
            async cancellationToken =>
            {
                using var answer = await Client.GetAsync(new Uri($"{endpoint.Url}/health"), cancellationToken);
                return answer.StatusCode == HttpStatusCode.OK;
            }
        );
    }

    private static void RequireBuilt(ServiceProgram service, string project)
    {
        if (!File.Exists(service.Assembly))
        {
            throw new DistributedApplicationException(
                $"„{service.Name}“ ist noch nicht gebaut ({service.Assembly} fehlt). Bitte zuerst: dotnet build {project}"
            );
        }
    }
}
