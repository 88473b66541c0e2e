namespace Sozialplanung.Cli.Tests.Connection;

public sealed class InstallationTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_installation_that_does_not_run_is_told_in_german()
    {
        var outcome = await FakeInstallation.CommandAsync(["nightly", "run", "--url", "http://127.0.0.1:9"], Cancelled);

        outcome.Code.ShouldBe(1);
        outcome.Errors.ShouldStartWith("Die Installation ist nicht zu erreichen. Läuft sie, und stimmt die Adresse (--url)?");
    }

    [Theory]
    [InlineData("localhost:8080")]
    [InlineData("ftp://kreis.example")]
    [InlineData("/api")]
    public async Task What_is_no_address_is_told_as_such(string address)
    {
        var outcome = await FakeInstallation.CommandAsync(["nightly", "run", "--url", address], Cancelled);

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith($"„{address}“ ist keine Adresse; sie beginnt mit http:// oder https://.");
    }

    [Fact]
    public async Task The_token_comes_from_the_file_and_goes_with_every_request()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse("POST /api/ingestion/nightly", 403, "Dafür fehlt Ihnen das Recht.");

        var outcome = await installation.RunAsync(
            Cancelled,
            "nightly",
            "run",
            "--token-file",
            installation.Write("token", "spt_abc\n")
        );

        outcome.ShouldBe(new Outcome(1, "", "Dafür fehlt Ihnen das Recht."));
        installation.Requests.Single().Authorization.ShouldBe("Bearer spt_abc");
    }

    [Fact]
    public async Task A_missing_token_file_is_named()
    {
        var outcome = await FakeInstallation.CommandAsync(["nightly", "run", "--token-file", "/gibt/es/nicht"], Cancelled);

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith("Die Datei /gibt/es/nicht mit dem Token gibt es nicht.");
    }

    [Fact]
    public async Task A_refusal_is_told_with_its_places()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse(
            "POST /api/geography/imports/areas",
            400,
            "Die Datei hat Fehler.",
            new[] { new { row = (int?)7, text = "Gebiet ohne Schlüssel" }, new { row = (int?)null, text = "Kein Kreis" } }
        );
        var file = installation.Write("gebiete.geojson", "{}");

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "import",
            file,
            "--profile",
            installation.Write("p.json", "{}")
        );

        outcome.ShouldBe(new Outcome(1, "", "Die Datei hat Fehler.\n  Zeile 7: Gebiet ohne Schlüssel\n  Kein Kreis"));
    }

    [Fact]
    public async Task An_answer_that_is_no_problem_document_is_told_by_its_number()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/ingestion/nightly", "<html>Bad Gateway</html>", 502);

        (await installation.RunAsync(Cancelled, "nightly", "run")).Errors.ShouldBe("Die Installation antwortet mit 502.");
    }

    [Fact]
    public async Task Waiting_outlasts_a_restart_and_ends_at_a_refusal()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/ingestion/nightly", new { runId = "r1" }, 202)
            .Refuse("GET /api/ingestion/nightly/r1", 503, "Der Dienst startet gerade.")
            .Refuse("GET /api/ingestion/nightly/r1", 404, "Diesen Lauf gibt es nicht.");

        (await installation.RunAsync(Cancelled, "nightly", "run")).ShouldBe(new Outcome(1, "", "Diesen Lauf gibt es nicht."));
    }

    [Fact]
    public async Task Who_cancels_gets_a_word_and_not_a_failure()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        (await installation.RunAsync(cancelled.Token, "nightly", "run")).ShouldBe(new Outcome(1, "", "Abgebrochen."));
    }
}
