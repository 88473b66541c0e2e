using System.Text;
using System.Text.Json.Nodes;
using Sozialplanung.Ingestion.Tests.FetchDataset;

namespace Sozialplanung.Ingestion.Tests.ReadSources;

public sealed class ReadSourcesTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task Many_files_of_a_dataset_have_one_verdict_the_worst_and_a_list_below()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        Put(dataset, "2023.csv", Samples.WideFile);
        Put(dataset, "2024.csv", "Unsinn");
        Put(dataset, "2025.csv", Samples.WideFile);

        var fetch = await ingestion.FetchAsync(dataset);
        var empty = await ingestion.FetchAsync(dataset);

        (fetch.Outcome(), fetch["text"]!.GetValue<string>()).ShouldBe(
            ("quarantined", "3 Dateien: 1 zurückgestellt, 2 angenommen.")
        );
        fetch["files"]!
            .AsArray()
            .Select(file => $"{file!["fileName"]} {file["outcome"]}")
            .ShouldBe(["2023.csv accepted", "2024.csv quarantined", "2025.csv accepted"]);
        (empty.Outcome(), empty["text"]!.GetValue<string>()).ShouldBe(("empty", "Es lag keine neue Datei vor."));
        var run = await RunningIngestion.JsonAsync(
            await RunningIngestion.GetAsync(ingestion.Verwalter, $"/nightly/{fetch["runId"]}/datasets")
        );
        run.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_has_every_dataset_with_its_source_its_times_and_its_last_result()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(dataset, new { address = "http://127.0.0.1:9/a.csv" });
        await ingestion.FetchAsync(dataset);

        var list = await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(ingestion.Verwalter, "/sources"));

        var shown = list.AsArray().Single(source => source!["dataset"]!.GetValue<string>() == dataset)!;
        (shown["kind"]!.GetValue<string>(), shown["lastOutcome"]!.GetValue<string>()).ShouldBe(("http", "failed"));
        shown["runningRun"].ShouldBeNull();
        (shown["nextRun"] as JsonValue).ShouldNotBeNull();
    }

    private static void Put(string dataset, string name, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(RunningIngestion.WatchFolder, dataset)).FullName;
        File.WriteAllBytes(Path.Combine(folder, name), Encoding.UTF8.GetBytes(content));
        File.SetLastWriteTimeUtc(Path.Combine(folder, name), new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }
}
