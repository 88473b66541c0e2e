using System.Text.Json;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// The service's own PostgreSQL database. Every access is a session: one transaction that carries the caller's rights and place,
/// under a database role that owns nothing, so that row-level security decides what is seen.
/// </summary>
public sealed class ServiceDatabase : IAsyncDisposable
{
    private const string SetCaller = """
        select set_config('app.role', @role, true), set_config('app.rights', @rights, true), set_config('app.place', @place, true),
               set_config('app.user', @user, true), set_config('app.org', @org, true)
        """;

    private readonly NpgsqlDataSource _app;
    private readonly JsonSerializerOptions _json;

    internal ServiceDatabase(string connectionString, JsonSerializerOptions json)
    {
        OwnerConnectionString = connectionString;
        // Three listen for ever, the outbox holds one while the broker is away, two jobs take, renew and report at the same time.
        Owner = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 10, ApplicationName = "owner" }
        );
        // The start-up option holds for the pooled connection's whole life: RESET ALL returns to it.
        _app = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString)
            {
                Options = $"-c role={Migrator.AppRole}",
                MaxPoolSize = 24,
                KeepAlive = 30,
            }
        );
        _json = json;
    }

    /// <summary>For migrations, LISTEN and the scheduler's own tables; never for a request.</summary>
    internal NpgsqlDataSource Owner { get; }

    /// <summary>The connection string of the owner, for libraries that keep tables of their own (the scheduler).</summary>
    public string OwnerConnectionString { get; }

    /// <summary>Opens a transaction as this caller. Disposing it without commit rolls everything back.</summary>
    public async Task<DbSession> OpenAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            return await BeginAsync(caller, cancellationToken);
        }
        catch (NpgsqlException e) when (Faults.ArePassing(e))
        {
            // A pooled connection does not know that the server has restarted; nothing was done on it yet, so a new one is asked.
            return await BeginAsync(caller, cancellationToken);
        }
    }

    private async Task<DbSession> BeginAsync(Caller caller, CancellationToken cancellationToken)
    {
        var connection = await _app.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var session = new DbSession(connection, transaction, caller, _json);
            await session.ExecuteAsync(
                SetCaller,
                new
                {
                    role = caller.Role.ToString(),
                    rights = RightsOfRoles.TextOf(caller.Role),
                    place = caller.Place,
                    user = caller.UserName,
                    org = caller.Organisation,
                },
                cancellationToken
            );
            return session;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Owner.DisposeAsync();
    }
}
