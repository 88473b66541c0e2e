using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.RunNightly;

public sealed class OwnTimetableTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missed_time_runs_once_when_two_instances_come_back_and_its_file_is_asked_for_once()
    {
        await using var office = await WebOffice.WithFileAsync(() => "<html>nur gezählt</html>");
        var server = new NpgsqlConnectionStringBuilder(Servers.Running.Postgres);
        await using (var before = await StartAsync(null))
        {
            server.Database = new NpgsqlConnectionStringBuilder(before.Database.ConnectionString).Database;
            using var verwalter = before.As(Role.Verwalter);
            await PutAsync(verwalter, "/datasets/versuch", Definition());
            await PutAsync(verwalter, "/datasets/versuch/source", new { address = office.Url("/2024.csv") });
            await PutAsync(verwalter, "/datasets/versuch/timetable", new { times = new[] { "02:00" } });
        }

        await using var database = NpgsqlDataSource.Create(server);
        await using (var miss = database.CreateCommand("update dataset_source set due_at = due_at - interval '3 days'"))
        {
            await miss.ExecuteNonQueryAsync(Cancelled);
        }

        var both = await Task.WhenAll(StartAsync(server.ConnectionString), StartAsync(server.ConnectionString));
        await using var one = both[0];
        await using var other = both[1];

        await TestService.EventuallyAsync(
            "der Abruf ist fertig",
            _ => AskAsync<bool>(database, "select exists (select from nightly_run where dataset = 'versuch' and state = 'done')"),
            Cancelled
        );
        await Task.Delay(TimeSpan.FromSeconds(1), Cancelled);
        (await AskAsync<long>(database, "select count(*) from nightly_run where dataset = 'versuch'")).ShouldBe(1);
        (await AskAsync<bool>(database, "select due_at > now() from dataset_source")).ShouldBeTrue();
        (await AskAsync<string>(database, "select outcome from nightly_dataset")).ShouldBe("failed");
        office.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_runs_of_a_dataset_on_two_instances_do_not_fetch_it_at_once()
    {
        var (now, most) = (0, 0);
        await using var office = await WebOffice.StartAsync(async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(TimeSpan.FromSeconds(1), context.RequestAborted);
            Interlocked.Decrement(ref now);
            context.Response.StatusCode = 404;
        });
        await using var one = await StartAsync(null);
        await using var other = await StartAsync(one.Database.ConnectionString + $";Password={Password()}");
        using var verwalter = one.As(Role.Verwalter);
        await PutAsync(verwalter, "/datasets/versuch", Definition());
        await PutAsync(verwalter, "/datasets/versuch/source", new { address = office.Url("/2024.csv") });

        // The night takes it too: neither knows of the other's job.
        using var second = other.As(Role.Verwalter);
        await Task.WhenAll(
            verwalter.PostAsync(RunningIngestion.Uri("/nightly"), null, Cancelled),
            second.PostAsync(RunningIngestion.Uri("/nightly"), null, Cancelled),
            verwalter.PostAsync(RunningIngestion.Uri("/datasets/versuch/source/fetch"), null, Cancelled)
        );

        await TestService.EventuallyAsync(
            "alle drei sind fertig",
            _ => AskAsync<bool>(one.Database, "select count(*) = 3 from nightly_run where state = 'done'"),
            Cancelled
        );
        most.ShouldBe(1);
        office.Asked.Count.ShouldBe(3);
    }

    private static string? Password() => new NpgsqlConnectionStringBuilder(Servers.Running.Postgres).Password;

    private static JsonDocument Definition() =>
        JsonDocument.Parse(
            $$"""{"code":"versuch","name":"Versuch","measures":[{"code":"arbeitslose"}],"profile":{{Samples.WideProfile}}}"""
        );

    private static async Task PutAsync(HttpClient client, string path, object body)
    {
        var answer = await client.PutAsJsonAsync(RunningIngestion.Uri(path), body, Cancelled);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private static Task<TestService> StartAsync(string? database)
    {
        var settings = new Dictionary<string, string> { ["Ingestion__InternalHosts"] = "127.0.0.1" };
        if (database is not null)
        {
            settings["ConnectionStrings__ingestion"] = database;
        }

        return TestService.StartAsync("ingestion", "Ingestion", settings, Cancelled);
    }

    private static async Task<T> AskAsync<T>(NpgsqlDataSource database, string question)
    {
        await using var command = database.CreateCommand(question);
        return (T)(await command.ExecuteScalarAsync(Cancelled))!;
    }
}
