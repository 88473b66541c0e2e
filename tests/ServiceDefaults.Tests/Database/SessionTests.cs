using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Tests.Storage;

namespace Sozialplanung.ServiceDefaults.Tests.Database;

public sealed class SessionTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_works_under_a_role_that_owns_nothing()
    {
        await using var session = await sample.Database.OpenAsync(Caller.System, Cancelled);

        (await session.SingleAsync<string>("select current_user", null, Cancelled)).ShouldBe("sozialplanung_app");
        (
            await session.SingleAsync<long>(
                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user",
                null,
                Cancelled
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Rows_of_another_place_are_neither_seen_nor_written()
    {
        var note = $"place {Guid.CreateVersion7()}";
        await using (var service = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            await service.ExecuteAsync(
                "insert into effect (note, place) values (@note, '10044115'), (@note, '10044116')",
                new { note },
                Cancelled
            );
            await service.CommitAsync(Cancelled);
        }

        await using var session = await sample.Database.OpenAsync(
            new Caller(Role.Sozialplanung, "10044115", "saarlouis", ""),
            Cancelled
        );

        (await session.QueryAsync<string>("select place from effect where note = @note", new { note }, Cancelled)).ShouldBe([
            "10044115",
        ]);
        var refused = await Should.ThrowAsync<PostgresException>(() =>
            session.ExecuteAsync("insert into effect (note, place) values (@note, '10044116')", new { note }, Cancelled)
        );
        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Rows_of_another_place_are_neither_seen_nor_written_by_LINQ()
    {
        var note = $"linq {Guid.CreateVersion7()}";
        await using (var service = await sample.Database.OpenAsync(Caller.System, Cancelled))
        {
            service.AddRange(
                new EffectRow { Note = note, Place = "10044115" },
                new EffectRow { Note = note, Place = "10044116" }
            );
            await service.CommitAsync(Cancelled);
        }

        await using var session = await sample.Database.OpenAsync(
            new Caller(Role.Sozialplanung, "10044115", "saarlouis", ""),
            Cancelled
        );

        var seen = await session.Effects.Where(effect => effect.Note == note).ToListAsync(Cancelled);
        seen.ShouldHaveSingleItem().Place.ShouldBe("10044115");
        seen[0].Place = "10044116";
        var refused = await Should.ThrowAsync<DbUpdateException>(() => session.CommitAsync(Cancelled));
        refused.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_caller_of_one_session_is_forgotten_by_the_next_on_the_same_connection()
    {
        await using (var first = await sample.Database.OpenAsync(new Caller(Role.Sozialplanung, "10044115", "a", ""), Cancelled))
        {
            await first.CommitAsync(Cancelled);
        }

        await using var second = await sample.Database.OpenAsync(Caller.Anonymous, Cancelled);

        (await second.SingleAsync<string>("select current_setting('app.place')", null, Cancelled)).ShouldBe("");
    }

    [Fact]
    public async Task The_first_session_after_a_restart_of_the_server_works_although_pooled_connections_are_dead()
    {
        // The connections of a service of its own: nobody else may take up the one that is killed.
        await using var own = new SampleService();
        await own.InitializeAsync();
        int backend;
        await using (var before = await own.Database.OpenAsync(Caller.System, Cancelled))
        {
            backend = await before.SingleAsync<int>("select pg_backend_pid()", null, Cancelled);
        }

        await using (var server = NpgsqlDataSource.Create(TestServers.Servers.Running.Postgres))
        {
            await server.CreateCommand($"select pg_terminate_backend({backend}, 5000)").ExecuteNonQueryAsync(Cancelled);
        }

        await using var after = await own.Database.OpenAsync(Caller.System, Cancelled);

        (await after.SingleAsync<int>("select pg_backend_pid()", null, Cancelled)).ShouldNotBe(backend);
    }
}
