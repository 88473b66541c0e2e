using Npgsql;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.RunNightly;

public sealed class MissedNightTests
{
    // What Hangfire knows of a plan after three days without a service: due long ago.
    private const string MissThreeNights = """
        update hangfire.hash set value = to_char(now() at time zone 'utc' - interval '3 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        where key = 'recurring-job:nightly' and field in ('CreatedAt', 'LastExecution', 'NextExecution');
        update hangfire.set set score = extract(epoch from now() - interval '3 days') where key = 'recurring-jobs';
        """;

    private const string Over = """
        select exists (select from nightly_run where scheduled_for is not null and state = 'done')
           and not exists (select from job where state in ('waiting', 'running'))
           and not exists (select from hangfire.jobqueue)
           and not exists (select from hangfire.set where key = 'recurring-jobs' and to_timestamp(score) < now())
        """;

    private const string Nights = """
        select string_agg(to_char(scheduled_for at time zone 'Europe/Berlin', 'HH24:MI'), ' ')
        from nightly_run where scheduled_for is not null
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Missed_nights_run_once_when_two_instances_come_back_at_once()
    {
        var server = new NpgsqlConnectionStringBuilder(Servers.Running.Postgres);
        await using (var before = await StartAsync(null))
        {
            server.Database = new NpgsqlConnectionStringBuilder(before.Database.ConnectionString).Database;
        }

        await using var database = NpgsqlDataSource.Create(server);
        await database.CreateCommand(MissThreeNights).ExecuteNonQueryAsync(Cancelled);

        var both = await Task.WhenAll(StartAsync(server.ConnectionString), StartAsync(server.ConnectionString));
        await using var one = both[0];
        await using var other = both[1];

        await TestService.EventuallyAsync("der Nachtlauf ist fertig", _ => AskAsync<bool>(database, Over), Cancelled);
        (await AskAsync<string>(database, Nights)).ShouldBe("02:00");
    }

    private static async Task<TestService> StartAsync(string? database)
    {
        var service = await TestService.StartAsync(
            "ingestion",
            "Ingestion",
            database is null ? null : new Dictionary<string, string> { ["ConnectionStrings__ingestion"] = database },
            Cancelled
        );
        if (database is null)
        {
            await TestService.EventuallyAsync(
                "der Nachtlauf ist geplant",
                _ => AskAsync<bool>(service.Database, "select exists (select from hangfire.set where key = 'recurring-jobs')"),
                Cancelled
            );
        }

        return service;
    }

    private static async Task<T> AskAsync<T>(NpgsqlDataSource database, string question)
    {
        await using var command = database.CreateCommand(question);
        return (T)(await command.ExecuteScalarAsync(Cancelled))!;
    }
}
