namespace Sozialplanung.Cli.Tests.Areas;

public sealed class ValidVersionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Days_are_sent_and_said_again()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("PUT /api/geography/versions/2019/validity", new { });

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "valid",
            "2019",
            "--from",
            "2019-01-01",
            "--to",
            "2020-12-31"
        );

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldStartWith("„2019“ gilt ab 2019-01-01 bis 2020-12-31.");
    }
}
