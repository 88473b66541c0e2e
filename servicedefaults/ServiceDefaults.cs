using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Disk;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;
using Sozialplanung.ServiceDefaults.OpenApi;
using Sozialplanung.ServiceDefaults.Retention;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.ServiceDefaults;

/// <summary>What every service has, in two calls: before and after the host is built.</summary>
public static class ServiceDefaultsExtensions
{
    // The frameworks write five lines for each request, which told nobody anything and filled disks.
    private static readonly Dictionary<string, string?> QuietLog = new()
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
        ["Logging:LogLevel:Polly"] = "Warning",
        ["Logging:LogLevel:Yarp"] = "Warning",
    };

    /// <summary>
    /// Database with migrations, outbox and inbox, jobs, callers, errors and health of the service with this name.
    /// </summary>
    public static WebApplicationBuilder AddServiceDefaults<TSession>(this WebApplicationBuilder builder, string service)
        where TSession : DbSession
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        // Traces hold every request. First of all sources, so that each other one can say otherwise.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietLog });
        // A log line that nobody takes must not stop the service: what does not fit is left out, and the log says how much.
        services.Configure<ConsoleLoggerOptions>(console => console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        services.AddSingleton(TimeProvider.System);
        services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        services.AddSingleton(provider =>
            provider.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions
        );
        services.AddErrorResponses();
        services.AddDiskRoom();
        services.AddCallers();
        services.AddDatabase<TSession>(service);
        services.AddBus(service);
        services.AddSingleton<JobTable>();
        services.AddSingleton(JobDashboard.OptionsOf(service));
        services
            .AddOptions<RetentionOptions>()
            .BindConfiguration(RetentionOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddHostedService<OldRows>();
        services.AddServiceDocument(service);
        services.AddTelemetry(builder.Configuration, service);
        return builder;
    }

    /// <summary>Errors, sign-in, health, jobs and the OpenAPI document.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseErrorResponses();
        app.UsePlainAddresses();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UsePlainBodies();
        app.MapHealthChecks("/health", new() { ResponseWriter = WriteHealthAsync }).AllowAnonymous();
        app.MapHealthChecks("/alive", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapOpenApi().AllowAnonymous();
        app.MapJobs();
        JobDashboard.Map(app);
        return app;
    }

    /// <summary>The state in its first line, and below a German sentence for each part that is not well.</summary>
    private static Task WriteHealthAsync(HttpContext context, HealthReport report)
    {
        var sentences = report
            .Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy)
            .Select(entry => entry.Description);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join('\n', sentences.Prepend(report.Status.ToString())));
    }

    private static string ConnectionString(IServiceProvider provider, string service) =>
        provider.GetRequiredService<IConfiguration>().GetConnectionString(service)
        ?? throw new InvalidOperationException($"Die Verbindung ConnectionStrings:{service} fehlt.");

    private static void AddDatabase<TSession>(this IServiceCollection services, string service)
        where TSession : DbSession
    {
        services.AddSingleton(provider => new ServiceDatabase<TSession>(
            ConnectionString(provider, service),
            provider.GetRequiredService<JsonSerializerOptions>()
        ));
        services.AddSingleton<ServiceDatabase>(provider => provider.GetRequiredService<ServiceDatabase<TSession>>());
        // Where "dotnet ef" finds how sessions are mapped.
        services.AddSingleton(SessionOptions<TSession>.Value);
        services.AddHostedService<DatabaseStart>();
        services
            .AddHealthChecks()
            .Add(
                new HealthCheckRegistration(
                    "database",
                    provider => new DatabaseHealth(provider.GetRequiredService<ServiceDatabase>()),
                    null,
                    null
                )
            );
    }

    private static void Configure(JsonSerializerOptions json)
    {
        // A value of an enumeration has a name; its number is an accident of our source.
        json.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        // A number is written as one, never as a text; the OpenAPI documents say so too.
        json.NumberHandling = JsonNumberHandling.Strict;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
    }
}
