using System.Globalization;
using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

[Collection(ReachTownTests.Name)]
public sealed class MeasureReachTests(ReachTown town)
{
    private readonly string _kind = $"Kita {Guid.CreateVersion7():N}";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Query => $"level=dorf&kindName={Uri.EscapeDataString(_kind)}";

    [Fact]
    public async Task Each_area_has_its_nearest_facility_what_lies_in_reach_and_the_part_of_its_surface()
    {
        await AddTwoAsync();

        var reach = (await town.AskAsync($"{Query}&metres=1500", Cancelled)).ShouldBe(HttpStatusCode.OK).Body;

        Row(reach, ReachTown.First).ShouldBe("Kita Nord 1000 1 40 97.2");
        Row(reach, ReachTown.Second).ShouldBe("Kita Süd 0 1 20 100");
        Row(reach, ReachTown.Third).ShouldBe("Kita Süd 8000 0 0 0");
        reach.GetProperty("facilities").GetInt32().ShouldBe(2);
        reach.GetProperty("areasWithoutAny").GetInt32().ShouldBe(1);
        Notes(reach).ShouldContain("Luftlinie vom Innenpunkt des Gebiets, höchstens 1.500 m.");
    }

    [Fact]
    public async Task Minutes_become_metres_by_a_speed_and_a_detour_that_are_said()
    {
        await AddTwoAsync();

        var reach = (await town.AskAsync($"{Query}&minutes=15&speed=5&detour=1.25", Cancelled)).Body;

        reach.GetProperty("limitMetres").GetDouble().ShouldBe(1000, 1e-9);
        reach.GetProperty("areasWithoutAny").GetInt32().ShouldBe(1);
        Notes(reach).ShouldContain("15 Minuten bei 5 km/h, Wege um den Faktor 1,25 länger als die Luftlinie");
    }

    [Fact]
    public async Task Supply_is_shared_among_those_who_reach_it()
    {
        await AddTwoAsync();
        People(100, 300, 50);

        var reach = (await Asked("metres=2500&demand=einwohner")).ShouldBe(HttpStatusCode.OK).Body;

        // North is reached by the first (1 km) and the second (2,24 km), South by both: 60 Plätze for 400 people.
        Access(reach).ShouldBe(["15", "15", "0"]);
        reach.GetProperty("demand").GetProperty("period").GetString().ShouldBe("2024", "der letzte Zeitraum");
        Notes(reach).ShouldContain("nur was veröffentlicht ist");
    }

    [Fact]
    public async Task What_is_farther_may_count_less_and_facilities_without_Plätze_may_count_one_each()
    {
        await AddTwoAsync();
        People(100, 300, 50);

        // South lies at 0 and 2 km, North at 1 and 2.24 km; zones of 1.1, 2.2 and 3.3 km.
        var people = (South: (100 * 0.68) + 300, North: 100 + (300 * 0.22));
        var (south, north) = (20 / people.South * 100, 40 / people.North * 100);

        var stepped = (await Asked("metres=3300&demand=einwohner&weights=steps")).Body;
        var counted = (await Asked("metres=2500&demand=einwohner&supply=facilities")).Body;

        Access(stepped)[0].ShouldBe(Rounded(north + (south * 0.68)));
        Access(stepped)[1].ShouldBe(Rounded((north * 0.22) + south));
        Access(counted).ShouldBe(["5", "5", "0"], "zwei Einrichtungen für 400 Menschen, je 1.000");
    }

    [Fact]
    public async Task A_withheld_number_of_people_leaves_a_reason_and_no_number_wherever_it_would_enter()
    {
        await AddTwoAsync();
        People(100, null, 50);

        var wide = (await Asked("metres=2500&demand=einwohner")).Body;
        var narrow = (await Asked("metres=1500&demand=einwohner")).Body;

        Access(wide).ShouldBe(["Hidden", "Hidden", "0"]);
        Access(narrow).ShouldBe(["40", "Hidden", "0"], "Nord wird nur aus dem ersten Dorf erreicht");
    }

    [Fact]
    public async Task Who_may_see_more_gets_the_same_since_only_what_is_public_is_asked_for()
    {
        await AddTwoAsync();
        People(100, null, 50);

        var everyone = await town.AskAsync($"{Query}&metres=2500&demand=einwohner", Cancelled);
        var staff = await town.AskAsync($"{Query}&metres=2500&demand=einwohner", Cancelled, isSignedIn: true);

        JsonElement.DeepEquals(staff.Body, everyone.Body).ShouldBeTrue();
    }

