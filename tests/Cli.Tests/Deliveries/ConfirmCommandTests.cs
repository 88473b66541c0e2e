namespace Sozialplanung.Cli.Tests.Deliveries;

public sealed class ConfirmCommandTests
{
    private const string Upload = "POST /api/ingestion/datasets/wohnen/deliveries?fileName=2024.csv";
    private const string Confirm = "POST /api/ingestion/deliveries/d1/confirm-replacement";
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_changes_accepted_values_names_them_and_ends_with_one()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(Upload, new { deliveryId = "d1" }, 202).Answer("GET /api/ingestion/deliveries/d1", Unconfirmed());

        var outcome = await installation.RunAsync(
            Cancelled,
            "deliver",
            "file",
            "wohnen",
            installation.Write("2024.csv", "Gebiet;Wert")
        );

        outcome.ShouldBe(
            new Outcome(
                1,
                """
                Gelb: Die Datei ändert Werte, die schon übernommen sind.
                  Nächster Schritt: Bitte sehen Sie die Unterschiede durch.
                  2024, Nord (1-01), Wohnungen: bisher 1.200, jetzt 1.300,5
                  2024, Süd (1-02), Wohnungen (alter=0-2): bisher „.“, jetzt nicht vorhanden
                  Ersetzen? Bestätigen mit: sozialplan deliver confirm d1

                """,
                ""
            )
        );
    }

    [Theory]
    [InlineData("deliver", "confirm", "d1")]
    [InlineData("deliver", "file", "wohnen", "DATEI", "--replace")]
    public async Task The_yes_is_said_afterwards_or_with_the_file(params string[] words)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        var file = installation.Write("2024.csv", "Gebiet;Wert");
        installation
            .Answer(Upload, new { deliveryId = "d1" }, 202)
            .Answer("GET /api/ingestion/deliveries/d1", Unconfirmed())
            .Answer(Confirm, "", 204);

        var outcome = await installation.RunAsync(Cancelled, [.. words.Select(word => word == "DATEI" ? file : word)]);

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldEndWith("Bestätigt: Die neuen Werte gelten.\n");
        installation.Requests.Last().Line.ShouldBe(Confirm);
    }

    [Fact]
    public async Task Deliveries_are_listed_checked_again_and_withdrawn_without_a_browser()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/ingestion/deliveries?dataset=wohnen&state=unconfirmed", new[] { Unconfirmed() })
            .Answer("POST /api/ingestion/deliveries/d1/repeat-check", new { deliveryId = "d1" }, 202)
            .Answer("GET /api/ingestion/deliveries/d1", Unconfirmed())
            .Answer("POST /api/ingestion/deliveries/d1/withdraw", "", 204);

        var listed = await installation.RunAsync(Cancelled, "deliver", "list", "--dataset", "wohnen", "--state", "unconfirmed");
        var unknown = await installation.RunAsync(Cancelled, "deliver", "list", "--state", "offen");
        var again = await installation.RunAsync(Cancelled, "deliver", "check", "d1");
        var withdrawn = await installation.RunAsync(Cancelled, "deliver", "withdraw", "d1", "falsche Datei");

        listed.Output.ShouldBe("d1  2026-11-30 09:15  wartet auf Ihr Ja  wohnen  2024.csv\n");
        unknown.Code.ShouldBe(2);
        unknown.Errors.ShouldStartWith("Den Stand „offen“ gibt es nicht");
        again.Code.ShouldBe(1);
        withdrawn.ShouldBe(new Outcome(0, "Die Lieferung ist zurückgezogen; es gilt wieder, was davor galt.\n", ""));
    }

    private static object Unconfirmed() =>
        new
        {
            id = "d1",
            state = "unconfirmed",
            dataset = "wohnen",
            fileName = "2024.csv",
            receivedAt = "2026-11-30T08:15:00+00:00",
            verdict = new
            {
                colour = "yellow",
                text = "Die Datei ändert Werte, die schon übernommen sind.",
                nextStep = "Bitte sehen Sie die Unterschiede durch.",
            },
            replacement = new
            {
                largest = new object[]
                {
                    new
                    {
                        period = "2024",
                        areaCode = "1-01",
                        areaName = "Nord",
                        measure = "Wohnungen",
                        breakdown = "",
                        before = new { number = 1200, sign = "" },
                        now = new { number = 1300.5, sign = "" },
                    },
                    new
                    {
                        period = "2024",
                        areaCode = "1-02",
                        areaName = "Süd",
                        measure = "Wohnungen",
                        breakdown = "alter=0-2",
                        before = new { number = (double?)null, sign = "." },
                    },
                },
            },
            findings = Array.Empty<object>(),
        };
}
