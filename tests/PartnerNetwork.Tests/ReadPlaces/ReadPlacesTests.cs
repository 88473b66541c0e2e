using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.ReadPlaces;

public sealed class ReadPlacesTests(RunningNetwork network)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everyone_reads_places_by_kind_topic_and_area()
    {
        var (facility, meetingPlace) = (RunningNetwork.NewCode(), RunningNetwork.NewCode());
        var topic = RunningNetwork.NewCode();
        var place = RunningNetwork.Place(RunningNetwork.West);
        place["topics"] = new[] { topic };
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{facility}", place, Cancelled);
        await network.PutAsync(Role.Verwalter, "", $"/meeting-places/{meetingPlace}", place, Cancelled);

        (await IdsAsync($"/places?topic={topic}")).ShouldBe([facility, meetingPlace], ignoreOrder: true);
        (await IdsAsync($"/places?topic={topic}&kind=facility")).ShouldBe([facility]);
        (await IdsAsync($"/places?topic={topic}&kind=meetingPlace&area=10044")).ShouldBe([meetingPlace]);
        (await IdsAsync($"/places?topic={topic}&area={RunningNetwork.East}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_GeoJSON()
    {
        var answer = (await network.GetAsync("/places", Cancelled)).ShouldBe(HttpStatusCode.OK);

        answer.MediaType.ShouldBe("application/geo+json");
        answer.Body.GetProperty("type").GetString().ShouldBe("FeatureCollection");
    }

    [Fact]
    public async Task A_kind_that_does_not_exist_is_refused() =>
        (await network.GetAsync("/places?kind=kiosk", Cancelled))
            .ShouldBe(HttpStatusCode.BadRequest)
            .Body.ToString()
            .ShouldContain("kiosk");

    private async Task<string?[]> IdsAsync(string path) =>
        [
            .. (await network.GetAsync(path, Cancelled))
                .Body.GetProperty("features")
                .EnumerateArray()
                .Select(place => place.GetProperty("id").GetString()),
        ];
}
