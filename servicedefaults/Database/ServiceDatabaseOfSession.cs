using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>The database of a service whose sessions map these rows.</summary>
public sealed class ServiceDatabase<TSession> : ServiceDatabase
    where TSession : DbSession
{
    private const string IsOfAnEarlierBuild =
        $"select to_regclass('public.migration') is not null and to_regclass('public.{DbSession.History}') is null";

    internal ServiceDatabase(string connectionString, JsonSerializerOptions json)
        : base(connectionString, json) { }

    /// <summary>Opens a transaction as this caller. Disposing it without commit rolls everything back.</summary>
    public new async Task<TSession> OpenAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            return await BeginAsync(caller, cancellationToken);
        }
        catch (NpgsqlException e) when (Faults.ArePassing(e) && !Faults.AreOfTooManyConnections(e))
        {
            // A pooled connection does not know that the server has restarted; nothing was done on it yet, so a new one is asked.
            return await BeginAsync(caller, cancellationToken);
        }
    }

    private protected override async Task<DbSession> OpenSessionAsync(Caller caller, CancellationToken cancellationToken) =>
        await OpenAsync(caller, cancellationToken);

    internal override async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await Owner.OpenConnectionAsync(cancellationToken);
        await using (var look = new NpgsqlCommand(IsOfAnEarlierBuild, connection))
        {
            if (await look.ExecuteScalarAsync(cancellationToken) is true)
            {
                throw new InvalidOperationException(
                    $"Die Datenbank „{connection.Database}“ stammt von einem früheren Stand, der sich nicht fortführen lässt; "
                        + "bitte mit ./run --fresh neu anlegen."
                );
            }
        }

        await Preparation.RunAsync(connection, cancellationToken);
        await using var session = NewSession();
        session.Database.SetDbConnection(connection);
        session.Database.SetCommandTimeout(0);
        var pending = (await session.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await session.Database.MigrateAsync(cancellationToken);
        return pending;
    }

    private static TSession NewSession() => (TSession)Activator.CreateInstance(typeof(TSession), SessionOptions<TSession>.Value)!;

    private async Task<TSession> BeginAsync(Caller caller, CancellationToken cancellationToken)
    {
        var connection = await App.OpenConnectionAsync(cancellationToken);
        var session = NewSession();
        try
        {
            await session.BeginAsync(connection, caller, Json, JobAskedFor, cancellationToken);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            await connection.DisposeAsync();
            throw;
        }
    }
}