    [Fact]
    public async Task Plätze_that_are_not_said_are_unknown_where_they_would_count()
    {
        await AddTwoAsync();
        await town.AddAsync(_kind, "Kita Ohne", 0, 0, null, Cancelled);
        People(100, 300, 50);

        var reach = (await Asked("metres=1500&demand=einwohner")).Body;

        Row(reach, ReachTown.First).ShouldBe("Kita Ohne 0 2 Unknown 100");
        Access(reach).ShouldBe(["Unknown", Rounded(20.0 / 300 * 100), "0"]);
        reach.GetProperty("withoutCapacity").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_facility_of_which_only_the_address_is_known_is_named_and_not_counted()
    {
        await AddTwoAsync();
        await using var command = town.Service.Database.CreateCommand(
            "update place set lon = null, lat = null where kind_name = $1 and name = 'Kita Süd'"
        );
        command.Parameters.AddWithValue(_kind);
        await command.ExecuteNonQueryAsync(Cancelled);

        var reach = (await town.AskAsync($"{Query}&metres=1500", Cancelled)).Body;

        reach.GetProperty("facilities").GetInt32().ShouldBe(1);
        Notes(reach).ShouldContain("Nicht mitgerechnet, weil nur die Anschrift und kein Punkt bekannt ist (1): Kita Süd.");
    }

    [Fact]
    public async Task Where_no_facility_has_a_point_there_is_none_in_reach_and_no_nearest()
    {
        await town.AddAsync(_kind, "Kita Irgendwo", 0, 1, 40, Cancelled);
        await using var forget = town.Service.Database.CreateCommand(
            "update place set lon = null, lat = null where kind_name = $1"
        );
        forget.Parameters.Add(new() { Value = _kind });
        await forget.ExecuteNonQueryAsync(Cancelled);
        People(100, 300, 50);

        var reach = (await Asked("metres=1500&demand=einwohner")).ShouldBe(HttpStatusCode.OK).Body;

        Row(reach, ReachTown.First).ShouldBe("  0 0 0");
        Access(reach).ShouldBe(["0", "0", "0"]);
        reach.GetProperty("areasWithoutAny").GetInt32().ShouldBe(3);
        reach.GetProperty("withoutPoint").EnumerateArray().Single().GetString().ShouldBe("Kita Irgendwo");
    }

    [Fact]
    public async Task A_planned_facility_is_computed_with_and_not_kept()
    {
        await AddTwoAsync();
        People(100, 300, 50);
        var (lon, lat) = ReachTown.PointAt(10, 0);
        var planned = $"plannedLon={ReachTown.Number(lon)}&plannedLat={ReachTown.Number(lat)}&plannedCapacity=25";

        var after = (await Asked($"metres=1500&demand=einwohner&{planned}")).Body;
        var before = (await Asked("metres=1500&demand=einwohner")).Body;

        Row(after, ReachTown.Third).ShouldBe("Geplante Einrichtung 0 1 25 100");
        Access(after)[2].ShouldBe("50");
        Notes(after).ShouldContain("eine geplante Einrichtung mit 25 Plätzen; sie wird nicht gespeichert");
        Access(before)[2].ShouldBe("0");
    }

    [Fact]
    public async Task Only_the_areas_asked_for_are_answered_and_all_are_computed_with()
    {
        await AddTwoAsync();
        People(100, 300, 50);

        var reach = (await Asked($"metres=2500&demand=einwohner&area={ReachTown.First}")).Body;

        reach.GetProperty("rows").GetArrayLength().ShouldBe(1);
        Access(reach).ShouldBe(["15"]);
    }

    [Fact]
    public async Task The_table_for_a_delivery_has_signs_reasons_notes_and_nothing_that_runs_as_a_formula()
    {
        await town.AddAsync(_kind, "=1+1", 0, 0, 40, Cancelled);
        People(null, 300, 50);
        using var client = town.Service.Anonymous();

        var file = await client.GetStringAsync($"/places/reach.csv?{Query}&metres=1500&demand=einwohner", Cancelled);

        file.ShouldContain(
            "gebiet;gebietsname;stichtag;naechste_einrichtung;entfernung_m;wegezeit_min;einrichtungen;plaetze;flaeche_prozent;nachfrage;plaetze_je_100;grund;hinweise"
        );
        file.ShouldContain(";'=1+1;0;;1;40;100;.;.;Zahlenwert geheim zu halten;");
        file.ShouldContain(";'=1+1;2000;;0;0;0;300;0;;");
    }

    [Theory]
    [InlineData("metres=500", "level", "reach-question")]
    [InlineData("level=dorf", "metres", "reach-question")]
    [InlineData("level=dorf&metres=500&minutes=5", "metres", "reach-question")]
    [InlineData("level=dorf&metres=0", "metres", "reach-question")]
    [InlineData("level=dorf&metres=NaN", "metres", "reach-question")]
    [InlineData("level=dorf&metres=500&by=fliegend", "by", "reach-question")]
    [InlineData("level=dorf&metres=500&by=foot", "minutes", "reach-question")]
    [InlineData("level=dorf&minutes=5&detour=0.5", "detour", "reach-question")]
    [InlineData("level=dorf&minutes=5&speed=1000", "speed", "reach-question")]
    [InlineData("level=dorf&metres=500&weights=egal", "weights", "reach-question")]
    [InlineData("level=dorf&metres=500&supply=geld", "supply", "reach-question")]
    [InlineData("level=dorf&metres=500&plannedLon=7", "plannedLon", "reach-question")]
    [InlineData("level=dorf&metres=500&plannedLon=7&plannedLat=12", "plannedLat", "reach-question")]
    [InlineData("level=dorf&metres=500&kind=kita", "kind", "reach-question")]
    [InlineData("level=gibtesnicht&metres=500", null, "level-not-counted")]
    [InlineData("level=dorf&metres=500&kindName=Luftschloss", null, "unknown-kind")]
    [InlineData("level=dorf&metres=500&source=gibtesnicht", null, "unknown-list")]
    [InlineData("level=dorf&metres=500&area=99999999", null, "unknown-areas")]
    [InlineData("level=dorf&metres=500&demand=gibtesnicht", null, "reach-demand")]
    [InlineData("level=dorf&metres=500&demand=anteil", null, "reach-demand")]
    [InlineData("level=dorf&metres=500&demand=einwohner&period=1999", null, "reach-demand")]
    [InlineData("level=kreis&metres=500&demand=einwohner", null, "reach-demand")]
    public async Task What_cannot_be_measured_is_refused_with_its_place(string query, string? column, string type)
    {
        People(100, 300, 50);

        var answer = (await town.AskAsync(query, Cancelled)).ShouldBe(HttpStatusCode.BadRequest).Body;

        answer.GetProperty("type").GetString()!.ShouldEndWith(type);
        if (column is not null)
        {
            answer.GetProperty("places")[0].GetProperty("column").GetString().ShouldBe(column);
        }
    }

    [Fact]
    public async Task Where_nobody_named_a_routing_service_nothing_leaves_and_it_is_said()
    {
        await using var alone = await town.StartAsync(new() { ["Routing__Address"] = "" }, Cancelled);
        using var client = alone.As(Role.Sozialplanung, "10044");

        var ways = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync("/places/reach/ways", Cancelled));
        var answer = await ReachTown.AskAsync(alone, $"{Query}&minutes=5&by=foot", Cancelled, isSignedIn: true);

        ways.GetProperty("routingService").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.ShouldBe(HttpStatusCode.BadRequest).Body.GetProperty("type").GetString()!.ShouldEndWith("no-routing");
    }

