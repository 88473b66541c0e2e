using System.Text.Json;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// The service's own PostgreSQL database. Every access is a session: one transaction that carries the caller's rights and place,
/// under a database role that owns nothing, so that row-level security decides what is seen. A service asks for
/// <see cref="ServiceDatabase{TSession}"/>; this is what its defaults know of it.
/// </summary>
public abstract class ServiceDatabase : IAsyncDisposable
{
    private protected ServiceDatabase(string connectionString, JsonSerializerOptions json)
    {
        OwnerConnectionString = connectionString;
        // One listens for ever, the outbox holds one while the broker is away, two jobs take, renew and report at the same time.
        Owner = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 10, ApplicationName = "owner" }
        );
        // The start-up option holds for the pooled connection's whole life: RESET ALL returns to it.
        App = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString)
            {
                Options = $"-c role={Preparation.AppRole}",
                MaxPoolSize = 24,
                KeepAlive = 30,
            }
        );
        Json = json;
    }

    /// <summary>For migrations, LISTEN and the tables of jobs; never for a request.</summary>
    internal NpgsqlDataSource Owner { get; }

    /// <summary>The connection string of the owner, for a library that keeps tables of its own (Hangfire).</summary>
    internal string OwnerConnectionString { get; }

    /// <summary>Hears of each job whose asking has been committed. It must be quick and never fail.</summary>
    internal Action<Guid> JobAskedFor { get; set; } = _ => { };

    private protected NpgsqlDataSource App { get; }

    private protected JsonSerializerOptions Json { get; }

    /// <summary>Opens a transaction as this caller. Disposing it without commit rolls everything back.</summary>
    public Task<DbSession> OpenAsync(Caller caller, CancellationToken cancellationToken) =>
        OpenSessionAsync(caller, cancellationToken);

    private protected abstract Task<DbSession> OpenSessionAsync(Caller caller, CancellationToken cancellationToken);

    /// <summary>Brings the database up to date; returns what was applied.</summary>
    internal abstract Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Owner.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
