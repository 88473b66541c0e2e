namespace Sozialplanung.Cli.Tests.Reports;

public sealed class ReportCommandsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_profile_is_written_as_pdf_or_by_its_ending_as_page()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/reporting/profiles/10044115.pdf", "%PDF-1.4")
            .Answer("GET /api/reporting/profiles/10044115.html?release=f1", "<html>");
        var (pdf, page) = (Path.Combine(installation.Folder, "profil.pdf"), Path.Combine(installation.Folder, "profil.html"));

        var first = await installation.RunAsync(Cancelled, "report", "profile", "10044115", "--out", pdf);
        var second = await installation.RunAsync(Cancelled, "report", "profile", "10044115", "--out", page, "--release", "f1");

        first.ShouldBe(new Outcome(0, pdf + "\n", ""));
        second.ShouldBe(new Outcome(0, page + "\n", ""));
        (await File.ReadAllTextAsync(pdf, Cancelled)).ShouldBe("%PDF-1.4");
        (await File.ReadAllTextAsync(page, Cancelled)).ShouldBe("<html>");
    }

    [Fact]
    public async Task An_unknown_area_is_told_and_leaves_no_file()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Refuse("GET /api/reporting/profiles/99.pdf", 404, "Ein Gebiet „99“ gibt es nicht.");
        var file = Path.Combine(installation.Folder, "profil.pdf");

        (await installation.RunAsync(Cancelled, "report", "profile", "99", "--out", file)).ShouldBe(
            new Outcome(1, "", "Ein Gebiet „99“ gibt es nicht.")
        );
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told_before_anything_is_asked()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);

        var outcome = await installation.RunAsync(Cancelled, "report", "profile", "10044", "--out", "/gibt/es/nicht/profil.pdf");

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith("Den Ordner /gibt/es/nicht gibt es nicht.");
        installation.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public async Task A_series_shows_its_progress_and_names_what_is_missing(int failed, int code)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        object[] items =
            failed == 0
                ? []
                :
                [
                    new
                    {
                        name = "Limbach",
                        state = "failed",
                        error = "Der Bericht ließ sich nicht erstellen.",
                    },
                ];
        installation
            .Answer("POST /api/reporting/series", new { seriesId = "s1" }, 202)
            .Answer(
                "GET /api/reporting/series/s1",
                new
                {
                    state = "running",
                    text = "1 von 2 Berichten fertig",
                    failed = 0,
                    items = Array.Empty<object>(),
                }
            )
            .Answer(
                "GET /api/reporting/series/s1",
                new
                {
                    state = "done",
                    text = "2 von 2 Berichten fertig",
                    failed,
                    items,
                }
            )
            .Answer("GET /api/reporting/series/s1/archive.zip", "PK");
        var file = Path.Combine(installation.Folder, "profile.zip");

        var outcome = await installation.RunAsync(Cancelled, "report", "series", "sozialraum", "--out", file);

        outcome.Code.ShouldBe(code);
        outcome.Output.ShouldBe(
            $"  1 von 2 Berichten fertig\n  2 von 2 Berichten fertig\n{file}\n"
                + (failed == 0 ? "" : "  Limbach: Der Bericht ließ sich nicht erstellen.\n")
        );
        File.Exists(file).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_series_is_for_everybody_unless_ones_own_edition_is_asked_for(bool own)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("POST /api/reporting/series", new { seriesId = "s1" })
            .Answer(
                "GET /api/reporting/series/s1",
                new
                {
                    state = "done",
                    text = "",
                    failed = 0,
                    items = Array.Empty<object>(),
                }
            )
            .Answer("GET /api/reporting/series/s1/archive.zip", "PK");
        string[] words = ["report", "series", "gemeinde", "--out", Path.Combine(installation.Folder, "profile.zip")];

        await installation.RunAsync(Cancelled, own ? [.. words, "--own"] : words);

        installation.Requests.First().Body.ShouldContain($"\"publicEdition\": {(own ? "false" : "true")}");
    }
}
