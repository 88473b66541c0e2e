namespace Sozialplanung.Cli.Tests.Sources;

public sealed class SourceCommandsTests
{
    private const string Source = "/api/ingestion/datasets/wohnen/source";
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_is_set_with_a_secret_from_a_file_and_taken_away()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"PUT {Source}", "").Answer($"DELETE {Source}", "");

        var set = await installation.RunAsync(
            Cancelled,
            "source",
            "set",
            "wohnen",
            "https://daten.beispiel.de/a.csv",
            "--user",
            "amt",
            "--secret-file",
            installation.Write("kennwort", "geheim\n")
        );
        var back = await installation.RunAsync(Cancelled, "source", "set", "wohnen", "ordner");

        set.ShouldBe(new Outcome(0, "wohnen wird abgerufen von https://daten.beispiel.de/a.csv.\n", ""));
        var body = installation.Requests.First().Body;
        body.ShouldContain("\"signIn\": \"password\"");
        body.ShouldContain("\"secret\": \"geheim\"");
        back.Output.ShouldBe("wohnen kommt wieder aus seinem Eingangsordner.\n");
    }

    [Fact]
    public async Task The_layers_of_a_service_are_listed_and_one_is_set()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer($"POST {Source}/layers", new { text = "", layers = new[] { new { name = "app:a", title = "Gebiete" } } })
            .Answer($"PUT {Source}", "");
        string[] service = ["wohnen", "https://geo.beispiel.de/wfs", "--service", "wfs"];

        var layers = await installation.RunAsync(Cancelled, ["source", "layers", .. service]);
        var set = await installation.RunAsync(Cancelled, ["source", "set", .. service, "--layer", "app:a"]);

        layers.ShouldBe(new Outcome(0, "app:a: Gebiete\n", ""));
        set.Code.ShouldBe(0);
        var body = installation.Requests.Last().Body;
        body.ShouldContain("\"service\": \"wfs\"");
        body.ShouldContain("\"layer\": \"app:a\"");
    }

    [Fact]
    public async Task The_key_of_an_SFTP_server_is_named_to_be_confirmed()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            $"POST {Source}/check",
            new
            {
                isReachable = false,
                text = "Bitte vergleichen Sie ihn.",
                hostKey = "SHA256:abc",
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "source",
            "check",
            "wohnen",
            "sftp://sftp.beispiel.de/aus/*.csv",
            "--user",
            "amt",
            "--private-key",
            "--secret-file",
            installation.Write("schluessel", "-----BEGIN-----\n")
        );

        outcome.ShouldBe(new Outcome(1, "Bitte vergleichen Sie ihn.\n  Wenn er stimmt: --host-key SHA256:abc\n", ""));
        installation.Requests.First().Body.ShouldContain("\"signIn\": \"key\"");
    }

    [Fact]
    public async Task A_timetable_is_set_and_said_in_words()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("PUT /api/ingestion/datasets/wohnen/timetable", "")
            .Answer(
                $"GET {Source}",
                new { timetableWords = "montags und freitags um 02:00", nextRun = "2026-12-04T01:00:00+00:00" }
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "source",
            "plan",
            "wohnen",
            "--times",
            "02:00",
            "--weekdays",
            "mo,fr",
            "--holidays",
            "nw"
        );

        outcome.ShouldBe(new Outcome(0, "wohnen: montags und freitags um 02:00; nächster Lauf: Fr, 4.12.2026, 02:00\n", ""));
        installation.Requests.First().Body.ShouldContain("\"holidaysOf\": \"NW\"");
    }

    [Fact]
    public async Task A_day_that_is_none_is_a_wrong_call()
    {
        var outcome = await FakeInstallation.CommandAsync(
            ["source", "plan", "wohnen", "--times", "02:00", "--weekdays", "mo,xy"],
            Cancelled
        );

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldContain("„xy“ ist kein Wochentag");
    }

    [Fact]
    public async Task Fetching_now_ends_with_one_where_something_was_put_aside()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer($"POST {Source}/fetch", new { runId = "r1" }, 202)
            .Answer("GET /api/ingestion/nightly/r1", new { state = "running" })
            .Answer("GET /api/ingestion/nightly/r1", new { state = "done" })
            .Answer(
                "GET /api/ingestion/nightly/r1/datasets",
                new[]
                {
                    new
                    {
                        dataset = "wohnen",
                        outcome = "quarantined",
                        text = "2 Dateien: 1 zurückgestellt, 1 angenommen.",
                        files = new[]
                        {
                            new { fileName = "a.csv", outcome = "accepted" },
                            new { fileName = "b.csv", outcome = "quarantined" },
                        },
                    },
                }
            );

        var outcome = await installation.RunAsync(Cancelled, "source", "run", "wohnen");

        outcome.ShouldBe(
            new Outcome(
                1,
                "wohnen: 2 Dateien: 1 zurückgestellt, 1 angenommen.\n  a.csv: angenommen\n  b.csv: zurückgestellt\n",
                ""
            )
        );
    }

    [Fact]
    public async Task The_list_names_source_times_and_the_last_result()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/ingestion/sources",
            new object[]
            {
                new
                {
                    dataset = "kita",
                    kind = "folder",
                    folder = "kita",
                    timetableWords = "mit dem Nachtlauf",
                },
                new
                {
                    dataset = "wohnen",
                    kind = "http",
                    address = "https://daten.beispiel.de/a.csv",
                    timetableWords = "täglich um 02:00",
                    lastFinishedAt = "2026-11-30T01:00:04+00:00",
                    lastText = "Eine Datei: angenommen.",
                },
            }
        );

        (await installation.RunAsync(Cancelled, "source", "list")).Output.ShouldBe(
            """
            kita: Eingangsordner „kita“
              mit dem Nachtlauf
              noch nie abgerufen
            wohnen: https://daten.beispiel.de/a.csv
              täglich um 02:00
              Mo, 30.11.2026, 02:00: Eine Datei: angenommen.

            """
        );
    }
}
