namespace Sozialplanung.Ingestion.Tests.WithdrawDelivery;

public sealed class WithdrawDeliveryTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task A_withdrawn_delivery_no_longer_counts_and_its_file_may_come_again()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        var response = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{delivery["id"]}/withdraw",
            new { reason = "Falsches Jahr geliefert." }
        );
        var again = await ingestion.DeliverAsync(dataset, Samples.WideFile);

        ((int)response.StatusCode).ShouldBe(204);
        (await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>()))["state"]!.GetValue<string>().ShouldBe("withdrawn");
        again["id"]!.GetValue<Guid>().ShouldNotBe(delivery["id"]!.GetValue<Guid>());
        again["state"]!.GetValue<string>().ShouldBe("accepted");
    }
}
