namespace Sozialplanung.Cli.Tests.Indicators;

public sealed class AnalyseTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_analysis_is_told_in_sentences_rows_and_cautions()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/indicators/analyses/change/quote?reference=2020&level=sozialraum",
            new
            {
                isNotPublic = true,
                sentences = new[] { "In 1 Gebiet ist der Wert gestiegen." },
                cautions = new[] { "Kleine Gebiete schwanken." },
                facts = Array.Empty<object>(),
                columns = new[]
                {
                    new
                    {
                        title = "Veränderung",
                        unit = "Prozentpunkte",
                        decimals = 1,
                    },
                },
                rows = new object[]
                {
                    new
                    {
                        area = "01",
                        name = "Mitte",
                        cells = new[] { new { number = 1.25 } },
                    },
                    new
                    {
                        area = "02",
                        name = "Nord",
                        cells = new[] { new { number = (double?)null, sign = "." } },
                    },
                },
            }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "analyse",
            "change",
            "quote",
            "--level",
            "sozialraum",
            "--reference",
            "2020"
        );

        outcome.ShouldBe(
            new Outcome(
                0,
                """
                Nicht öffentlich: enthält Werte, die die Öffentlichkeit nicht sieht. Bitte nicht weitergeben.
                In 1 Gebiet ist der Wert gestiegen.
                Schlüssel	Gebiet	Veränderung (Prozentpunkte)
                01	Mitte	1,3
                02	Nord	.
                Achtung: Kleine Gebiete schwanken.

                """,
                ""
            )
        );
    }

    [Fact]
    public async Task What_is_not_possible_is_said_and_fails()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/indicators/analyses/similarity/quote?criterion=a&criterion=b&edition=public",
            new { notPossible = "Es fehlt ein Merkmal." }
        );

        var outcome = await installation.RunAsync(Cancelled, "analyse", "similar", "quote", "--criteria", "a, b", "--public");

        outcome.ShouldBe(new Outcome(1, "Es fehlt ein Merkmal.\n", ""));
    }
}
