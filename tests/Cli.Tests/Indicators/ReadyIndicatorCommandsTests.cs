namespace Sozialplanung.Cli.Tests.Indicators;

public sealed class ReadyIndicatorCommandsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static object Catalogue =>
        new
        {
            chapters = new[]
            {
                new
                {
                    name = "Armut und Arbeit",
                    indicators = new[]
                    {
                        Ready("kinderarmut", "Kinder in der Grundsicherung", "ready"),
                        Ready(
                            "altersarmut",
                            "Grundsicherung im Alter",
                            "missing",
                            "Messgröße „Grundsicherung“ (grundsicherung_alter)"
                        ),
                        Ready("sgb2_quote", "SGB-II-Quote", "switchedOn"),
                    },
                },
            },
        };

    [Fact]
    public async Task The_catalogue_is_told_by_chapter_with_what_is_missing()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/indicators/definitions/ready", Catalogue);

        var outcome = await installation.RunAsync(Cancelled, "indicator", "ready");

        outcome.ShouldBe(
            new Outcome(
                0,
                """
                Armut und Arbeit
                  kinderarmut – Kinder in der Grundsicherung: lässt sich einschalten
                  altersarmut – Grundsicherung im Alter: dafür fehlt Messgröße „Grundsicherung“ (grundsicherung_alter)
                  sgb2_quote – SGB-II-Quote: eingeschaltet

                """.ReplaceLineEndings("\n"),
                ""
            )
        );
    }

    [Fact]
    public async Task All_that_are_ready_are_switched_on_in_our_own_names()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/definitions/ready?name=arbeitslose%3Aalo", Catalogue)
            .Answer(
                "POST /api/indicators/definitions/ready",
                new[]
                {
                    new
                    {
                        code = "kinderarmut",
                        name = "Kinder",
                        version = (int?)1,
                        reason = (string?)null,
                    },
                }
            );

        var outcome = await installation.RunAsync(
            Cancelled,
            "indicator",
            "adopt",
            "--all",
            "--names",
            installation.Write("namen.json", """{"arbeitslose":"alo"}""")
        );

        outcome.ShouldBe(new Outcome(0, "kinderarmut ist eingeschaltet.\n", ""));
        installation.Requests.Last().Body.ShouldContain("\"arbeitslose\": \"alo\"");
        installation.Requests.Last().Body.ShouldNotContain("altersarmut");
    }

    [Fact]
    public async Task What_cannot_be_switched_on_is_told_and_the_exit_says_so()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "POST /api/indicators/definitions/ready",
            new[]
            {
                new
                {
                    code = "altersarmut",
                    name = "Alter",
                    version = (int?)null,
                    reason = "Dafür fehlt: Messgröße „x“.",
                },
            }
        );

        (await installation.RunAsync(Cancelled, "indicator", "adopt", "altersarmut")).ShouldBe(
            new Outcome(1, "altersarmut: Dafür fehlt: Messgröße „x“.\n", "")
        );
    }

    [Fact]
    public async Task Without_a_code_it_asks_for_one() =>
        (await FakeInstallation.CommandAsync(["indicator", "adopt"], Cancelled)).Errors.ShouldStartWith(
            "Es fehlt: der fertige Indikator."
        );

    private static object Ready(string code, string name, string state, params string[] missing) =>
        new
        {
            code,
            state,
            missing = missing.Select(text => new { text }),
            definition = new { name },
        };
}
