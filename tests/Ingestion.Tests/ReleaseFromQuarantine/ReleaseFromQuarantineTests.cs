using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ReleaseFromQuarantine;

public sealed class ReleaseFromQuarantineTests(RunningIngestion ingestion)
{
    private const string Reason = "Mit dem Jobcenter besprochen, die Zeile gehört nicht zum Kreis.";

    [Fact]
    public async Task A_quarantined_delivery_is_let_through_by_a_second_person_and_without_its_faulty_rows()
    {
        var (delivery, path) = await QuarantinedAsync();

        var withoutReason = await RunningIngestion.PostAsync(Leitung, path, new { reason = "" });
        var byProvider = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Datenlieferant),
            path,
            new { reason = Reason }
        );
        var notAsked = await RunningIngestion.PostAsync(Leitung, path, new { reason = Reason });
        await AskAsync(delivery, Planung);
        var released = await RunningIngestion.PostAsync(Leitung, path, new { reason = "Stimmt." });
        var again = await RunningIngestion.PostAsync(Leitung, path, new { reason = Reason });

        ((int)withoutReason.StatusCode).ShouldBe(400);
        ((int)byProvider.StatusCode).ShouldBe(403);
        ((int)notAsked.StatusCode).ShouldBe(409);
        ((int)released.StatusCode).ShouldBe(204);
        ((int)again.StatusCode).ShouldBe(409);
        (await ingestion.ObservationsAsync(delivery)).Length.ShouldBe(6);
        var shown = await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>());
        (
            shown["state"]!.GetValue<string>(),
            shown["decidedBy"]!.GetValue<string>(),
            shown["decisionReason"]!.GetValue<string>()
        ).ShouldBe(("accepted", "leitung", "Stimmt."));
    }

    [Fact]
    public async Task Afterwards_it_says_despite_what_it_was_taken_over_and_by_whom()
    {
        var (delivery, path) = await QuarantinedAsync();
        await AskAsync(delivery, Planung);
        await RunningIngestion.PostAsync(Leitung, path, new { reason = "Stimmt." });

        var shown = (await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>()))["override"]!;

        (shown["errors"]!.GetValue<int>(), shown["rejectedRows"]!.GetValue<int>()).ShouldBe((1, 1));
        shown["despite"]!
            .GetValue<string>()
            .ShouldContain("Das Gebiet „99999999“ gibt es in der aktuellen Gebietseinteilung nicht.");
        (shown["askedBy"]!.GetValue<string>(), shown["askedReason"]!.GetValue<string>()).ShouldBe(("planung", Reason));
        (shown["releasedBy"]!.GetValue<string>(), shown["releasedReason"]!.GetValue<string>()).ShouldBe(("leitung", "Stimmt."));
    }

    [Fact]
    public async Task Neither_who_delivered_nor_who_asked_decides()
    {
        var (delivery, path) = await QuarantinedAsync();
        await AskAsync(delivery, Planung);

        var byAsker = await RunningIngestion.PostAsync(Planung, path, new { reason = Reason });
        var byDeliverer = await RunningIngestion.PostAsync(ingestion.Verwalter, path, new { reason = Reason });
        var sameInCapitals = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Verwalter, user: "Planung"),
            path,
            new { reason = Reason }
        );

        foreach (var refused in new[] { byAsker, byDeliverer, sameInCapitals })
        {
            ((int)refused.StatusCode).ShouldBe(409);
            (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("four-eyes");
        }

        (await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>()))["state"]!.GetValue<string>().ShouldBe("quarantined");
    }

    [Fact]
    public async Task A_check_that_is_repeated_forgets_that_somebody_asked()
    {
        var (delivery, path) = await QuarantinedAsync();
        await AskAsync(delivery, Planung);
        await RunningIngestion.PostAsync(ingestion.Verwalter, $"/deliveries/{delivery["id"]}/repeat-check", new { });
        await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>());

        var response = await RunningIngestion.PostAsync(Leitung, path, new { reason = Reason });

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("release-not-asked");
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

    private HttpClient Planung => ingestion.Service.As(Role.Verwalter, user: "planung");

    private HttpClient Leitung => ingestion.Service.As(Role.Verwalter, user: "leitung");

    private async Task<(JsonNode Delivery, string Path)> QuarantinedAsync()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");
        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        return (delivery, $"/deliveries/{delivery["id"]}/release-from-quarantine");
    }

    private static async Task AskAsync(JsonNode delivery, HttpClient client) =>
        (
            (int)
                (
                    await RunningIngestion.PostAsync(
                        client,
                        $"/deliveries/{delivery["id"]}/ask-for-release",
                        new { reason = Reason }
                    )
                ).StatusCode
        ).ShouldBe(204);
}
