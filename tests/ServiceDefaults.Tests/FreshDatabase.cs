using Npgsql;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests;

internal static class FreshDatabase
{
    /// <summary>An empty database on the tests' server; returns its connection string.</summary>
    public static async Task<string> CreateAsync()
    {
        var database = $"test_sample_{Guid.CreateVersion7():N}";
        await using var server = NpgsqlDataSource.Create(Servers.Running.Postgres);
        await server.CreateCommand($"create database {database}").ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Servers.Running.Postgres) { Database = database }.ConnectionString;
    }
}
