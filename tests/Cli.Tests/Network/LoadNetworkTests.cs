namespace Sozialplanung.Cli.Tests.Network;

public sealed class LoadNetworkTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Organisations_facilities_and_meeting_places_are_loaded_in_this_order()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);
        installation
            .Answer("PUT /api/network/organisations/awo", new { })
            .Answer("PUT /api/network/facilities/kita", new { })
            .Answer("PUT /api/network/meeting-places/platz", new { });
        var file = installation.Write(
            "netz.json",
            """{"meetingPlaces":[{"code":"platz"}],"facilities":[{"code":"kita"}],"organisations":[{"code":"awo"}]}"""
        );

        var outcome = await installation.RunAsync(Cancelled, "network", "load", file);

        outcome.ShouldBe(new Outcome(0, "3 Einträge geladen.\n", ""));
        installation
            .Requests.Select(asked => asked.Line.Split('/')[3])
            .ShouldBe(["organisations", "facilities", "meeting-places"]);
    }

    [Fact]
    public async Task An_entry_without_code_is_told()
    {
        await using var installation = await FakeInstallation.StartAsync(Cancelled);

        var outcome = await installation.RunAsync(
            Cancelled,
            "network",
            "load",
            installation.Write("netz.json", """{"facilities":[{"name":"Kita"}]}""")
        );

        outcome.Code.ShouldBe(1);
        outcome.Errors.ShouldEndWith("netz.json fehlt „code“.");
    }
}
