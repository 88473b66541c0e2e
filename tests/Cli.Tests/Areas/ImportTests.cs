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
