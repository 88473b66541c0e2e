namespace Sozialplanung.Cli.Tests.Network;

public sealed class PlacesCommandsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proposed_profile_checks_and_imports_the_list()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/network/imports/places/proposal",
            new
            {
                notes = new[] { new { certainty = "Ask", text = "Keine Spalte nennt die Art." } },
                profile = new { source = "Kitas", columns = new { name = "Name" } },
            }
        );
        installation.Answer(
            "POST /api/network/imports/places/check",
            new
            {
                isReady = false,
                errorCount = 1,
                errors = new[] { new { text = "Die Art fehlt.", row = 2 } },
                warnings = Array.Empty<object>(),
            }
        );
        installation.Answer(
            "POST /api/network/imports/places",
            new
            {
                source = "Kitas",
                places = 3,
                added = 2,
                changed = 1,
                removed = 0,
                warnings = Array.Empty<object>(),
            }
        );
        var file = installation.Write("k.csv", "Name\nKita");

        var proposal = await installation.RunAsync(Cancelled, "places", "propose", file);
        var profile = installation.Write("p.json", proposal.Output);
        var check = await installation.RunAsync(Cancelled, "places", "import", file, "--profile", profile, "--dry-run");
        var import = await installation.RunAsync(Cancelled, "places", "import", file, "--profile", profile);

        proposal.Code.ShouldBe(0, proposal.Errors);
        proposal.Output.ShouldStartWith("// Keine Spalte nennt die Art.\n{");
        check.Code.ShouldBe(1);
        check.Output.ShouldContain("Fehler: Zeile 2: Die Art fehlt.");
        import.ShouldBe(new Outcome(0, "Liste „Kitas“: 3 Einrichtungen, 2 neu, 1 geändert, 0 entfallen.\n", ""));
    }

    [Fact]
    public async Task The_counts_are_saved_and_what_was_not_counted_is_named()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/network/places/counts?level=stadtteil&kindName=Kita",
            new
            {
                places = 12,
                referenceDate = "2026-03-01",
                uncounted = new[] { new { name = "Springer" } },
            }
        );
        installation.Answer("GET /api/network/places/counts.csv?level=stadtteil&kindName=Kita", new { });
        var file = installation.Write("zahlen.csv", "");

        var outcome = await installation.RunAsync(Cancelled, "places", "counts", file, "--level", "stadtteil", "--kind", "Kita");

        outcome.Code.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain("12 Einrichtungen gezählt, Stichtag 2026-03-01");
        outcome.Output.ShouldContain("Springer");
    }

    [Fact]
    public async Task Reach_is_saved_with_what_must_be_read_beside_it_or_only_shown()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        const string Query = "level=stadtteil&kindName=Kita&minutes=10&demand=einwohner";
        installation.Answer(
            $"GET /api/network/places/reach?{Query}",
            new
            {
                facilities = 30,
                areasWithoutAny = 1,
                notes = new[] { "Luftlinie vom Innenpunkt des Gebiets." },
                rows = new object[]
                {
                    new { access = new { number = (double?)4.5, state = "Shown" } },
                    new { access = new { number = (double?)null, state = "Hidden" } },
                },
            }
        );
        installation.Answer($"GET /api/network/places/reach.csv?{Query}", new { });
        var file = installation.Write("wege.csv", "");
        string[] words = ["--level", "stadtteil", "--kind", "Kita", "--minutes", "10", "--demand", "einwohner"];

        var dry = await installation.RunAsync(Cancelled, ["places", "reach", .. words, "--dry-run"]);
        var saved = await installation.RunAsync(Cancelled, ["places", "reach", file, .. words]);

        dry.Code.ShouldBe(0, dry.Errors);
        dry.Output.ShouldBe(
            "30 Einrichtungen, 2 Gebiete, davon 1 ohne eine in Reichweite. Es wurde nichts gespeichert.\n"
                + "  Für 1 Gebiete lässt sich die Versorgung nicht berechnen; die Tabelle nennt den Grund.\n"
                + "  Luftlinie vom Innenpunkt des Gebiets.\n"
        );
        saved.Output.ShouldContain($"ohne eine in Reichweite: {file}.");
    }
}
