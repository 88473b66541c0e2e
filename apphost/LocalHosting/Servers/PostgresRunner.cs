using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Npgsql;
using Sozialplanung.LocalHosting.Running;

namespace Sozialplanung.LocalHosting.Servers;

/// <summary>
/// PostgreSQL 15 of Debian on loopback, with a password for everybody. As root it runs as the user <c>postgres</c>.
/// </summary>
internal sealed class PostgresRunner(PostgresServerResource server, InstallationOptions options, Addresses addresses)
    : Runner(server, server.Name)
{
    private const string Programs = "/usr/lib/postgresql/15/bin";

    private readonly PostgresFolder _folder = new(options.Data, server.Name);

    public override void Check()
    {
        DebianProgram.Require($"{Programs}/postgres", "postgresql-15 postgresql-15-postgis-3");
        DebianProgram.Require("/usr/share/postgresql/15/extension/postgis.control", "postgresql-15-postgis-3");
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_folder.HasDatabase)
        {
            return;
        }

        await _folder.CreateAsync(cancellationToken);
        var passwordFile = await _folder.WritePasswordFileAsync(server.Password.Text, cancellationToken);
        await Command.RunAsync(
            "setpriv",
            [
                .. _folder.AsOwner,
                "--",
                $"{Programs}/initdb",
                "--pgdata",
                _folder.New,
                "--username",
                UserName,
                "--pwfile",
                passwordFile,
                "--auth",
                "scram-sha-256",
                "--encoding",
                "UTF8",
                "--locale",
                "C.UTF-8",
                "--data-checksums",
                "--no-sync",
            ],
            cancellationToken
        );
        _folder.Finish(passwordFile);
    }

    public override ProcessPlan Plan() =>
        new($"{Programs}/postgres", ["-D", _folder.Data, .. Settings().SelectMany(one => new[] { "-c", one })])
        {
            User = _folder.Owner,
            StopSignal = Signal.Interrupt,
            // An immediate stop: as after kill -9, but without shared memory left behind.
            ParentDeathSignal = "QUIT",
        };

    public override async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            var text = $"{addresses.ConnectionString(server)};Database=postgres;Pooling=false;Timeout=5";
            await using var connection = new NpgsqlConnection(text);
            await connection.OpenAsync(cancellationToken);
            await CreateDatabasesAsync(connection, cancellationToken);
            return true;
        }
        catch (Exception problem) when (problem is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    private string UserName => server.UserName?.Text ?? "postgres";

    private async Task CreateDatabasesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var present = new HashSet<string>();
        await using (var query = new NpgsqlCommand("SELECT datname FROM pg_database", connection))
        await using (var reader = await query.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                present.Add(reader.GetString(0));
            }
        }

        foreach (var name in server.DatabaseResources.Select(one => one.DatabaseName).Where(name => !present.Contains(name)))
        {
            var quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
            await using var create = new NpgsqlCommand($"CREATE DATABASE \"{quoted}\"", connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>For a machine with a few gigabytes that runs everything else as well.</summary>
    private string[] Settings()
    {
        string[] settings =
        [
            string.Create(CultureInfo.InvariantCulture, $"port={addresses.Port(server)}"),
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
        return options.Durable ? settings : [.. settings, "fsync=off", "full_page_writes=off"];
    }
}