    private async Task AddTwoAsync()
    {
        await town.AddAsync(_kind, "Kita Nord", 0, 1, 40, Cancelled);
        await town.AddAsync(_kind, "Kita Süd", 2, 0, 20, Cancelled);
    }

    private void People(double? first, double? second, double? third)
    {
        var counts = new PublishedCounts(
            new Dictionary<string, double?>
            {
                [ReachTown.First] = first,
                [ReachTown.Second] = second,
                [ReachTown.Third] = third,
            }
        );
        town.Indicators.Answer = counts.AnswerAsync;
    }

    private Task<RunningNetwork.Answer> Asked(string rest) => town.AskAsync($"{Query}&{rest}", Cancelled);

    private static string Notes(JsonElement reach) =>
        string.Join(" ", reach.GetProperty("notes").EnumerateArray().Select(note => note.GetString()));

    private static string[] Access(JsonElement reach) =>
        [.. reach.GetProperty("rows").EnumerateArray().Select(row => Text(row.GetProperty("access")))];

    private static string Row(JsonElement reach, string area)
    {
        var row = reach.GetProperty("rows").EnumerateArray().Single(each => each.GetProperty("area").GetString() == area);
        return string.Join(
            ' ',
            row.GetProperty("nearest"),
            row.GetProperty("nearestMetres"),
            row.GetProperty("facilities"),
            Text(row.GetProperty("capacity")),
            row.GetProperty("surfacePercent")
        );
    }

    private static string Text(JsonElement value) =>
        value.GetProperty("number") is { ValueKind: JsonValueKind.Number } number
            ? number.ToString()
            : value.GetProperty("state").GetString()!;

    private static string Rounded(double number) =>
        Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
