namespace Sozialplanung.Cli.Tests.Areas;

/// <summary>What the person who calls agrees to goes into the profile that is sent.</summary>
public sealed class ConsentTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Repairs_and_accepted_places_are_sent_with_the_profile()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer("POST /api/geography/imports/areas", Imported);

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "import",
            installation.Write("inseln.geojson", "{}"),
            "--profile",
            installation.Write("p.json", """{"version":"2025","accepted":[{"code":"1","reason":"Hafen"}]}"""),
            "--repairs",
            "--accept",
            "2=Insel; 3 = Insel = Düne"
        );

        outcome.Code.ShouldBe(0, outcome.Errors);
        var body = installation.Requests.ShouldHaveSingleItem().Body;
        body.ShouldContain(
            """{"version":"2025","accepted":[{"code":"1","reason":"Hafen"},{"code":"2","reason":"Insel"},{"code":"3","reason":"Insel = D\u00FCne"}],"repairs":true}"""
        );
    }

    [Theory]
    [InlineData("2")]
    [InlineData("2=")]
    [InlineData("=Insel")]
    public async Task A_place_is_accepted_with_its_reason_only(string accept)
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);

        var outcome = await installation.RunAsync(
            Cancelled,
            "areas",
            "import",
            installation.Write("inseln.geojson", "{}"),
            "--profile",
            installation.Write("p.json", "{}"),
            "--accept",
            accept
        );

        outcome.Code.ShouldBe(2);
        outcome.Errors.ShouldStartWith($"„{accept}“ ist kein SCHLUESSEL=GRUND.");
        installation.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Accepted_places_are_listed_with_reason_and_person()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation.Answer(
            "GET /api/geography/areas/acceptances?version=2025",
            new[]
            {
                new
                {
                    area = "2",
                    name = "Nordinsel",
                    finding = "„2“ (Nordinsel) liegt 36,0 km außerhalb.",
                    reason = "Insel",
                    acceptedBy = "planung",
                    acceptedAt = "2026-11-30T23:30:00Z",
                },
            }
        );

        var outcome = await installation.RunAsync(Cancelled, "areas", "accepted", "2025");

        outcome.ShouldBe(new Outcome(0, "„2“ (Nordinsel) liegt 36,0 km außerhalb.\n  Insel (planung, 01.12.2026)\n", ""));
    }

    private static object Imported =>
        new
        {
            version = "2025",
            areas = 3,
            isCurrent = true,
            warnings = Array.Empty<object>(),
        };
}
