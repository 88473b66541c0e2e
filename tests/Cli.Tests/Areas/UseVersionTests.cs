namespace Sozialplanung.Cli.Tests.Areas;

public sealed class UseVersionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_beside_the_current_version_says_how_to_choose_it()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/geography/imports/areas",
            new
            {
                version = "2026-01-01",
                areas = 13,
                isCurrent = false,
                warnings = Array.Empty<object>(),
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "import",
            installation.Write("gebiete.geojson", "{}"),
            "--profile",
            installation.Write("p.json", "{}")
        );

        outcome.ShouldBe(
            new Outcome(
                0,
                "13 Gebiete geladen.\nEs gilt weiter der bisherige Gebietsstand. Soll „2026-01-01“ gelten: sozialplan areas use 2026-01-01\n",
                ""
            )
        );
    }

    [Fact]
    public async Task A_version_is_made_the_current_one()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("PUT /api/geography/versions/2026-01-01/current", new { });

        var outcome = await installation.RunAsync(Cancelled, "areas", "use", "2026-01-01");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("Es gilt der Gebietsstand „2026-01-01“");
    }
}
