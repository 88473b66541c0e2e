using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.TryOutliers;

/// <summary>Thresholds are tried with what is accepted already.</summary>
public sealed class TryOutliersTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task What_would_have_been_asked_about_is_told_before_anything_is_saved()
    {
        var dataset = await ingestion.DefineAsync(
            """{"minimumCoverage":0,"maximumDrop":1,"area":{"column":"Ort"},"period":{"column":"Jahr"},"values":[{"column":"a","measure":"probe"}]}""",
            """[{"code":"probe","name":"Probe"}]"""
        );
        await ingestion.DeliverAsync(
            dataset,
            "Ort;Jahr;a\n"
                + string.Concat(
                    new[] { 40, 42, 41, 43, 42, 41, 40, 42 }.Select(
                        (value, index) => $"10044111-01;{2015 + index};{value}\n10044111-02;{2015 + index};{100 + value}\n"
                    )
                )
        );
        await ingestion.DeliverAsync(dataset, "Ort;Jahr;a\n10044111-01;2023;60\n10044111-02;2023;141\n");
        var definition = await ingestion.Verwalter.GetFromJsonAsync<JsonNode>(
            RunningIngestion.Uri($"/datasets/{dataset}"),
            TestContext.Current.CancellationToken
        );
        definition!["outliers"] = JsonNode.Parse("""{"method":"z","threshold":3}""");

        var trial = await RunningIngestion.JsonAsync(
            await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/outlier-trial", definition)
        );

        ((int)trial["noticed"]!).ShouldBe(1);
        ((string)trial["periods"]![0]!["period"]!).ShouldBe("2023");
        ((int)trial["periods"]![0]!["noticed"]!).ShouldBe(1);
        trial["periods"]!.AsArray().Count.ShouldBe(6);
        ((string)trial["largest"]![0]!["areaName"]!).ShouldBe("Sozialraum 111/1");
        ((double)trial["largest"]![0]!["value"]!).ShouldBe(60);
        ((int)trial["measures"]![0]!["noticed"]!).ShouldBe(1);
        (await ingestion.ScalarAsync<long>($"select count(*) from dataset_version where dataset = '{dataset}'")).ShouldBe(1);
        var elsewhere = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Sozialplanung, "10044115", user: "planung115"),
            $"/datasets/{dataset}/outlier-trial",
            definition
        );
        ((int)elsewhere.StatusCode).ShouldBe(404);
    }
}
