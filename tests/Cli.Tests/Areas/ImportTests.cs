namespace Sozialplanung.Cli.Tests.Areas;

public sealed class ImportTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Areas_are_sent_with_their_profile_and_warnings_are_passed_on()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/imports/areas",
            new
            {
                areas = 13,
                isCurrent = true,
                warnings = new[]
                {
                    new
                    {
                        row = 3,
                        column = "",
                        text = "Lücke bei 10044111.",
                    },
                },
            }
        );
        var file = installation.Write("gebiete.geojson", """{"type":"FeatureCollection"}""");

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "import",
            file,
            "--profile",
            installation.Write("p.json", """{"level":"gemeinde"}""")
        );

        outcome.ShouldBe(new Outcome(0, "13 Gebiete geladen.\n  Hinweis: Zeile 3: Lücke bei 10044111.\n", ""));
        var body = installation.Requests.Single().Body;
        body.ShouldContain("""{"level":"gemeinde"}""");
        body.ShouldContain("""{"type":"FeatureCollection"}""");
        body.ShouldContain("filename=gebiete.geojson");
    }

    [Fact]
    public async Task A_dry_run_stores_nothing_and_says_what_is_wrong()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/imports/areas/check",
            new
            {
                areas = 2,
                replaced = 0,
                isReady = false,
                errorCount = 1,
                levels = new { stadtteil = 2 },
                errors = new[] { new { row = 2, text = "Der Schlüssel „1“ kommt zweimal vor." } },
                warnings = Array.Empty<object>(),
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "import",
            installation.Write("a.zip", "PK"),
            "--profile",
            installation.Write("p.json", "{}"),
            "--dry-run"
        );

        outcome.ShouldBe(
            new Outcome(
                1,
                "Probelauf: Die Datei würde nicht geladen (1 Fehler).\n  stadtteil: 2\n  Fehler: Zeile 2: Der Schlüssel „1“ kommt zweimal vor.\n",
                ""
            )
        );
    }

    [Fact]
    public async Task A_proposal_is_written_as_a_profile_and_a_question_is_an_error()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        var profile = new
        {
            version = "2025-01-01",
            layer = (string?)null,
            crs = "auto",
            swapAxes = false,
            levels = new[]
            {
                new
                {
                    code = "stadtteil",
                    rank = 0,
                    pad = (int?)null,
                },
            },
            parent = 2,
            form = Array.Empty<object>(),
        };
        installation.Answer("POST /api/geography/imports/areas/proposal", new { question = (string?)null, profile });
        var file = installation.Write("a.zip", "PK");

        var outcome = await installation.RunAsync(Cancelled, "areas", "propose", file, "--layer", "Stadtteile");

        outcome.Code.ShouldBe(0);
        var written = outcome.Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);
        written.ShouldBe("""{"version":"2025-01-01","crs":"auto","levels":[{"code":"stadtteil","rank":0}],"parent":2}""");
        installation.Requests.Single().Body.ShouldContain("\"layer\": \"Stadtteile\"");
        await using var asking = await FakeInstallation.StartAsync(Cancelled);
        asking.Answer("POST /api/geography/imports/areas/proposal", new { question = "Welche Zone?", profile });
        (await asking.RunAsync(Cancelled, "areas", "propose", file)).Errors.ShouldContain("Welche Zone?");
    }

    [Fact]
    public async Task Streets_are_counted()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/imports/streets",
            new
            {
                entries = 4100,
                streets = 2000,
                warnings = Array.Empty<object>(),
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "streets",
            "import",
            installation.Write("s.csv", "a;b"),
            "--profile",
            installation.Write("p.json", "{}")
        );

        outcome.ShouldBe(new Outcome(0, "4100 Einträge für 2000 Straßen geladen.\n", ""));
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("streets")]
    public async Task A_missing_file_or_profile_is_named_before_anything_is_sent(string what)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        var there = installation.Write("da.json", "{}");

        var noFile = await installation.RunAsync(Cancelled, what, "import", "/fehlt.csv", "--profile", there);
        var noProfile = await installation.RunAsync(Cancelled, what, "import", there, "--profile", "/fehlt.json");
        var broken = await installation.RunAsync(
            Cancelled,
            what,
            "import",
            there,
            "--profile",
            installation.Write("kaputt.json", "{\n  \"level\": gemeinde\n}")
        );

        (noFile.Code, noProfile.Code, broken.Code).ShouldBe((2, 2, 1));
        noFile.Errors.ShouldStartWith("Die Datei /fehlt.csv gibt es nicht.");
        noProfile.Errors.ShouldStartWith("Die Datei /fehlt.json gibt es nicht.");
        broken.Errors.ShouldEndWith("kaputt.json ist kein gültiges JSON: Fehler in Zeile 2, Zeichen 12.");
        installation.Requests.ShouldBeEmpty();
    }
}
