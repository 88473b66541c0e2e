namespace Sozialplanung.Cli.Tests.Indicators;

/// <summary>The comparison of a release, and its publication at an hour.</summary>
public sealed class ReleaseCommandsTests
{
    private static readonly object[] _checked =
    [
        new
        {
            id = "f1",
            name = "Stand",
            state = "checked",
        },
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_values_of_two_releases_stand_side_by_side_with_their_signs()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/releases", _checked)
            .Answer(
                "GET /api/indicators/releases/f1/differences?indicator=quote",
                new
                {
                    releaseName = "Stand",
                    previousName = "Vorher",
                    total = 2,
                    indicators = new[] { new { code = "quote", decimals = 1 } },
                    differences = new[]
                    {
                        Difference(
                            "changed",
                            new
                            {
                                value = (double?)20.5,
                                sign = "",
                                flags = (string[]?)null,
                            },
                            12.5
                        ),
                        Difference(
                            "newlyWithheld",
                            new
                            {
                                value = (double?)null,
                                sign = ".",
                                flags = (string[]?)null,
                            },
                            12.5
                        ),
                    },
                }
            );

        var outcome = await installation.RunAsync(Cancelled, "release", "diff", "Stand", "--indicator", "quote");

        outcome.Errors.ShouldBeEmpty();
        outcome.Output.ShouldContain("„Stand“ gegen „Vorher“: 2 Unterschiede");
        outcome.Output.ShouldContain("quote  Astadt (10044111)  2024  12,5 n → 20,5  geändert");
        outcome.Output.ShouldContain("12,5 n → .  neu gesperrt");
    }

    [Fact]
    public async Task A_publication_is_planned_and_called_off_by_name()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/releases", _checked)
            .Answer("POST /api/indicators/releases/f1/schedule", new { publishAt = "2027-01-15T08:00:00Z" })
            .Answer("GET /api/indicators/releases", _checked)
            .Answer("DELETE /api/indicators/releases/f1/schedule", new { });

        var planned = await installation.RunAsync(Cancelled, "release", "schedule", "Stand", "--at", "2027-01-15T09:00");
        installation.Requests.Last().Body.ShouldContain("\"at\": \"2027-01-15T09:00\"");
        var calledOff = await installation.RunAsync(Cancelled, "release", "unschedule", "Stand");

        planned.ShouldBe(new Outcome(0, "Geplant: „Stand“ am 15. Januar 2027, 08:00 Uhr (UTC).\n", ""));
        calledOff.ShouldBe(new Outcome(0, "Abgesagt: Stand\n", ""));
        (await installation.RunAsync(Cancelled, "release", "schedule", "Stand")).Code.ShouldBe(2);
    }

    private static object Difference(string kind, object now, double before) =>
        new
        {
            indicator = "quote",
            area = "10044111",
            areaName = "Astadt",
            period = "2024",
            kind,
            before = new
            {
                value = before,
                sign = "",
                flags = new[] { "NotPublic" },
            },
            now,
        };
}
