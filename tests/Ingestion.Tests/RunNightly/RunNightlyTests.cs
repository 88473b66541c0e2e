using System.Text;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.RunNightly;

public sealed class RunNightlyTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task Every_file_of_the_watch_folder_is_taken_in_with_its_profile_and_moved()
    {
        var good = await ingestion.DefineAsync(Samples.WideProfile);
        var bad = await ingestion.DefineAsync(Samples.WideProfile);
        Put(good, "2023.csv", Samples.WideFile);
        Put(good, "2024.csv", Samples.WideFile);
        Put(good, "2025.csv.part", "noch nicht fertig");
        Put(bad, "2024.csv", "Unsinn");

        var run = await RunAsync();

        run["state"]!.GetValue<string>().ShouldBe("done");
        (run["files"]!.GetValue<int>(), run["accepted"]!.GetValue<int>(), run["quarantined"]!.GetValue<int>()).ShouldBe(
            (3, 2, 1)
        );
        Names(good).ShouldBe(["2025.csv.part"]);
        Names(Path.Combine(good, "erledigt")).ShouldBe(["2023.csv", "2024.csv"]);
        Names(bad).ShouldBeEmpty();
        var periods = await ingestion.ScalarAsync<string>(
            $"select string_agg(periods[1], ',' order by periods) from delivery where dataset = '{good}' and state = 'accepted'"
        );
        periods.ShouldBe("2023,2024");
    }

    [Fact]
    public async Task A_file_that_changes_what_is_accepted_waits_for_the_morning()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.DeliverAsync(dataset, Samples.WideFile);
        Put(dataset, "2024.csv", Samples.WideFile.Replace("103", "104", StringComparison.Ordinal));

        var run = await RunAsync();

        (run["unconfirmed"]!.GetValue<int>(), run["accepted"]!.GetValue<int>()).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_file_that_comes_again_is_told_as_repeated()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        Put(dataset, "2024.csv", Samples.WideFile);
        await RunAsync();
        Put(dataset, "2024.csv", Samples.WideFile);

        var run = await RunAsync();

        run["repeated"]!.GetValue<int>().ShouldBe(1);
        (await ingestion.ScalarAsync<long>($"select count(*) from delivery where dataset = '{dataset}'")).ShouldBe(1);
        Names(dataset).ShouldBeEmpty();
    }

    [Fact]
    public async Task Old_runs_that_brought_no_file_are_forgotten()
    {
        await ingestion.ExecuteAsync(
            """
            insert into nightly_run (id, started_by, state, finished_at)
            values ('00000000-0000-7000-8000-000000000001', 'dienst', 'done', now() - interval '91 days'),
                   ('00000000-0000-7000-8000-000000000002', 'dienst', 'done', now() - interval '89 days')
            """
        );

        await RunAsync();

        var left = await ingestion.ScalarAsync<string>(
            "select string_agg(right(id::text, 1), '') from nightly_run where id::text like '00000000-0000-7000-8000-%'"
        );
        left.ShouldBe("2");
    }

    [Fact]
    public async Task The_night_is_planned_once_for_two_o_clock_in_Berlin()
    {
        await TestService.EventuallyAsync(
            "der Nachtlauf ist geplant",
            async _ =>
                await ingestion.ScalarAsync<string?>(
                    "select (select string_agg(value, ' ' order by field) from hangfire.hash where key = 'recurring-job:nightly' and field in ('Cron', 'TimeZoneId'))"
                ) == "0 2 * * * Europe/Berlin",
            TestContext.Current.CancellationToken
        );

        var response = await RunningIngestion.PostAsync(ingestion.Service.As(Role.Sozialplanung, "10044"), "/nightly", new { });
        ((int)response.StatusCode).ShouldBe(403);
    }

    private async Task<JsonNode> RunAsync()
    {
        var started = await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(ingestion.Verwalter, "/nightly", new { })
        );
        JsonNode? run = null;
        await TestService.EventuallyAsync(
            "der Nachtlauf ist fertig",
            async _ =>
            {
                run = await RunningIngestion.JsonAsync(
                    await RunningIngestion.GetAsync(ingestion.Verwalter, $"/nightly/{started["runId"]}")
                );
                return run["state"]!.GetValue<string>() != "running";
            },
            TestContext.Current.CancellationToken
        );
        return run!;
    }

    private static void Put(string dataset, string name, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(RunningIngestion.WatchFolder, dataset)).FullName;
        File.WriteAllBytes(Path.Combine(folder, name), Encoding.UTF8.GetBytes(content));
        File.SetLastWriteTimeUtc(Path.Combine(folder, name), new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    private static string[] Names(string folder) =>
        [
            .. new DirectoryInfo(Path.Combine(RunningIngestion.WatchFolder, folder))
                .EnumerateFiles()
                .Select(file => file.Name)
                .Order(StringComparer.Ordinal),
        ];
}
