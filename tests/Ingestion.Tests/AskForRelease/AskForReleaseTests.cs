using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.AskForRelease;

public sealed class AskForReleaseTests(RunningIngestion ingestion)
{
    private const string Reason = "Die fehlende Gemeinde liefert erst im Herbst.";

    [Fact]
    public async Task Who_asks_is_named_and_nothing_is_taken_over_yet()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var delivery = await ingestion.DeliverAsync(dataset, Samples.WideFile + "99999999;5\n");

        var asked = await RunningIngestion.PostAsync(
            ingestion.Service.As(Role.Verwalter, user: "planung"),
            $"/deliveries/{delivery["id"]}/ask-for-release",
            new { reason = Reason }
        );

        ((int)asked.StatusCode).ShouldBe(204);
        var shown = await ingestion.VerdictAsync(delivery["id"]!.GetValue<Guid>());
        (
            shown["state"]!.GetValue<string>(),
            shown["releaseAskedBy"]!.GetValue<string>(),
            shown["releaseReason"]!.GetValue<string>()
        ).ShouldBe(("quarantined", "planung", Reason));
        shown["override"].ShouldBeNull();
    }

    [Fact]
    public async Task What_is_accepted_or_unreadable_or_not_there_cannot_be_asked_for()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var accepted = await ingestion.DeliverAsync(dataset, Samples.WideFile);
        var unreadable = await ingestion.DeliverAsync(dataset, "Unsinn");

        (await AskAsync(accepted["id"]!.GetValue<Guid>())).ShouldBe(409);
        (await AskAsync(unreadable["id"]!.GetValue<Guid>())).ShouldBe(409);
        (await AskAsync(Guid.CreateVersion7())).ShouldBe(404);
        (await AskAsync(accepted["id"]!.GetValue<Guid>(), ingestion.Service.As(Role.Datenlieferant))).ShouldBe(403);
    }

    private async Task<int> AskAsync(Guid id, HttpClient? client = null) =>
        (int)
            (
                await RunningIngestion.PostAsync(
                    client ?? ingestion.Verwalter,
                    $"/deliveries/{id}/ask-for-release",
                    new { reason = Reason }
                )
            ).StatusCode;
}
