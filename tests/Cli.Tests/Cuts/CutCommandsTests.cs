namespace Sozialplanung.Cli.Tests.Cuts;

public sealed class CutCommandsTests
{
    private const string Id = "018f5e2a-0000-7000-8000-000000000001";
    private const string Path = $"/api/geography/cuts/{Id}";

    private static readonly object _cut = new
    {
        name = "Nord",
        areas = new[] { new { code = "A", name = "Altstadt" } },
        blocks = new[] { new { code = "1", area = (string?)"A" }, new { code = "2", area = (string?)null } },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zuschnitte_are_listed_with_their_keys()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/geography/cuts",
            new[]
            {
                new
                {
                    id = Id,
                    name = "Nord",
                    version = "2025",
                    blockLevelName = "Baublock",
                    levelName = "Sozialraum",
                    areaCount = 4,
                    blockCount = 80,
                    movedBlocks = 3,
                    handedOverAs = "2027",
                },
            }
        );

        (await installation.RunAsync(Cancelled, "cut", "list")).Output.ShouldBe(
            $"{Id}  Nord: 4 Gebiete (Sozialraum) aus 80 Blöcken (Baublock) im Gebietsstand 2025, 3 anders als dort, übergeben als 2027\n"
        );
    }

    [Fact]
    public async Task A_Zuschnitt_is_saved_as_a_list_and_taken_over_from_one()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {Path}.csv", "block;area");
        installation.Answer($"POST {Path}/blocks", _cut);
        var file = installation.Write("bloecke.csv", "");

        (await installation.RunAsync(Cancelled, "cut", "export", Id, file)).ShouldBe(
            new Outcome(0, $"Gespeichert in {file}.\n", "")
        );
        (await installation.RunAsync(Cancelled, "cut", "import", Id, file)).Output.ShouldBe(
            "„Nord“ hat jetzt 1 Gebiete; 1 von 2 Blöcken gehören zu keinem.\n"
        );
        (await installation.RunAsync(Cancelled, "cut", "export", "Nord", file)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Measures_are_shown_with_names()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer($"GET {Path}", _cut);
        installation.Answer(
            $"POST {Path}/measures",
            new
            {
                areas = new[]
                {
                    new
                    {
                        code = "A",
                        blocks = 1,
                        squareKilometres = 1.25,
                        compactness = 0.5,
                        pieces = 1,
                        kept = 0.8,
                    },
                },
                findings = new[] { "Ein Block gehört noch zu keinem Gebiet." },
            }
        );

        (await installation.RunAsync(Cancelled, "cut", "measure", Id)).Output.ShouldBe(
            "Altstadt (A): 1 Blöcke, 1,25 km², Kompaktheit 0,50, 80 % wie zuvor\n  Hinweis: Ein Block gehört noch zu keinem Gebiet.\n"
        );
    }

    [Fact]
    public async Task It_is_handed_over_with_a_day_and_a_reason()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            $"POST {Path}/hand-over",
            new { nextStep = "Der Gebietsstand 2027 ist angelegt und gilt noch nicht.", findings = Array.Empty<string>() }
        );

        var outcome = await installation.RunAsync(
            Cancelled,
            "cut",
            "hand-over",
            Id,
            "2027",
            "--from",
            "2027-01-01",
            "--reason",
            "Zu klein"
        );

        outcome.ShouldBe(new Outcome(0, "Der Gebietsstand 2027 ist angelegt und gilt noch nicht.\n", ""));
        installation.Requests.Last().Body.ShouldContain("2027-01-01");
        (
            await installation.RunAsync(Cancelled, "cut", "hand-over", Id, "2027", "--from", "morgen", "--reason", "x")
        ).Code.ShouldBe(2);
    }
}
