using System.Net;
using System.Text.Json;
using Sozialplanung.PartnerNetwork.Tests.ImportPlaces;

namespace Sozialplanung.PartnerNetwork.Tests.CountPlaces;

public sealed class CountPlacesTests(RunningNetwork network)
{
    private const string Unsaid = "3;Kita Mond;Kita;;;;;6,76;49,35;k.A.;\n";
    private readonly PlaceListFile _list = new(network);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Query => $"level=gemeinde&source={Uri.EscapeDataString(_list.Source)}";

    [Fact]
    public async Task Facilities_and_their_places_are_counted_in_every_area_of_a_level()
    {
        await _list.SaveAsync(PlaceListFile.ByPoint + PlaceListFile.ByStreet, Cancelled);

        var counts = (await network.GetAsync($"/places/counts?{Query}", Cancelled)).ShouldBe(HttpStatusCode.OK).Body;

        counts.GetProperty("referenceDate").GetString().ShouldBe("2026-03-01", "der Stand der Liste");
        Row(counts, RunningNetwork.West).ShouldBe("1 80 80 0");
        Row(counts, RunningNetwork.East).ShouldBe("1 45 45 0");
        counts.GetProperty("uncounted").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_sum_of_which_a_part_is_not_known_is_not_known()
    {
        await _list.SaveAsync(PlaceListFile.ByPoint + Unsaid, Cancelled);

        var counts = (await network.GetAsync($"/places/counts?{Query}", Cancelled)).Body;

        Row(counts, RunningNetwork.West).ShouldBe("2  80 1");
        Row(counts, RunningNetwork.East).ShouldBe("0 0 0 0", "ein Gebiet ohne Einrichtung zählt null");
    }

    [Fact]
    public async Task The_table_for_a_delivery_holds_nothing_that_runs_as_a_formula()
    {
        var row = PlaceListFile.ByStreet.Replace(";Kita;", ";+Kita;", StringComparison.Ordinal);
        await _list.SaveAsync(row, Cancelled);
        using var client = network.Service.Anonymous();

        var file = await client.GetStringAsync($"/places/counts.csv?{Query}", Cancelled);

        file.ShouldContain("gebiet;gebietsname;stichtag;art;einrichtungen;plaetze;plaetze_bekannt;ohne_platzangabe");
        file.ShouldContain($"{RunningNetwork.East};Gemeinde 2;2026-03-01;'+Kita;1;45;45;0");
    }

    [Theory]
    [InlineData("level=gibtesnicht", "level-not-counted")]
    [InlineData("level=gemeinde&kind=kita", "unknown-kind")]
    [InlineData("level=gemeinde&kindName=Luftschloss", "unknown-kind")]
    [InlineData("level=gemeinde&source=gibtesnicht", "unknown-list")]
    [InlineData("level=gemeinde&area=99999999", "unknown-areas")]
    public async Task What_cannot_be_counted_is_refused(string query, string type) =>
        (await network.GetAsync($"/places/counts?{query}", Cancelled))
            .ShouldBe(HttpStatusCode.BadRequest)
            .Body.GetProperty("type")
            .GetString()!
            .ShouldEndWith(type);

    [Fact]
    public async Task A_name_and_a_list_that_exist_but_not_together_are_refused_instead_of_counted_as_zero()
    {
        await _list.SaveAsync(PlaceListFile.ByPoint, Cancelled);
        var other = new PlaceListFile(network);
        await other.SaveAsync(PlaceListFile.ByPoint.Replace(";Kita;", ";Hort;", StringComparison.Ordinal), Cancelled);

        foreach (
            var query in new[] { $"{Query}&kindName=Hort", $"{Query}&kind=meetingPlace", $"{Query}&kindName=Kita&kindName=Hort" }
        )
        {
            var refused = (await network.GetAsync($"/places/counts?{query}", Cancelled)).ShouldBe(HttpStatusCode.BadRequest).Body;

            refused.GetProperty("type").GetString()!.ShouldEndWith("places-apart");
            refused.GetProperty("title").GetString()!.ShouldContain($"„{_list.Source}“");
        }

        (await network.GetAsync($"/places/counts?{Query}&kindName=Kita&kind=facility", Cancelled)).ShouldBe(HttpStatusCode.OK);
    }

    private static string Row(JsonElement counts, string area)
    {
        var row = counts.GetProperty("rows").EnumerateArray().Single(each => each.GetProperty("area").GetString() == area);
        return string.Join(
            ' ',
            row.GetProperty("facilities"),
            row.GetProperty("capacity"),
            row.GetProperty("knownCapacity"),
            row.GetProperty("withoutCapacity")
        );
    }
}
