namespace Sozialplanung.Cli.Tests.Letters;

public sealed class MailCommandsTests
{
    private const string All = "/api/ingestion/mailboxes";
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static readonly object _answer = new
    {
        canSend = true,
        sender = "sozialplanung@kreis.example",
        mailboxes = new[]
        {
            new
            {
                id = "1",
                address = "jugendamt@kreis.example",
                name = "Jugendamt",
                datasets = new[] { new { code = "kitas", name = "Kita-Plätze" } },
                onlyTrouble = true,
                remindsOfOverdue = true,
            },
        },
        letters = new[]
        {
            new
            {
                subject = "Kita-Plätze: übernommen",
                address = "jugendamt@kreis.example",
                state = "givenUp",
                failure = "Der Postserver kennt das Postfach nicht.",
                sentAt = (string?)null,
            },
        },
    };

    [Fact]
    public async Task Boxes_are_listed_with_what_they_hear_and_what_did_not_arrive()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {All}", _answer);

        var listed = await installation.RunAsync(Cancelled, "mail", "list");

        listed.ShouldBe(
            new Outcome(
                0,
                """
                Mitteilungen kommen von sozialplanung@kreis.example.
                jugendamt@kreis.example (Jugendamt): Kita-Plätze, nur wenn jemand etwas tun muss, wird an Überfälliges erinnert
                  nicht angekommen (Der Postserver kennt das Postfach nicht.): „Kita-Plätze: übernommen“ an jugendamt@kreis.example

                """.ReplaceLineEndings("\n"),
                ""
            )
        );
    }

    [Fact]
    public async Task A_box_is_entered_for_some_datasets()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"POST {All}", new { key = "1" });

        var added = await installation.RunAsync(
            Cancelled,
            [
                "mail",
                "add",
                "amt@kreis.example",
                "--name",
                "Amt",
                "--datasets",
                "kitas, wohnen",
                "--only-trouble",
                "--no-reminders",
            ]
        );

        added.Code.ShouldBe(0);
        var body = installation.Requests.Single().Body;
        body.ShouldContain("\"kitas\"");
        body.ShouldContain("\"wohnen\"");
        body.ShouldContain("\"onlyTrouble\": true");
        body.ShouldContain("\"remindsOfOverdue\": false");
    }

    [Fact]
    public async Task A_box_is_tried_and_removed_by_its_address_in_any_case()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {All}", _answer).Answer($"POST {All}/1/trial", "").Answer($"DELETE {All}/1", "");

        var tried = await installation.RunAsync(Cancelled, "mail", "try", "Jugendamt@Kreis.example");
        var removed = await installation.RunAsync(Cancelled, "mail", "remove", "jugendamt@kreis.example");
        var unknown = await installation.RunAsync(Cancelled, "mail", "remove", "fremd@kreis.example");

        (tried.Code, removed.Code, unknown.Code).ShouldBe((0, 0, 1));
        unknown.Errors.ShouldContain("Ein Postfach fremd@kreis.example ist nicht eingetragen.");
    }
}
