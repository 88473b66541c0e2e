using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>A service without mapped rows, migrated by numbered SQL files. Goes when the last service has its own session.</summary>
internal sealed class UnmappedDatabase(string connectionString, JsonSerializerOptions json)
    : ServiceDatabase<UnmappedDatabase.Session>(connectionString, json)
{
    internal override async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await Owner.OpenConnectionAsync(cancellationToken);
        await Preparation.RunAsync(connection, cancellationToken);
        return await Migrator.RunAsync(connection, Assembly.GetEntryAssembly()!, cancellationToken);
    }

    internal sealed class Session(DbContextOptions<Session> options) : DbSession(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) { }
    }
}
