using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.CompareDeliveries;

/// <summary>Two deliveries of the same dataset and period are held against each other.</summary>
public sealed class CompareDeliveriesTests(RunningIngestion ingestion)
{
    private const string Profile =
        """{"minimumCoverage":0,"maximumDrop":1,"maximumMissingAreas":1,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"a","measure":"vergleich"}]}""";

    [Fact]
    public async Task What_came_went_and_changed_is_told_with_the_largest_first()
    {
        var (dataset, before, now) = await TwoAsync();

        var report = await RunningIngestion.JsonAsync(await AskAsync(ingestion.Verwalter, now, before));

        Counts(report).ShouldBe((1, 1, 1, 1), dataset);
        ((string)report["text"]!).ShouldStartWith("Verglichen mit „2024.csv“ vom ");
        report["largest"]!
            .AsArray()
            .Select(one => $"{one!["areaName"]} {one["before"]?["number"]} {one["now"]?["number"]}")
            .ShouldBe(["Sozialraum 111/3 30 ", "Sozialraum 111/2 20 45", "Sozialraum 115/1  7"]);
        Counts(await RunningIngestion.JsonAsync(await AskAsync(ingestion.Verwalter, before, now))).ShouldBe((1, 1, 1, 1));
    }

    [Fact]
    public async Task Nobody_compares_what_they_may_not_see_nor_what_has_nothing_in_common()
    {
        var (_, before, now) = await TwoAsync();
        var (_, other, _) = await TwoAsync();
        var neighbour = ingestion.Service.As(Role.Sozialplanung, "10044115", user: "planung115");

        ((int)(await AskAsync(neighbour, now, before)).StatusCode).ShouldBe(404);
        ((int)(await AskAsync(ingestion.Verwalter, now, now)).StatusCode).ShouldBe(400);
        var foreign = await AskAsync(ingestion.Verwalter, now, other);
        ((int)foreign.StatusCode).ShouldBe(400);
        ((string)(await RunningIngestion.JsonAsync(foreign))["title"]!).ShouldContain("verschiedenen Datensätzen");
    }

    private async Task<(string Dataset, JsonNode Before, JsonNode Now)> TwoAsync()
    {
        var dataset = await ingestion.DefineAsync(Profile, """[{"code":"vergleich"}]""");
        var before = await ingestion.DeliverAsync(
            dataset,
            "Ort;Jahr;a\n10044111-01;2024;10\n10044111-02;2024;20\n10044111-03;2024;30\n"
        );
        var now = await ingestion.DeliverAsync(
            dataset,
            "Ort;Jahr;a\n10044111-01;2024;10\n10044111-02;2024;45\n10044115-01;2024;7\n"
        );
        return (dataset, before, now);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, JsonNode delivery, JsonNode with) =>
        RunningIngestion.GetAsync(client, $"/deliveries/{delivery["id"]}/differences?with={with["id"]}");

    private static (int Same, int Changed, int Gone, int Added) Counts(JsonNode report) =>
        ((int)report["same"]!, (int)report["changed"]!, (int)report["gone"]!, (int)report["added"]!);
}
