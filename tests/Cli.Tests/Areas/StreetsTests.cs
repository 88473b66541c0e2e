namespace Sozialplanung.Cli.Tests.Areas;

public sealed class StreetsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proposal_is_a_profile_that_says_above_what_is_to_be_decided_and_can_be_imported_with()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/imports/streets/proposal",
            new
            {
                notes = new[]
                {
                    new { certainty = "Ask", text = "Die Datei nennt keine Gemeinde." },
                    new { certainty = "Sure", text = "Der Straßenname steht in „Straße“." },
                },
                profile = new
                {
                    version = "2025-01-01",
                    municipality = (string?)null,
                    columns = new { street = "Straße", area = "Gebiet" },
                },
            }
        );
        installation.Answer(
            "POST /api/geography/imports/streets/check",
            new
            {
                isReady = true,
                entries = 3,
                streets = 2,
                replaced = 1,
                errors = Array.Empty<object>(),
                warnings = Array.Empty<object>(),
            }
        );
        var file = installation.Write("s.csv", "Straße;Gebiet");

        var proposal = await installation.RunAsync(Cancelled, "streets", "propose", file, "--header", "3");
        var check = await installation.RunAsync(
            Cancelled,
            "streets",
            "import",
            file,
            "--profile",
            installation.Write("p.json", proposal.Output),
            "--dry-run"
        );

        proposal.Code.ShouldBe(0, proposal.Errors);
        proposal.Output.ShouldStartWith("// Die Datei nennt keine Gemeinde.\n{");
        proposal.Output.ShouldNotContain("Der Straßenname steht");
        proposal.Output.ShouldContain("\"street\": \"Straße\"");
        installation.Requests.First().Body.ShouldContain("\"headerRow\": 3");
        check.ShouldBe(
            new Outcome(0, "Probelauf: 3 Einträge für 2 Straßen würden geladen, 1 ersetzt. Es wurde nichts geändert.\n", "")
        );
    }

    [Fact]
    public async Task A_dry_run_says_what_is_wrong_with_its_line()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/imports/streets/check",
            new
            {
                isReady = false,
                errorCount = 1,
                errors = new[] { new { row = 2, text = "„15-1“ ist kein Bereich von Hausnummern." } },
                warnings = Array.Empty<object>(),
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "streets",
            "import",
            installation.Write("s.csv", "a"),
            "--profile",
            installation.Write("p.json", "{}"),
            "--dry-run"
        );

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBe(
            "Probelauf: Die Datei würde nicht geladen (1 Fehler).\n  Fehler: Zeile 2: „15-1“ ist kein Bereich von Hausnummern.\n"
        );
    }

    [Fact]
    public async Task A_register_that_loses_addresses_fails_the_check()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/geography/areas", new[] { new { code = "1", name = "Saarlouis" } });
        installation.Answer(
            "GET /api/geography/street-register/check?version=2027-01-01",
            new
            {
                entries = 10,
                groups = new[]
                {
                    new
                    {
                        kind = "UnknownArea",
                        count = 1,
                        findings = new[] { new { municipality = "1", text = "Das Gebiet „7“ gibt es nicht." } },
                    },
                },
            }
        );

        var outcome = await installation.RunAsync(Cancelled, "streets", "check", "--version", "2027-01-01");

        outcome.ShouldBe(
            new Outcome(
                1,
                "10 Einträge geprüft.\nGebiete, die es nicht gibt: 1\n  Saarlouis: Das Gebiet „7“ gibt es nicht.\n",
                ""
            )
        );
    }

    [Fact]
    public async Task A_grid_is_made_and_saved_with_its_changes()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/street-register/exports",
            new
            {
                id = 7,
                rowCount = 3,
                addedCount = 1,
                removedCount = 2,
            }
        );
        installation.Answer("GET /api/geography/street-register/exports/7.csv", "gemeinde;plz\r\n");
        installation.Answer("GET /api/geography/street-register/exports/7/changes.csv", "aenderung;gemeinde\r\n");
        var (grid, changes) = (Path.Combine(installation.Folder, "r.csv"), Path.Combine(installation.Folder, "a.csv"));

        var outcome = await installation.RunAsync(Cancelled, "streets", "export", grid, "--changes", changes);

        outcome.Code.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldBe(
            $"3 Zeilen in {grid}.\nDie Mindesteinwohnerzahl wurde nicht geprüft.\n1 neu, 2 entfallen: {changes}.\n"
        );
        (await File.ReadAllTextAsync(grid, Cancelled)).ShouldBe("gemeinde;plz\r\n");
        (await File.ReadAllTextAsync(changes, Cancelled)).ShouldStartWith("aenderung");
    }

    [Fact]
    public async Task An_address_is_looked_up()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/geography/areas", new[] { new { code = "1", name = "Saarlouis" } });
        installation.Answer(
            "GET /api/geography/street-register/streets?text=Ring%207",
            new
            {
                matches = new[]
                {
                    new
                    {
                        street = "Ring",
                        municipality = "1",
                        area = "A",
                        areaName = "Mitte",
                        reason = "Steht im Verzeichnis.",
                    },
                },
                streets = new[]
                {
                    new
                    {
                        street = "Ring",
                        municipality = "1",
                        entries = new[]
                        {
                            new
                            {
                                from = "1",
                                to = "9",
                                side = "Odd",
                                id = 12,
                                area = "A",
                                areaName = "Mitte",
                            },
                        },
                    },
                },
            }
        );

        var outcome = await installation.RunAsync(Cancelled, "streets", "find", "Ring 7");

        outcome.ShouldBe(
            new Outcome(
                0,
                "Ring, Saarlouis: Mitte (A) – Steht im Verzeichnis.\n  Ring, Saarlouis\n    1 bis 9, ungerade: Mitte (A) [Eintrag 12]\n",
                ""
            )
        );
    }
}
