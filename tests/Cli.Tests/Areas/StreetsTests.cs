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
}
