using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.DebianHosting.Servers;

public static class PostgresProgramExtensions
{
    /// <summary>PostgreSQL with PostGIS; its data lie in the data folder and outlive every start.</summary>
    public static IResourceBuilder<PostgresProgram> AddPostgresProgram(this LocalInstallation installation, string name)
    {
        var folder = new PostgresFolder(installation.Options.Data, name);
        var server = new PostgresProgram(name, installation.AddSecret($"{name}-password", 28).Resource);
        return installation
            .Add(
                server,
                new PlainProcess
                {
                    IsServer = true,
                    // A fast shutdown; on SIGTERM it would wait for its clients.
                    StopSignal = Signal.Interrupt,
                    Check = () =>
                    {
                        DebianProgram.Require($"{PostgresProgram.Programs}/postgres", "postgresql-15 postgresql-15-postgis-3");
                        DebianProgram.Require("/usr/share/postgresql/15/extension/postgis.control", "postgresql-15-postgis-3");
                    },
                }
            )
            .WithEndpoint(scheme: "tcp", name: "tcp", isProxied: false)
            .WithArgs(context =>
            {
                string[] program = [.. folder.AsOwner, "--", $"{PostgresProgram.Programs}/postgres", "-D", folder.Data];
                foreach (var one in program.Concat(Settings(server, installation).SelectMany(one => new[] { "-c", one })))
                {
                    context.Args.Add(one);
                }
            })
            .OnBeforeResourceStarted((_, _, cancellationToken) => folder.PrepareAsync(server, cancellationToken))
            .WithReadyCheck(server.Endpoint, cancellationToken => IsReadyAsync(server, cancellationToken));
    }

    /// <summary>Names are unique in the model, so the database of the service <c>geography</c> is the resource <c>geography-db</c>.</summary>
    public static IResourceBuilder<PostgresDatabase> AddDatabase(
        this IResourceBuilder<PostgresProgram> builder,
        string name,
        string databaseName
    )
    {
        var database = new PostgresDatabase(name, databaseName, builder.Resource);
        builder.Resource.Databases.Add(databaseName);
        // It has no process whose state Aspire could tell; whoever waits for it waits for the server too.
        builder.OnResourceReady(
            (_, ready, _) =>
                ready
                    .Services.GetRequiredService<ResourceNotificationService>()
                    .PublishUpdateAsync(database, snapshot => snapshot with { State = KnownResourceStates.Running })
        );
        return builder.ApplicationBuilder.AddResource(database).ExcludeFromManifest();
    }

    private static async Task<bool> IsReadyAsync(PostgresProgram server, CancellationToken cancellationToken)
    {
        var text = await server.ConnectionStringExpression.GetValueAsync(cancellationToken);
        await using var connection = new NpgsqlConnection($"{text};Database=postgres;Pooling=false;Timeout=5");
        await connection.OpenAsync(cancellationToken);
        foreach (var name in await MissingAsync(server, connection, cancellationToken))
        {
            var quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
            await using var create = new NpgsqlCommand($"CREATE DATABASE \"{quoted}\"", connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        return true;
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(
        PostgresProgram server,
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        await using var query = new NpgsqlCommand("SELECT datname FROM pg_database", connection);
        await using var reader = await query.ExecuteReaderAsync(cancellationToken);
        var missing = server.Databases.ToHashSet();
        while (await reader.ReadAsync(cancellationToken))
        {
            missing.Remove(reader.GetString(0));
        }

        return [.. missing];
    }

    /// <summary>For a machine with a few gigabytes that runs everything else as well.</summary>
    private static string[] Settings(PostgresProgram server, LocalInstallation installation)
    {
        string[] settings =
        [
            string.Create(CultureInfo.InvariantCulture, $"port={server.Endpoint.Port}"),
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=160MB",
            "work_mem=16MB",
            "maintenance_work_mem=128MB",
            "effective_cache_size=1GB",
            "random_page_cost=1.1",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "wal_compression=on",
            "jit=off",
            "lc_messages=C",
        ];
        return installation.Options.Durable ? settings : [.. settings, "fsync=off", "full_page_writes=off"];
    }
}
