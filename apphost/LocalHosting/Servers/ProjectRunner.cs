using System.Net;
using System.Runtime.InteropServices;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.LocalHosting.Running;

namespace Sozialplanung.LocalHosting.Servers;

/// <summary>One of our own programs, started from what <c>dotnet build</c> has made.</summary>
internal sealed class ProjectRunner(ProjectResource project, int replica, InstallationOptions options, Addresses addresses)
    : Runner(project, project.Settings.Replicas == 1 ? project.Name : $"{project.Name}-{replica + 1}")
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(10) };

    // The one that runs us: <root>/shared/Microsoft.NETCore.App/<version>/ lies three folders below it.
    private static readonly string DotnetProgram = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet")
    );

    private readonly string _assembly = BuiltOutput.AssemblyOf(options.Root, project.ProjectPath);

    public override bool IsServer => false;

    public override void Check()
    {
        if (!File.Exists(_assembly))
        {
            var path = Path.GetRelativePath(options.Root, project.ProjectPath);
            throw new DistributedApplicationException(
                $"„{project.Name}“ ist noch nicht gebaut ({_assembly} fehlt). Bitte zuerst: dotnet build {path}"
            );
        }
    }

    public override ProcessPlan Plan()
    {
        var variables = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = string.Join(';', project.Settings.Endpoints.Select(ListenUrl)),
        };
        project.Settings.Environment.ForEach(add => add(variables, addresses));
        return new ProcessPlan(DotnetProgram, ["exec", _assembly])
        {
            Environment = variables,
            WorkingDirectory = Path.GetDirectoryName(_assembly),
        };
    }

    public override async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        if (project.Settings.HealthPath is not { } path)
        {
            return true;
        }

        try
        {
            var url = new Uri(addresses.Url(project, project.Settings.Endpoints[0].Name, replica), path);
            using var answer = await Client.GetAsync(url, cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private string ListenUrl(HttpEndpoint endpoint)
    {
        var url = addresses.Url(project, endpoint.Name, replica);
        return endpoint.IsExternal ? $"http://{options.Listen}:{url.Port}" : url.OriginalString;
    }
}
