using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReleaseFromQuarantine;

public sealed class ReleaseFromQuarantineTests(RunningIngestion ingestion)
{
    private const string Reason = "Mit dem Jobcenter besprochen, die Zeile gehört nicht zum Kreis.";

    [Fact]
    public async Task A_quarantined_delivery_is_let_through_with_a_reason_and_without_its_faulty_rows()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");
        var path = $"/deliveries/{delivery["id"]}/release-from-quarantine";

        var withoutReason = await RunningIngestion.PostAsync(ingestion.Verwalter, path, new { reason = "" });
        var byProvider = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Datenlieferant),
            path,
            new { reason = Reason }
        );
        var released = await RunningIngestion.PostAsync(ingestion.Verwalter, path, new { reason = Reason });
        var again = await RunningIngestion.PostAsync(ingestion.Verwalter, path, new { reason = Reason });

        ((int)withoutReason.StatusCode).ShouldBe(400);
        ((int)byProvider.StatusCode).ShouldBe(403);
        ((int)released.StatusCode).ShouldBe(204);
        ((int)again.StatusCode).ShouldBe(409);
        (await ingestion.ObservationsAsync(delivery)).Length.ShouldBe(6);
        var shown = await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>());
        (
            shown["state"]!.GetValue<string>(),
            shown["decidedBy"]!.GetValue<string>(),
            shown["decisionReason"]!.GetValue<string>()
        ).ShouldBe(("accepted", "verwalter", Reason));
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_cannot_be_let_through()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, "Unsinn");

        var response = await RunningIngestion.PostAsync(
            ingestion.Verwalter,
            $"/deliveries/{delivery["id"]}/release-from-quarantine",
            new { reason = Reason }
        );

        ((int)response.StatusCode).ShouldBe(409);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
