namespace Sozialplanung.Cli.Tests.Indicators;

public sealed class TraceCommandsTests
{
    private const string Delivery = "0198f0a0-0000-7000-8000-000000000001";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_value_is_followed_back_to_formula_counts_and_files()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/indicators/values/alq/A%201/2024/lineage?edition=public", Lineage(20.83m, "", 25, null));

        var outcome = await installation.RunAsync(Cancelled, "values", "trace", "alq", "A 1", "2024", "--public");

        outcome.ShouldBe(
            new Outcome(
                0,
                """
                Arbeitslosenquote, Mitte, 2024: 20,83
                Freigabe: Monitoring 2025, Gebietsstand 2025-01-01
                Zähler: arbeitslose = 25
                Nenner: einwohner = 1.200
                Aus: 2024.csv (sgb2, arbeitslose, 2024), SHA-256 ab12

                """.ReplaceLineEndings("\n"),
                ""
            )
        );
    }

    [Fact]
    public async Task A_withheld_value_tells_why_to_who_may_know_and_its_sign_to_everybody()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        object[] decisions =
        [
            new
            {
                part = "numerator",
                form = "+arbeitslose",
                count = 2,
                withheldFrom = 1,
                publicCause = "Mindestfallzahl",
                staffCause = (string?)null,
                reason = "2 liegt unter 5.",
                remedy = "Zusammen mit einem Nachbarn.",
            },
        ];
        installation.Answer("GET /api/indicators/values/alq/A/2024/lineage?", Lineage(null, "·", null, decisions));

        var outcome = await installation.RunAsync(Cancelled, "values", "trace", "alq", "A", "2024");

        outcome.Output.ShouldStartWith("Arbeitslosenquote, Mitte, 2024: · (geheim)\n");
        outcome.Output.ShouldEndWith(
            "Geheimhaltung: Zähler 2, geheim vor der Öffentlichkeit: Mindestfallzahl. Zusammen mit einem Nachbarn.\n"
        );
    }

    [Fact]
    public async Task A_delivery_is_followed_to_releases_and_indicators()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            $"GET /api/indicators/deliveries/{Delivery}/uses",
            new[]
            {
                new
                {
                    releaseName = "Monitoring 2025",
                    periods = new[] { "2023", "2024" },
                    indicators = new[] { new { name = "Arbeitslosenquote" }, new { name = "Arbeitslose" } },
                },
            }
        );

        (await installation.RunAsync(Cancelled, "deliver", "trace", Delivery)).ShouldBe(
            new Outcome(0, "Monitoring 2025 (2023, 2024): Arbeitslosenquote, Arbeitslose\n", "")
        );
    }

    private static object Lineage(decimal? value, string sign, int? numerator, object[]? decisions) =>
        new
        {
            name = "Arbeitslosenquote",
            areaName = "Mitte",
            period = "2024",
            releaseName = "Monitoring 2025",
            divisionVersion = "2025-01-01",
            numeratorExpression = "arbeitslose",
            denominatorExpression = "einwohner",
            value,
            sign,
            signMeaning = value is null ? "geheim" : "",
            numerator,
            denominator = numerator is null ? (int?)null : 1200,
            sources = new[]
            {
                new
                {
                    fileName = "2024.csv",
                    dataset = "sgb2",
                    measure = "arbeitslose",
                    period = "2024",
                    sha256 = "ab12",
                },
            },
            decisions,
        };
}
