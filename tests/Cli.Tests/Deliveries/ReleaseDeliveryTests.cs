namespace Sozialplanung.Cli.Tests.Deliveries;

public sealed class ReleaseDeliveryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_person_asks_with_a_reason()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/ingestion/deliveries/d1/ask-for-release", "", 204);

        var outcome = await installation.RunAsync(Cancelled, "deliver", "ask", "d1", "Die Zeile ist von nebenan.");

        outcome.Code.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain("Freigeben muss sie eine zweite Person");
        installation.Requests.Single().Body.ShouldContain("Die Zeile ist von nebenan.");
    }

    [Fact]
    public async Task A_second_one_releases_and_is_told_despite_what()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/ingestion/deliveries/d1/release-from-quarantine", "", 204)
            .Answer(
                "GET /api/ingestion/deliveries/d1",
                new
                {
                    @override = new
                    {
                        errors = 2,
                        rejectedRows = 1,
                        despite = "1 von 7 Zeilen sind fehlerhaft.",
                        askedBy = "planung",
                        askedReason = "Besprochen.",
                        releasedBy = "leitung",
                        releasedReason = "Stimmt.",
                    },
                }
            );

        var outcome = await installation.RunAsync(Cancelled, "deliver", "release", "d1", "Stimmt.");

        outcome.ShouldBe(
            new Outcome(
                0,
                "Übernommen trotz 2 Fehlern; 1 Zeilen bleiben draußen.\n  Zurückgestellt war sie, weil: 1 von 7 Zeilen sind fehlerhaft.\n"
                    + "  Beantragt von planung: Besprochen.\n  Freigegeben von leitung: Stimmt.\n",
                ""
            )
        );
    }

    [Fact]
    public async Task Who_has_asked_is_refused_in_a_sentence()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse(
            "POST /api/ingestion/deliveries/d1/release-from-quarantine",
            409,
            "Wer die Datei geliefert oder die Übernahme beantragt hat, gibt sie nicht selbst frei."
        );

        var outcome = await installation.RunAsync(Cancelled, "deliver", "release", "d1", "Stimmt.");

        outcome.Code.ShouldBe(1);
        outcome.Errors.ShouldContain("gibt sie nicht selbst frei");
    }
}
