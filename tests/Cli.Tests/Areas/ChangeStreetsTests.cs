namespace Sozialplanung.Cli.Tests.Areas;

/// <summary>The register is changed entry by entry, never without a check.</summary>
public sealed class ChangeStreetsTests
{
    private const string Check = "POST /api/geography/street-register/changes/check";
    private const string Change = "POST /api/geography/street-register/changes";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entry_is_added_once_nothing_speaks_against_it()
    {
        await using var installation = await StartAsync([], []);

        var outcome = await installation.RunAsync(
            Cancelled,
            [
                "streets",
                "change",
                "add",
                "10044115",
                "Neuer Weg",
                "--area",
                "A",
                "--from",
                "1",
                "--side",
                "odd",
                "--reason",
                "Neubau",
            ]
        );

        outcome.ShouldBe(new Outcome(0, "Das Straßenverzeichnis ist geändert.\n", ""));
        var body = installation.Requests.Last().Body;
        body.ShouldContain("\"kind\": \"Add\"");
        body.ShouldContain("\"side\": \"Odd\"");
        body.ShouldContain("\"reason\": \"Neubau\"");
    }

    [Fact]
    public async Task Errors_and_hints_change_nothing_and_hints_may_be_passed_over()
    {
        await using var refused = await StartAsync(["Das Gebiet „B“ gibt es nicht."], []);
        await using var hinted = await StartAsync([], ["Der Eintrag überschneidet sich mit einem anderen."]);
        string[] move = ["streets", "change", "move", "12", "--area", "B"];

        var no = await refused.RunAsync(Cancelled, move);
        var perhaps = await hinted.RunAsync(Cancelled, move);
        var yes = await hinted.RunAsync(Cancelled, [.. move, "--yes"]);

        no.ShouldBe(new Outcome(1, "Fehler: Das Gebiet „B“ gibt es nicht.\nEs wurde nichts geändert.\n", ""));
        perhaps.Code.ShouldBe(1);
        perhaps.Output.ShouldContain("mit --yes");
        refused.Requests.ShouldAllBe(asked => asked.Line == Check);
        yes.Code.ShouldBe(0);
        hinted.Requests.Count(asked => asked.Line == Change).ShouldBe(1);
        hinted.Requests.Last().Body.ShouldContain("\"entry\": 12");
    }

    [Theory]
    [InlineData("„löschen“ ist keine Änderung", "löschen")]
    [InlineData("Die Nummer eines Eintrags nennt", "move", "Ring", "--area", "A")]
    [InlineData("„morgen“ ist kein Tag", "end", "12", "--last-day", "morgen")]
    [InlineData("--area fehlt", "move", "12")]
    public async Task What_is_no_change_is_said(string sentence, params string[] words)
    {
        await using var installation = await StartAsync([], []);

        var outcome = await installation.RunAsync(Cancelled, ["streets", "change", .. words]);

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith(sentence);
        installation.Requests.ShouldBeEmpty();
    }

    private static async Task<FakeInstallation> StartAsync(string[] errors, string[] warnings) =>
        (await FakeInstallation.StartAsync(Cancelled)).Answer(Check, new { errors, warnings }).Answer(Change, "", 204);
}
