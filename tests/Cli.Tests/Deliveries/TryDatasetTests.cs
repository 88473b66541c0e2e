namespace Sozialplanung.Cli.Tests.Deliveries;

/// <summary>A file is shown, looked at and tried, and forgotten at the end.</summary>
public sealed class TryDatasetTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proposal_is_written_to_a_file_and_what_is_open_is_said()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        var definition = Path.Combine(installation.Folder, "wohnen.json");
        Show(installation)
            .Answer(
                "POST /api/ingestion/samples/s1/proposal",
                new
                {
                    notes = new[]
                    {
                        new { certainty = "ask", text = "Bitte geben Sie den Zeitraum an." },
                        new { certainty = "sure", text = "CSV, UTF-8." },
                    },
                    definition = new { code = "wohnen", name = "Wohnen für alle" },
                }
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "dataset",
            "propose",
            installation.Write("wohnen.csv", "Gebiet;Wert"),
            "--out",
            definition
        );

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldStartWith("Bitte entscheiden: Bitte geben Sie den Zeitraum an.\nCSV, UTF-8.\n");
        (await File.ReadAllTextAsync(definition, Cancelled)).ShouldContain("Wohnen für alle");
        installation.Requests.Last().Line.ShouldBe("DELETE /api/ingestion/samples/s1");
    }

    [Theory]
    [InlineData("green", 0)]
    [InlineData("red", 1)]
    public async Task A_trial_ends_with_one_only_where_nothing_would_be_taken_over(string colour, int code)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        Show(installation)
            .Answer(
                "POST /api/ingestion/samples/s1/trial?fileName=wohnen.csv&period=2024",
                new
                {
                    verdict = new
                    {
                        colour,
                        text = "So gelesen, brächte die Datei 3 Werte.",
                        nextStep = "Bitte sehen Sie die Hinweise durch.",
                    },
                    findings = new[] { new { row = 4, text = "Der Wert ist negativ." } },
                }
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "dataset",
            "try",
            installation.Write("wohnen.json", """{"code":"wohnen"}"""),
            installation.Write("wohnen.csv", "Gebiet;Wert"),
            "--period",
            "2024"
        );

        outcome.Code.ShouldBe(code);
        outcome.Output.ShouldBe(
            "So gelesen, brächte die Datei 3 Werte.\n  Zeile 4: Der Wert ist negativ.\nBitte sehen Sie die Hinweise durch.\n"
        );
    }

    [Fact]
    public async Task What_is_not_there_yet_is_waited_for_and_said_once()
    {
        const string Trial = "POST /api/ingestion/samples/s1/trial?fileName=wohnen.csv";
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        Show(installation)
            .Refuse(Trial, 503, "Wartet auf die Liste der Gebietsstände.")
            .Refuse(Trial, 503, "Wartet auf die Liste der Gebietsstände.")
            .Answer(
                Trial,
                new
                {
                    verdict = new
                    {
                        colour = "green",
                        text = "So gelesen, brächte die Datei 3 Werte.",
                        nextStep = "Sie können speichern.",
                    },
                    division = new { text = "Gelesen gegen den Gebietsstand „2021“." },
                    findings = Array.Empty<object>(),
                }
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "dataset",
            "try",
            installation.Write("wohnen.json", """{"code":"wohnen"}"""),
            installation.Write("wohnen.csv", "Gebiet;Wert")
        );

        outcome.ShouldBe(
            new Outcome(
                0,
                "  Wartet auf die Liste der Gebietsstände.\nSo gelesen, brächte die Datei 3 Werte.\nGelesen gegen den Gebietsstand „2021“.\nSie können speichern.\n",
                ""
            )
        );
    }

    private static FakeInstallation Show(FakeInstallation installation) =>
        installation.Answer("POST /api/ingestion/samples", new { id = "s1" }).Answer("DELETE /api/ingestion/samples/s1", "", 204);
}
