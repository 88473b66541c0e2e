namespace Sozialplanung.Cli.Tests.Deliveries;

public sealed class DeliverTests
{
    private const string Upload = "POST /api/ingestion/datasets/wohnen/deliveries?fileName=2024.csv&period=2024";
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_accepted_file_ends_with_zero_and_the_verdict()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer(Upload, new { deliveryId = "d1", jobId = "j1" }, 202)
            .Answer("GET /api/ingestion/deliveries/d1", Delivery("checking", "green", "Wird geprüft."))
            .Answer("GET /api/ingestion/deliveries/d1", Delivery("accepted", "green", "Alles angenommen."));

        var outcome = await installation.RunAsync(
            Cancelled,
            "deliver",
            "file",
            "wohnen",
            installation.Write("2024.csv", "Gebiet;Wert"),
            "--period",
            "2024"
        );

        outcome.ShouldBe(new Outcome(0, "Grün: Alles angenommen.\n", ""));
        installation.Requests.First().Body.ShouldBe("Gebiet;Wert");
    }

    [Fact]
    public async Task A_quarantined_file_ends_with_one_the_lines_and_the_next_step()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer(Upload, new { deliveryId = "d1" }, 202)
            .Answer(
                "GET /api/ingestion/deliveries/d1",
                Delivery("quarantined", "red", "Summe widerspricht.", "Beim Datengeber nachfragen.")
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "deliver",
            "file",
            "wohnen",
            installation.Write("2024.csv", "x"),
            "--period",
            "2024"
        );

        outcome.ShouldBe(
            new Outcome(
                1,
                "Rot: Summe widerspricht.\n  Nächster Schritt: Beim Datengeber nachfragen.\n  Zeile 12: Gebiet unbekannt\n  Datei ohne Fuß\n",
                ""
            )
        );
    }

    [Fact]
    public async Task A_dataset_that_does_not_exist_is_refused_by_the_installation()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse(Upload, 404, "Einen Datensatz „wohnen“ gibt es nicht.");

        var outcome = await installation.RunAsync(
            Cancelled,
            "deliver",
            "file",
            "wohnen",
            installation.Write("2024.csv", "x"),
            "--period",
            "2024"
        );

        outcome.ShouldBe(new Outcome(1, "", "Einen Datensatz „wohnen“ gibt es nicht."));
    }

    [Fact]
    public async Task A_dataset_is_defined_under_the_code_in_its_file()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("PUT /api/ingestion/datasets/wohnen", new { });

        var good = await installation.RunAsync(
            Cancelled,
            "dataset",
            "define",
            installation.Write("wohnen.json", """{"code":"wohnen"}""")
        );
        var nameless = await installation.RunAsync(Cancelled, "dataset", "define", installation.Write("leer.json", "{}"));
        var list = await installation.RunAsync(Cancelled, "dataset", "define", installation.Write("liste.json", "[]"));

        good.ShouldBe(new Outcome(0, "Datensatz wohnen ist angelegt.\n", ""));
        (nameless.Code, list.Code).ShouldBe((1, 1));
        nameless.Errors.ShouldEndWith("leer.json fehlt „code“.");
        list.Errors.ShouldEndWith("liste.json steht kein JSON-Objekt in geschweiften Klammern.");
    }

    [Theory]
    [InlineData("done", 0, 0, 0)]
    [InlineData("done", 1, 0, 1)]
    [InlineData("done", 0, 1, 1)]
    [InlineData("failed", 0, 0, 1)]
    public async Task The_nightly_import_ends_with_zero_only_when_nothing_is_left_over(
        string state,
        int quarantined,
        int unconfirmed,
        int code
    )
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/ingestion/nightly", new { runId = "r1" }, 202)
            .Answer(
                "GET /api/ingestion/nightly/r1",
                new
                {
                    state = "running",
                    files = 7,
                    accepted = 3,
                    unconfirmed = 0,
                    quarantined = 0,
                    repeated = 0,
                }
            )
            .Answer(
                "GET /api/ingestion/nightly/r1",
                new
                {
                    state,
                    files = 7,
                    accepted = 6,
                    unconfirmed,
                    quarantined,
                    repeated = 0,
                }
            );

        var outcome = await installation.RunAsync(Cancelled, "nightly", "run");

        outcome.Code.ShouldBe(code);
        outcome.Output.ShouldStartWith("  3 von 7 Dateien angenommen\n");
        outcome.Output.ShouldEndWith(
            $"Nachtlauf: 7 Dateien, 6 angenommen, {unconfirmed} warten auf ein Ja, {quarantined} in Quarantäne, 0 schon bekannt.\n"
        );
    }

    private static object Delivery(string state, string colour, string text, string? nextStep = null) =>
        new
        {
            state,
            rows = 20,
            accepted = 19,
            verdict = new
            {
                colour,
                text,
                nextStep,
            },
            findings = nextStep is null
                ? []
                : new[] { new { row = (int?)12, text = "Gebiet unbekannt" }, new { row = (int?)null, text = "Datei ohne Fuß" } },
        };
}
