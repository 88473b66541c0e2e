using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Planning.Tests;

public sealed class RoomTests(RunningPlanning planning)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Brings_its_empty_database_up_to_date_and_is_healthy()
    {
        using var client = planning.Service.Anonymous();

        var health = await client.GetAsync(new Uri("/health", UriKind.Relative), Cancelled);

        health.StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var tables = planning.Service.Database.CreateCommand(
            "select count(*) from pg_tables where schemaname = 'public' and tablename in ('outbox', 'inbox', 'job')"
        );
        (await tables.ExecuteScalarAsync(Cancelled)).ShouldBe(3L);
    }

    [Fact]
    public async Task Asks_who_is_there_before_it_shows_a_job()
    {
        using var anonymous = planning.Service.Anonymous();
        using var planner = planning.Service.As(Role.Sozialplanung, "10044");
        var jobs = new Uri("/jobs/", UriKind.Relative);

        (await anonymous.GetAsync(jobs, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await planner.GetAsync(jobs, Cancelled)).Content.ReadAsStringAsync(Cancelled)).ShouldBe("[]");
    }
}
