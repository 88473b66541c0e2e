namespace Sozialplanung.Cli.Tests.Areas;

public sealed class KeyCommandsTests
{
    private static readonly object _draft = new
    {
        weight = "Fläche",
        unchangedCount = 3,
        shares = new[]
        {
            new
            {
                old = "01",
                oldName = "Altstadt",
                @new = "02",
                newName = "Neustadt",
                share = 0.125m,
            },
        },
        errors = Array.Empty<object>(),
        warnings = new[] { new { text = "Hafen hat keinen Nachfolger." } },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_from_the_boundaries_is_shown_with_names_and_saved_with_its_reason()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/geography/conversion-keys/2020/2025/by-area", _draft);
        installation.Answer("PUT /api/geography/conversion-keys/2020/2025", _draft);

        var outcome = await installation.RunAsync(Cancelled, "key", "make", "2020", "2025", "--reason", "Neuzuschnitt");

        outcome.ShouldBe(
            new Outcome(
                0,
                "Altstadt (01) → Neustadt (02): 12,5%\n3 Gebiete bleiben, wie sie sind.\n  Hinweis: Hafen hat keinen Nachfolger.\nGespeichert; die nächste Freigabe rechnet damit.\n",
                ""
            )
        );
        installation.Requests.Last().Body.ShouldContain("Neuzuschnitt");
        installation.Requests.Last().Body.ShouldContain("0.125");
    }

    [Fact]
    public async Task A_list_with_errors_is_not_saved()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/conversion-keys/2020/2025/by-file",
            new
            {
                weight = "Einwohner",
                unchangedCount = 3,
                shares = Array.Empty<object>(),
                errors = new[] { new { text = "„viele“ ist keine Zahl ab null.", row = 3 } },
                warnings = Array.Empty<object>(),
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "key",
            "make",
            "2020",
            "2025",
            installation.Write("k.csv", "alt;neu;einwohner"),
            "--reason",
            "Liste"
        );

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldEndWith(
            "  Fehler: Zeile 3: „viele“ ist keine Zahl ab null.\nDer Schlüssel wurde nicht gespeichert.\n"
        );
        installation.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_dry_run_needs_no_reason_and_saves_nothing()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/geography/conversion-keys/2020/2025/by-area", _draft);

        (await installation.RunAsync(Cancelled, "key", "make", "2020", "2025", "--dry-run")).Code.ShouldBe(0);
        (await installation.RunAsync(Cancelled, "key", "make", "2020", "2025")).Errors.ShouldStartWith("--reason fehlt.");
        installation.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_are_listed()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/geography/conversion-keys",
            new[]
            {
                new
                {
                    from = "2020",
                    to = "2025",
                    shareCount = 4,
                    weight = "Einwohner",
                    savedAt = "2026-03-01T10:00:00Z",
                    savedBy = "planung",
                    reason = "Neuzuschnitt",
                },
            }
        );

        (await installation.RunAsync(Cancelled, "key", "list")).Output.ShouldBe(
            "2020 → 2025: 4 Übergänge nach Einwohner, gespeichert 1.3.2026 von planung (Neuzuschnitt)\n"
        );
    }

    [Fact]
    public async Task A_key_is_saved_as_a_list()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/geography/conversion-keys/2020/2025/shares.csv", new { anteil = 1 });
        var file = installation.Write("schluessel.csv", "");

        var outcome = await installation.RunAsync(Cancelled, "key", "export", "2020", "2025", file);

        outcome.ShouldBe(new Outcome(0, $"Gespeichert in {file}.\n", ""));
        (await File.ReadAllTextAsync(file, Cancelled)).ShouldContain("anteil");
    }
}
