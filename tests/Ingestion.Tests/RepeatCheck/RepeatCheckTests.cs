namespace Sozialplanung.Ingestion.Tests.RepeatCheck;

public sealed class RepeatCheckTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_delivery_put_aside_for_an_unknown_area_passes_once_the_area_is_published()
    {
        var dataset = await ingestion.DefineAsync(
            """{"area":{"column":"Ort"},"period":{"value":"2024"},"minimumCoverage":0,"values":[{"column":"Arbeitslose","measure":"arbeitslose"}]}"""
        );
        var delivery = await ingestion.DeliverAsync(dataset, "Ort;Arbeitslose\n10044199-01;4\n");
        await ingestion.AddAreaAsync("10044199", "Neue Gemeinde", "gemeinde", "10044");
        await ingestion.AddAreaAsync("10044199-01", "Neubau", "sozialraum", "10044199");

        var response = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{delivery["id"]}/repeat-check",
            new { }
        );

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        ((int)response.StatusCode).ShouldBe(202);
        var after = await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>());
        after["state"]!.GetValue<string>().ShouldBe("accepted", after.ToJsonString());
        (await ingestion.ObservationsAsync(after)).ShouldBe(["arbeitslose|10044199-01|2024|=4"]);
    }
}
