using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>Makes an Aspire app host an installation: one data folder, kept ports, log files, restarts, an orderly stop.</summary>
public static class InstallationBuilderExtensions
{
    public static LocalInstallation AddInstallation(this IDistributedApplicationBuilder builder, InstallationOptions options)
    {
        var installation = new LocalInstallation(builder, options);
        var start = new InstallationStart(installation);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => start);
        builder.Services.AddSingleton(_ => ConsoleLines.Standard(options.Logs));
        builder.Services.AddSingleton<ProcessTable>();
        builder.Services.AddSingleton<Restarts>();
        builder.Services.AddHostedService<OrderlyStop>();
        builder.Services.AddLogging(logging =>
            logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(new HostLog(start.Logs))
        );
        builder.Services.Configure<ResourceNotificationServiceOptions>(waiting =>
            // What died is started again, so waiting for it is not in vain.
            waiting.DefaultWaitBehavior = WaitBehavior.WaitOnResourceUnavailable
        );
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMinutes(1));
        builder.Configuration["DcpPublisher:WaitForResourceCleanup"] = "true";
        builder.Configuration["DcpPublisher:RandomizePorts"] = "false";
        // It would ask NuGet for a newer Aspire at each start.
        builder.Configuration["ASPIRE_VERSION_CHECK_DISABLED"] = "true";
        AddDashboard(builder, installation);
        builder.Eventing.Subscribe<BeforeStartEvent>(
            (before, _) =>
            {
                start.Open(before.Model, before.Services.GetRequiredService<ConsoleLines>());
                before.Services.GetRequiredService<Restarts>().Begin();
                return Task.CompletedTask;
            }
        );
        return installation;
    }

    /// <summary>On loopback and behind its token, which Aspire makes anew at each start.</summary>
    private static void AddDashboard(IDistributedApplicationBuilder builder, LocalInstallation installation)
    {
        if (!installation.Options.HasDashboard)
        {
            return;
        }

        builder.Configuration["ASPNETCORE_URLS"] = Url("dashboard/http");
        builder.Configuration["ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL"] = Url("dashboard/otlp");
        builder.Configuration["ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL"] = Url("dashboard/resources");

        string Url(string key) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{installation.Ports.Take(key)}");
    }
}
