namespace Sozialplanung.Cli.Tests.DataCatalogue;

public sealed class CatalogueCommandsTests
{
    private const string Root = "/api/ingestion";
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static readonly object _wohnen = new
    {
        key = "wohnen",
        dataset = "wohnen",
        title = "Wohnen",
        providerName = "Bauämter",
        agreementTitle = "",
        cadenceWords = "",
        purpose = "Wohnraumbericht",
        lastPeriod = "2024",
        missing = new[] { "Ohne Vereinbarung" },
        isOverdue = false,
        overdue = Array.Empty<string>(),
        entry = new { purpose = "Wohnraumbericht", questions = new[] { new { text = "Zählt der Lastenzuschuss mit?" } } },
        indicators = new[] { new { name = "Wohnfläche je Person" } },
    };

    private static readonly object _wish = new
    {
        key = "0198f2c0-0000-7000-8000-000000000001",
        title = "Pflege",
        isOverdue = true,
        overdue = new[] { "Pflege: gewünscht bis 1.1.2026 und noch nicht da." },
    };

    [Fact]
    public async Task The_list_says_what_is_there_and_what_is_missing()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {Root}/catalogue", new[] { _wohnen, _wish });

        var all = await installation.RunAsync(Cancelled, "catalogue", "list");
        var overdue = await installation.RunAsync(Cancelled, "catalogue", "list", "--overdue");

        all.Output.ShouldStartWith("Wohnen [wohnen]\n  vorhanden · Bauämter · zuletzt 2024 · Ohne Vereinbarung\n");
        overdue.Output.ShouldBe(
            "Pflege [0198f2c0-0000-7000-8000-000000000001]\n  gewünscht\n  Pflege: gewünscht bis 1.1.2026 und noch nicht da.\n"
        );
    }

    [Fact]
    public async Task An_entry_is_shown_with_its_questions_and_indicators()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {Root}/catalogue/wohnen", _wohnen);

        var shown = await installation.RunAsync(Cancelled, "catalogue", "show", "wohnen");

        shown.Output.ShouldContain("  Zweck: Wohnraumbericht\n");
        shown.Output.ShouldContain("  Frage: Zählt der Lastenzuschuss mit?\n");
        shown.Output.ShouldContain("  Indikatoren: Wohnfläche je Person\n");
    }

    [Fact]
    public async Task A_file_names_Datengeber_and_Vereinbarungen_by_their_names()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer($"GET {Root}/providers", new[] { new { id = "p-1", provider = new { name = "Bauämter" } } })
            .Answer($"PUT {Root}/providers/p-1", new { key = "p-1" })
            .Answer($"GET {Root}/agreements", Array.Empty<object>())
            .Answer($"POST {Root}/agreements", new { key = "a-1" })
            .Answer($"GET {Root}/catalogue", new[] { _wish })
            .Answer($"PUT {Root}/catalogue/wohnen", new { key = "wohnen" })
            .Answer($"PUT {Root}/catalogue/0198f2c0-0000-7000-8000-000000000001", new { key = "x" });
        var file = installation.Write(
            "katalog.json",
            """
            {"providers":[{"name":"Bauämter"}],
             "agreements":[{"provider":"Bauämter","title":"Wohnungsbestand"}],
             "entries":[{"dataset":"wohnen","agreement":"Wohnungsbestand"},{"title":"Pflege","provider":"Bauämter"}]}
            """
        );

        var put = await installation.RunAsync(Cancelled, "catalogue", "put", file);

        put.ShouldBe(new Outcome(0, "Datenkatalog: 2 Einträge geschrieben.\n", ""));
        installation.Requests.ShouldContain(request => request.Body.Contains("\"agreement\": \"a-1\"", StringComparison.Ordinal));
        installation.Requests.ShouldContain(request => request.Body.Contains("\"provider\": \"p-1\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer($"GET {Root}/providers", Array.Empty<object>())
            .Answer($"GET {Root}/agreements", Array.Empty<object>());
        var file = installation.Write("katalog.json", """{"agreements":[{"provider":"Niemand","title":"x"}]}""");

        var put = await installation.RunAsync(Cancelled, "catalogue", "put", file);

        put.Code.ShouldBe(1);
        put.Errors.ShouldContain("steht „Niemand“ unter „provider“");
    }

    [Fact]
    public async Task The_export_is_saved_in_the_format_of_its_name()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {Root}/catalogue/dcat.ttl", new { });
        var file = Path.Combine(installation.Folder, "katalog.ttl");

        var saved = await installation.RunAsync(Cancelled, "catalogue", "export", "--out", file);

        saved.Code.ShouldBe(0);
        File.Exists(file).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_missing_is_told_in_sentences_and_ends_with_one_when_it_is_late()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        var cells = new[]
        {
            new
            {
                state = "complete",
                isOverdue = false,
                sentence = "da",
            },
            new
            {
                state = "overdue",
                isOverdue = true,
                sentence = "Wohnen 2024: überfällig seit 31. März 2025.",
            },
        };
        installation
            .Answer($"GET {Root}/completeness", new { groups = new[] { new { rows = new[] { new { cells } } } } })
            .Answer(
                $"GET {Root}/completeness/wohnen",
                new { row = new { cells = cells[..1] }, municipalities = new[] { new { cells = cells[..1] } } }
            );

        var all = await installation.RunAsync(Cancelled, "completeness", "show");
        var one = await installation.RunAsync(Cancelled, "completeness", "show", "wohnen");

        all.ShouldBe(new Outcome(1, "Wohnen 2024: überfällig seit 31. März 2025.\n", ""));
        one.ShouldBe(new Outcome(0, "Nichts fehlt.\n", ""));
    }
}
