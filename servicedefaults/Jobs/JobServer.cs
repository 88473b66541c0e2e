using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>Hangfire in a service: its tables in the service's own database, two workers in each process.</summary>
internal static class JobServer
{
    public static void AddJobServer(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(JobRunner)))
        {
            return;
        }

        services.AddScoped<JobRunner>();
        services.AddHostedService<JobServerTables>();
        // Hangfire's own way to its parts goes through statics; two services in one process would share them.
        services.AddSingleton<JobStorage>(provider => StorageOf(provider.GetRequiredService<ServiceDatabase>()));
        services.AddSingleton<JobActivator>(provider => new AspNetCoreJobActivator(
            provider.GetRequiredService<IServiceScopeFactory>()
        ));
        services.AddHangfire(_ => { });
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 2;
            server.ServerTimeout = TimeSpan.FromMinutes(1);
            server.HeartbeatInterval = TimeSpan.FromSeconds(15);
        });
        services.AddHostedService<JobTeller>();
    }

    private static PostgreSqlStorage StorageOf(ServiceDatabase database)
    {
        var options = new PostgreSqlStorageOptions
        {
            PrepareSchemaIfNecessary = false, // JobServerTables does, under a lock
            EnableLongPolling = true,
            QueuePollInterval = TimeSpan.FromSeconds(5), // a notification may be lost with its connection
            UseSlidingInvisibilityTimeout = true,
            InvisibilityTimeout = TimeSpan.FromMinutes(1),
            DistributedLockTimeout = TimeSpan.FromMinutes(1), // a killed process leaves its lock behind
        };
        var connection = new NpgsqlConnectionStringBuilder(database.OwnerConnectionString)
        {
            ApplicationName = "hangfire",
            MaxPoolSize = 16,
            KeepAlive = 30,
            // After an outage the listener connects anew with what its dead connection tells of itself.
            PersistSecurityInfo = true,
        };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(connection.ConnectionString, options), options);
    }
}
