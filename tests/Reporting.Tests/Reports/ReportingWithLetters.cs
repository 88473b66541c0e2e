using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Reporting.Tests.Reports;

/// <summary>
/// Reporting in this process, answering and rendering, with a report that it has never heard of: added by one line.
/// </summary>
public sealed class ReportingWithLetters(RunningReporting running) : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>One that Indicators knows: what was withdrawn is not handed out.</summary>
    public Guid Release { get; } = running.Foreign.NewRelease();

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = RunningReporting.Settings(running.Foreign.Address);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(
            settings.Select(setting =>
                KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)
            )
        );
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["ConnectionStrings:reporting"] = await MigratedDatabaseAsync(settings, cancellationToken),
                ["ConnectionStrings:rabbitmq"] = Servers.Running.RabbitMq,
                ["ConnectionStrings:redis"] = Servers.Running.Redis,
                ["Messaging:Prefix"] = TestService.NewPrefix(),
                ["ServiceToken:Key"] = TestService.TokenKey,
                ["Reporting:Worker"] = "true",
            }
        );
        builder.AddServiceDefaults<ReportingDb>("reporting");
        builder.Services.AddReporting(builder.Configuration);
        builder.Services.AddSingleton<IReport, Letter>();
        _app = builder.Build();
        _app.MapServiceDefaults();
        _app.MapReporting();
        await _app.StartAsync(cancellationToken);
    }

    public HttpClient Client(Role role = Role.Oeffentlichkeit)
    {
        var server = _app.Services.GetRequiredService<IServer>();
        var client = new HttpClient
        {
            BaseAddress = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()),
            Timeout = TimeSpan.FromMinutes(4),
        };
        if (role != Role.Oeffentlichkeit)
        {
            var token = _app.Services.GetRequiredService<ServiceTokens>().Issue(new Caller(role, "", "test", ""));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return client;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The service migrates its own program's database, and is gone again.</summary>
    private static async Task<string> MigratedDatabaseAsync(
        Dictionary<string, string> settings,
        CancellationToken cancellationToken
    )
    {
        await using var service = await TestService.StartAsync("reporting", "Reporting", settings, cancellationToken);
        await using var connection = service.Database.CreateConnection();
        return new NpgsqlConnectionStringBuilder(Servers.Running.Postgres) { Database = connection.Database }.ConnectionString;
    }
}
