using System.Reflection;
using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// Brings a service's database up to date: numbered SQL files, each in its own transaction, each once, under a lock so that
/// two instances starting together do not meet. Files end as embedded resources named <c>…Migrations.0001_name.sql</c>.
/// </summary>
internal sealed partial class Migrator(ILogger<Migrator> logger)
{
    // Any number, the same in every instance.
    private const long LockKey = 7_310_044;

    public const string AppRole = "sozialplanung_app";

    private const string Prepare = $$"""
        do $$ begin
            if not exists (select from pg_roles where rolname = '{{AppRole}}') then create role {{AppRole}} nologin; end if;
        exception when duplicate_object or unique_violation then null; -- another service's database was quicker
        end $$;
        grant {{AppRole}} to current_user;
        grant usage on schema public to {{AppRole}};
        alter default privileges in schema public grant select, insert, update, delete on tables to {{AppRole}};
        alter default privileges in schema public grant usage, select on sequences to {{AppRole}};
        create table if not exists migration (name text primary key, applied_at timestamptz not null default now());
        """;

    public async Task RunAsync(NpgsqlDataSource owner, Assembly service, CancellationToken cancellationToken)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(
            new CommandDefinition("select pg_advisory_lock(@LockKey)", new { LockKey }, cancellationToken: cancellationToken)
        );
        await connection.ExecuteAsync(new CommandDefinition(Prepare, cancellationToken: cancellationToken));
        var applied = (await connection.QueryAsync<string>("select name from migration")).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, sql) in Files(typeof(Migrator).Assembly).Concat(Files(service)))
        {
            if (!applied.Contains(name))
            {
                await ApplyAsync(connection, name, sql, cancellationToken);
                LogApplied(name);
            }
        }

        await connection.ExecuteAsync("select pg_advisory_unlock(@LockKey)", new { LockKey });
    }

    private static async Task ApplyAsync(
        NpgsqlConnection connection,
        string name,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(
            new CommandDefinition(sql, transaction: transaction, commandTimeout: 0, cancellationToken: cancellationToken)
        );
        await connection.ExecuteAsync(
            new CommandDefinition(
                "insert into migration (name) values (@name)",
                new { name },
                transaction,
                cancellationToken: cancellationToken
            )
        );
        await transaction.CommitAsync(cancellationToken);
    }

    private static IEnumerable<(string Name, string Sql)> Files(Assembly assembly)
    {
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (
                resource.Contains(".Migrations.", StringComparison.Ordinal) && resource.EndsWith(".sql", StringComparison.Ordinal)
            )
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                yield return (
                    resource[(resource.IndexOf(".Migrations.", StringComparison.Ordinal) + ".Migrations.".Length)..],
                    reader.ReadToEnd()
                );
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Applied migration {Name}")]
    private partial void LogApplied(string name);
}
