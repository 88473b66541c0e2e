namespace Sozialplanung.Cli.Tests.Clearing;

/// <summary>Addresses that could not be placed are listed and decided from the command line.</summary>
public sealed class ClearingCommandsTests
{
    private const string First = "0198f0a0-0000-7000-8000-000000000001";
    private const string Second = "0198f0a0-0000-7000-8000-000000000002";

    private const string Why =
        "Die Straße ist unbekannt. Vielleicht „Rangstraße“ (88 % ähnlich): Mitte (A) oder „Kingstraße“ (80 % ähnlich) oder Mitte (A).";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_addresses_are_listed_with_reason_and_suggestions()
    {
        await using var installation = await StartAsync();

        var outcome = await installation.RunAsync(Cancelled, "clearing", "list");

        outcome.ShouldBe(
            new Outcome(0, $"{First}  7-mal  Ringstr. 3a, Saarlouis: {Why}\n{Second}  2-mal  Ringstr. 5, Saarlouis: {Why}\n", "")
        );
    }

    [Fact]
    public async Task All_addresses_of_a_street_are_decided_at_once()
    {
        await using var installation = await StartAsync();
        installation.Answer("POST /api/ingestion/clearing/decisions", "", 204);

        var outcome = await installation.RunAsync(Cancelled, "clearing", "decide", "--street", "ringstr.", "--area", "A");

        outcome.Code.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldStartWith("2 Anschriften sind entschieden.\n");
        var body = installation.Requests.Last().Body;
        body.ShouldContain(First);
        body.ShouldContain(Second);
        body.ShouldContain("\"area\": \"A\"");
    }

    [Fact]
    public async Task One_address_by_its_number_may_lie_outside()
    {
        await using var installation = await StartAsync();
        installation.Answer("POST /api/ingestion/clearing/decisions", "", 204);

        var outcome = await installation.RunAsync(Cancelled, "clearing", "decide", Second, "--outside");

        outcome.Output.ShouldStartWith("Eine Anschrift ist entschieden.\n");
        installation.Requests.Last().Body.ShouldContain("\"outside\": true");
        installation.Requests.Last().Body.ShouldNotContain(First);
    }

    [Theory]
    [InlineData("Bitte geben Sie genau eines an", "--street", "Ringstr.")]
    [InlineData("Bitte geben Sie genau eines an", First, "--outside", "--reopen")]
    [InlineData("Bitte nennen Sie die Nummern der Anschriften oder eine Straße", "--outside")]
    [InlineData("Die Nummern der Anschriften nennt", "7", "--outside")]
    public async Task What_is_not_clear_is_asked_for(string sentence, params string[] words)
    {
        await using var installation = await StartAsync();

        var outcome = await installation.RunAsync(Cancelled, ["clearing", "decide", .. words]);

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith(sentence);
    }

    [Fact]
    public async Task A_street_that_is_not_on_the_list_changes_nothing()
    {
        await using var installation = await StartAsync();

        var outcome = await installation.RunAsync(Cancelled, "clearing", "decide", "--street", "Weg", "--outside");

        outcome.ShouldBe(new Outcome(1, "", "Von der Straße „Weg“ steht keine Anschrift auf der Liste."));
    }

    private static async Task<FakeInstallation> StartAsync()
    {
        var installation = await FakeInstallation.StartAsync(Cancelled);
        return installation
            .Answer("GET /api/geography/areas", new[] { new { code = "A", name = "Mitte" } })
            .Answer("GET /api/ingestion/clearing?limit=1000", new[] { Address(First, "3", "a", 7), Address(Second, "5", "", 2) });
    }

    private static object Address(string id, string houseNumber, string addition, int persons) =>
        new
        {
            id,
            municipality = "Saarlouis",
            street = "Ringstr.",
            houseNumber,
            addition,
            persons,
            reason = "Die Straße ist unbekannt.",
            suggestions = new[] { "A" },
            similar = new[]
            {
                new
                {
                    street = "Rangstraße",
                    similarity = 0.88,
                    area = (string?)"A",
                },
                new
                {
                    street = "Kingstraße",
                    similarity = 0.8,
                    area = (string?)null,
                },
            },
        };
}
