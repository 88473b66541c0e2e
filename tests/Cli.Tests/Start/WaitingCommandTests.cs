namespace Sozialplanung.Cli.Tests.Start;

public sealed class WaitingCommandTests
{
    private static readonly object _mine = new
    {
        kind = "quarantine",
        name = "Wohnen",
        sentence = "„a.csv“ ist in Quarantäne.",
        forOthers = false,
    };

    private static readonly object _others = new
    {
        kind = "publish",
        name = "Monitoring 2025",
        sentence = "Geprüft.",
        forOthers = true,
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_services_that_one_works_with_are_asked_and_what_waits_for_others_is_left_out()
    {
        await using var installation = await StartAsync([_mine], [_others]);

        var outcome = await installation.RunAsync(Cancelled, "waiting", "list");

        outcome.ShouldBe(new Outcome(1, "Wohnen: „a.csv“ ist in Quarantäne.\n", ""));
        installation.Requests.ShouldNotContain(asked => asked.Line.Contains("reporting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_waits_for_others_is_told_when_asked_for_and_is_no_reason_to_act()
    {
        await using var installation = await StartAsync([], [_others]);

        var outcome = await installation.RunAsync(Cancelled, "waiting", "list", "--all");

        outcome.ShouldBe(new Outcome(0, "(andere) Monitoring 2025: Geprüft.\nEs wartet nichts auf Sie.\n", ""));
    }

    private static async Task<FakeInstallation> StartAsync(object[] data, object[] releases) =>
        (await FakeInstallation.StartAsync(Cancelled))
            .Answer("GET /auth/me", new { rights = new[] { "DeliverData", "PublishRelease" } })
            .Answer("GET /api/ingestion/waiting", data)
            .Answer("GET /api/indicators/waiting", releases);
}
