namespace Sozialplanung.Cli.Tests.Demo;

public sealed class LoadDemoTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_loaded_district_is_not_loaded_again()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("GET /api/indicators/releases", new[] { new { state = "withdrawn" } });

        var outcome = await installation.RunAsync(Cancelled, "demo", "load", "--data", installation.Folder);

        outcome.ShouldBe(new Outcome(0, "Der Beispiel-Landkreis ist schon geladen.\n", ""));
    }

    [Fact]
    public async Task Without_the_demo_accounts_it_says_why_it_stops()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("GET /api/indicators/releases", Array.Empty<object>())
            .Refuse("POST /auth/sign-in", 401, "Name oder Kennwort stimmt nicht.");

        var outcome = await installation.RunAsync(Cancelled, "demo", "load", "--data", installation.Folder, "--small");

        outcome.ShouldBe(new Outcome(1, "", "Name oder Kennwort stimmt nicht."));
    }
}
