using System.Reflection;
using Dapper;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// Brings the database of a service up to date whose migrations are numbered SQL files: each once, all in one transaction. Goes
/// with the last of these services.
/// </summary>
internal static class Migrator
{
    private const string Table =
        "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())";

    private const string Lock = "select pg_advisory_xact_lock(7310045)";

    public static async Task<IReadOnlyList<string>> RunAsync(
        NpgsqlConnection connection,
        Assembly service,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(Lock, null, transaction, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(Table, null, transaction, cancellationToken: cancellationToken));
        var applied = (await connection.QueryAsync<string>("select name from migration", null, transaction)).ToHashSet(
            StringComparer.Ordinal
        );
        var files = Files(service).Where(file => !applied.Contains(file.Name)).ToList();
        foreach (var (name, sql) in files)
        {
            await connection.ExecuteAsync(
                new CommandDefinition(sql, null, transaction, commandTimeout: 0, cancellationToken: cancellationToken)
            );
            await connection.ExecuteAsync("insert into migration (name) values (@name)", new { name }, transaction);
        }

        await transaction.CommitAsync(cancellationToken);
        return files.ConvertAll(file => file.Name);
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
}
