using System.Text.Json.Nodes;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.FetchDataset;

/// <summary>What tests of Bezugsquellen do with the service.</summary>
internal static class Fetches
{
    public static async Task SetSourceAsync(this RunningIngestion ingestion, string dataset, object source)
    {
        var answer = await RunningIngestion.PutAsync(ingestion.Verwalter, $"/datasets/{dataset}/source", source);
        ((int)answer.StatusCode).ShouldBe(204, await answer.Content.ReadAsStringAsync());
    }

    public static async Task<JsonNode> SourceAsync(this RunningIngestion ingestion, string dataset) =>
        await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, $"/datasets/{dataset}/source"));

    /// <summary>Fetches now and returns what the run brought for the dataset.</summary>
    public static async Task<JsonNode> FetchAsync(this RunningIngestion ingestion, string dataset)
    {
        var started = await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/fetch", new { });
        ((int)started.StatusCode).ShouldBe(202, await started.Content.ReadAsStringAsync());
        var run = (await RunningIngestion.JsonAsync(started))["runId"]!.GetValue<Guid>();
        await ingestion.EndAsync(run);
        return (await ingestion.HistoryAsync(dataset)).AsArray().Single(line => line!["runId"]!.GetValue<Guid>() == run)!;
    }

    /// <summary>Lets the timetable of the dataset be due and returns what its run brought.</summary>
    public static async Task<JsonNode> FetchByClockAsync(this RunningIngestion ingestion, string dataset)
    {
        var before = (await ingestion.HistoryAsync(dataset)).AsArray().Count;
        await RunningIngestion.PutAsync(ingestion.Verwalter, $"/datasets/{dataset}/timetable", new { times = new[] { "02:00" } });
        await ingestion.ExecuteAsync($"update dataset_source set due_at = clock_timestamp() where dataset = '{dataset}'");
        await TestService.EventuallyAsync(
            "der Zeitplan hat abgerufen",
            async _ => (await ingestion.HistoryAsync(dataset)).AsArray().Count > before,
            TestContext.Current.CancellationToken
        );
        // Its verdict stands in the history before the run has ended; until then nobody else fetches.
        var line = (await ingestion.HistoryAsync(dataset))[0]!;
        await ingestion.EndAsync(line["runId"]!.GetValue<Guid>());
        return line;
    }

    public static async Task EndAsync(this RunningIngestion ingestion, Guid run) =>
        await TestService.EventuallyAsync(
            "der Abruf ist fertig",
            async _ =>
                (await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, $"/nightly/{run}")))[
                    "state"
                ]!.GetValue<string>() == "done",
            TestContext.Current.CancellationToken
        );

    public static async Task<JsonNode> HistoryAsync(this RunningIngestion ingestion, string dataset) =>
        await RunningIngestion.JsonAsync(
            await RunningIngestion.GetAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/fetches")
        );

    public static string Outcome(this JsonNode fetch) => fetch["outcome"]!.GetValue<string>();
}
