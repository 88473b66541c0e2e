using System.Text.Json;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Tests.Storage;

namespace Sozialplanung.ServiceDefaults.Tests.Database;

public sealed class MigrationTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Instances_that_start_together_migrate_once()
    {
        var connectionString = await FreshDatabase.CreateAsync();
        await using var first = Database(connectionString);
        await using var second = Database(connectionString);
        await using var third = Database(connectionString);

        await Task.WhenAll(first.MigrateAsync(Cancelled), second.MigrateAsync(Cancelled), third.MigrateAsync(Cancelled));

        (await AppliedAsync(first)).ShouldBe(1);
        (await second.MigrateAsync(Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_of_an_earlier_build_is_refused_with_the_next_step_and_left_as_it_is()
    {
        var connectionString = await FreshDatabase.CreateAsync();
        await using var server = NpgsqlDataSource.Create(connectionString);
        await server.CreateCommand("create table migration (name text primary key)").ExecuteNonQueryAsync(Cancelled);
        await using var database = Database(connectionString);

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => database.MigrateAsync(Cancelled));

        refused.Message.ShouldContain("./run --fresh");
        (
            await server.CreateCommand("select count(*) from pg_tables where schemaname = 'public'").ExecuteScalarAsync(Cancelled)
        ).ShouldBe(1L);
    }

    private static async Task<int> AppliedAsync(ServiceDatabase<SampleDb> database)
    {
        await using var session = await database.OpenAsync(Caller.System, Cancelled);
        return await session.SingleAsync<int>("select count(*) from migration_history", null, Cancelled);
    }

    private static ServiceDatabase<SampleDb> Database(string connectionString) =>
        new(connectionString, JsonSerializerOptions.Web);
}
