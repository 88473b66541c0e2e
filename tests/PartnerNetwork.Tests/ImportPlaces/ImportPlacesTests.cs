using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork.Tests.ImportPlaces;

public sealed class ImportPlacesTests(RunningNetwork network)
{
    private readonly PlaceListFile _list = new(network);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_checked_and_stored_by_point_and_by_address()
    {
        var carrier = $"Stadt {_list.Source}";
        var rows = PlaceListFile.ByPoint.Replace("Stadt Muster", carrier, StringComparison.Ordinal) + PlaceListFile.ByStreet;
        var check = (await _list.CheckAsync(rows, Cancelled)).ShouldBe(HttpStatusCode.OK).Body;
        check.GetProperty("isReady").GetBoolean().ShouldBeTrue(check.ToString());
        check.GetProperty("new").GetInt32().ShouldBe(2);
        check.GetProperty("byPoint").GetInt32().ShouldBe(1);
        check.GetProperty("byStreet").GetInt32().ShouldBe(1);
        check.GetProperty("newOrganisations")[0].GetString().ShouldBe(carrier);
        check.GetProperty("first")[1].GetProperty("areaName").GetString().ShouldBe("Gemeinde 2");
        (await _list.PlacesAsync(Cancelled)).ShouldBeEmpty("ein Probelauf ändert nichts");

        (await _list.SaveAsync(rows, Cancelled)).ShouldBe(HttpStatusCode.OK);

        var places = await _list.PlacesAsync(Cancelled);
        var point = places["Kita Regenbogen"];
        point.GetProperty("geometry").GetProperty("coordinates").ToString().ShouldBe("[6.75,49.35]");
        var properties = point.GetProperty("properties");
        properties.GetProperty("areas").ToString().ShouldBe($"[\"{RunningNetwork.West}\"]");
        properties.GetProperty("organisation").GetString().ShouldBe(carrier);
        properties.GetProperty("capacity").GetInt32().ShouldBe(80);
        properties.GetProperty("website").GetString().ShouldBe("https://www.regenbogen.example");
        properties.GetProperty("address").GetString().ShouldBe("Lindenweg 3, 66740 Gemeinde 1");
        var street = places["Kita Sonne"];
        street.GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null, "eine Lage wird nicht geraten");
        street.GetProperty("properties").GetProperty("areas").ToString().ShouldBe($"[\"{RunningNetwork.East}\"]");
        street.GetProperty("properties").GetProperty("organisationCode").GetString().ShouldBe("traeger");
    }

    [Fact]
    public async Task The_next_delivery_keeps_identities_and_names_what_changes_and_what_goes()
    {
        await _list.SaveAsync(PlaceListFile.ByPoint + PlaceListFile.ByStreet, Cancelled);
        var before = (await _list.PlacesAsync(Cancelled))["Kita Regenbogen"].GetProperty("id").GetString();
        var next = PlaceListFile.ByPoint.Replace("Kita Regenbogen", "Kita Regenbogenland", StringComparison.Ordinal);

        var check = (await _list.CheckAsync(next, Cancelled)).Body;
        check.GetProperty("new").GetInt32().ShouldBe(0);
        check.GetProperty("changedPlaces")[0].GetProperty("changes").ToString().ShouldBe("[\"Name\"]");
        check.GetProperty("gonePlaces")[0].GetProperty("name").GetString().ShouldBe("Kita Sonne");
        check.GetProperty("warnings").ToString().ShouldContain("nicht mehr im Netzwerk: „Kita Sonne“");
        (await _list.SaveAsync(next, Cancelled)).ShouldBe(HttpStatusCode.OK).Body.GetProperty("removed").GetInt32().ShouldBe(1);

        var places = await _list.PlacesAsync(Cancelled);
        places.Keys.ShouldBe(["Kita Regenbogenland"]);
        places["Kita Regenbogenland"].GetProperty("id").GetString().ShouldBe(before);
    }

    [Fact]
    public async Task What_was_changed_by_hand_is_said_before_the_file_changes_it()
    {
        await _list.SaveAsync(PlaceListFile.ByPoint, Cancelled);
        var place = (await _list.PlacesAsync(Cancelled))["Kita Regenbogen"];
        var body = RunningNetwork.Place(RunningNetwork.West);
        body["name"] = "Kita am Bach";
        (
            await network.PutAsync(Role.Verwalter, "", $"/facilities/{place.GetProperty("id").GetString()}", body, Cancelled)
        ).ShouldBe(HttpStatusCode.OK);

        var check = (await _list.CheckAsync(PlaceListFile.ByPoint, Cancelled)).Body;

        check.GetProperty("changedPlaces")[0].GetProperty("isByHand").GetBoolean().ShouldBeTrue();
        var warning = check.GetProperty("warnings")[0].GetProperty("text").GetString()!;
        warning.ShouldStartWith("„Kita am Bach“ wurde am ");
        warning.ShouldContain("von Hand geändert; die Datei überschreibt: Name");
    }

    [Fact]
    public async Task Places_of_other_lists_and_those_entered_by_hand_stay()
    {
        var code = RunningNetwork.NewCode();
        var body = RunningNetwork.Place(RunningNetwork.West);
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{code}", body, Cancelled);
        var other = new PlaceListFile(network);
        await other.SaveAsync(PlaceListFile.ByPoint, Cancelled);

        var check = (await _list.CheckAsync(PlaceListFile.ByPoint, Cancelled)).Body;
        check.GetProperty("warnings").ToString().ShouldContain($"aus der Liste „{other.Source}“");
        await _list.SaveAsync(PlaceListFile.ByPoint, Cancelled);
        await _list.SaveAsync(PlaceListFile.ByStreet, Cancelled);

        (await other.PlacesAsync(Cancelled)).Keys.ShouldBe(["Kita Regenbogen"]);
        (await network.FindAsync(code, Cancelled)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("3;Kita;Kita;;Gibtesnicht 3;66740;Gemeinde 2;;;;\n", "steht nicht im Straßenverzeichnis")]
    [InlineData("3;Kita;Kita;;Lindenweg 3;;Anderswo;;;;\n", "Der Ort „Anderswo“ kommt im Straßenverzeichnis nicht vor")]
    [InlineData("3;Kita;Kita;;Lindenweg 3;;;;;;\n", "Bitte geben Sie die Gemeinde an")]
    [InlineData("3;Kita;Kita;;;;;;;;\n", "weder Koordinaten noch eine Straße")]
    [InlineData("3;Kita;Kita;;;;;7,5;49,35;;\n", "in keinem bekannten Gebiet")]
    [InlineData("3;Kita;Kita;;;;;0,5;49,35;;\n", "liegt nicht in Deutschland")]
    [InlineData("3;Kita;Kita;;;;;ost;49,35;;\n", "sind keine Koordinaten")]
    [InlineData("3;;Kita;;;;;6,75;49,35;;\n", "Der Name fehlt")]
    [InlineData("3;Kita;;;;;;6,75;49,35;;\n", "Die Art fehlt")]
    [InlineData(";Kita;Kita;;;;;6,75;49,35;;\n", "Der Schlüssel fehlt")]
    [InlineData("1;Kita;Kita;;;;;6,75;49,35;;\n", "steht schon in Zeile 2")]
    [InlineData("3;Kita;Kita;;;;;6,75;49,35;ca. 80;\n", "ist keine Zahl von Plätzen")]
    [InlineData("3;=HYPERLINK(1);Kita;;;;;6,75;49,35;;\n", "eine Formel")]
    [InlineData("3;Ki\u202Eta;Kita;;;;;6,75;49,35;;\n", "U+202E")]
    public async Task A_line_that_cannot_be_used_is_named_and_stands_in_the_way_until_it_is_left_out(string row, string expected)
    {
        var rows = PlaceListFile.ByPoint + PlaceListFile.ByStreet + row;

        var refused = (await _list.SaveAsync(rows, Cancelled)).ShouldBe(HttpStatusCode.BadRequest).Body;
        refused.GetProperty("places")[0].GetProperty("text").GetString()!.ShouldContain(expected);
        refused.GetProperty("places")[0].GetProperty("row").GetInt32().ShouldBe(4);
        (await _list.PlacesAsync(Cancelled)).ShouldBeEmpty("alles oder nichts");

        var profile = _list.Profile;
        profile["leaveOut"] = true;
        (await _list.SaveAsync(rows, Cancelled, profile))
            .ShouldBe(HttpStatusCode.OK)
            .Body.GetProperty("warnings")
            .ToString()
            .ShouldContain(expected);
        (await _list.PlacesAsync(Cancelled)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_link_that_would_run_something_is_left_out_and_said()
    {
        var row = PlaceListFile.ByPoint.Replace("www.regenbogen.example", "javascript:alert(1)", StringComparison.Ordinal);

        (await _list.SaveAsync(row, Cancelled)).Body.GetProperty("warnings").ToString().ShouldContain("keine Internetadresse");

        (await _list.PlacesAsync(Cancelled))["Kita Regenbogen"]
            .GetProperty("properties")
            .GetProperty("website")
            .GetString()
            .ShouldBe("");
    }

    [Theory]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, RunningNetwork.West, HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, RunningNetwork.East, HttpStatusCode.Forbidden)]
    [InlineData(Role.Datenlieferant, RunningNetwork.West, HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_all_its_places_may_read_a_list_in(
        Role role,
        string place,
        HttpStatusCode expected
    )
    {
        // With a Träger that nobody has entered yet: it is theirs as well.
        var rows = PlaceListFile.ByPoint.Replace("Stadt Muster", $"Stadt {_list.Source}", StringComparison.Ordinal);

        (await _list.SaveAsync(rows, Cancelled, role: role, place: place)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_list_that_changes_its_keys_keeps_its_places_by_name_and_address()
    {
        await _list.SaveAsync(PlaceListFile.ByPoint + PlaceListFile.ByStreet, Cancelled);
        var before = (await _list.PlacesAsync(Cancelled))["Kita Sonne"].GetProperty("id").GetString();

        var saved = (await _list.SaveAsync($"K-{PlaceListFile.ByPoint}K-{PlaceListFile.ByStreet}", Cancelled)).Body;

        saved.GetProperty("added").GetInt32().ShouldBe(0);
        saved.GetProperty("removed").GetInt32().ShouldBe(0);
        (await _list.PlacesAsync(Cancelled))["Kita Sonne"].GetProperty("id").GetString().ShouldBe(before);
    }

    [Fact]
    public async Task An_address_that_lies_elsewhere_than_the_point_is_said()
    {
        var row = PlaceListFile.ByStreet.Replace("Gemeinde 2;;;", "Gemeinde 2;6,75;49,35;", StringComparison.Ordinal);

        var check = (await _list.CheckAsync(row, Cancelled)).Body;

        check.GetProperty("isReady").GetBoolean().ShouldBeTrue();
        check.GetProperty("first")[0].GetProperty("area").GetString().ShouldBe(RunningNetwork.West, "es gilt der Punkt");
        check
            .GetProperty("warnings")[0]
            .GetProperty("text")
            .GetString()!
            .ShouldContain("die Anschrift nach dem Straßenverzeichnis in Gemeinde 2");
    }

    [Fact]
    public async Task Nobody_replaces_the_list_of_another_municipality()
    {
        await _list.SaveAsync(PlaceListFile.ByStreet, Cancelled);

        var answer = await _list.SaveAsync(
            PlaceListFile.ByPoint,
            Cancelled,
            role: Role.Sozialplanung,
            place: RunningNetwork.West
        );

        answer.ShouldBe(HttpStatusCode.Forbidden).Body.GetProperty("title").GetString()!.ShouldContain("Kita Sonne");
        (await _list.PlacesAsync(Cancelled)).Keys.ShouldBe(["Kita Sonne"]);
    }

    [Fact]
    public async Task Metres_that_fit_two_systems_are_asked_and_not_guessed()
    {
        const string row = "1;Kita;Kita;;;;;337000;5469000;;\n";

        var errors = (await _list.CheckAsync(row, Cancelled)).Body.GetProperty("errors");
        errors[0].GetProperty("column").GetString().ShouldBe("crs");
        errors[0].GetProperty("text").GetString()!.ShouldContain("EPSG:25833");

        var profile = _list.Profile;
        profile["crs"] = "EPSG:25832";
        (await _list.CheckAsync(row, Cancelled, profile)).Body.GetProperty("isReady").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Points_of_a_geo_file_are_taken_as_they_are()
    {
        var profile = _list.Profile;
        profile["columns"] = new { name = "name", kindName = "art" };
        const string file = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Treff","art":"Nachbarschaftstreff"},"geometry":{"type":"Point","coordinates":[6.85,49.35]}}]}
            """;

        var answer = await network.SendAsync(
            Role.Verwalter,
            "",
            "/imports/places",
            System.Text.Encoding.UTF8.GetBytes(file),
            "treffs.geojson",
            profile,
            Cancelled
        );

        answer.ShouldBe(HttpStatusCode.OK);
        var properties = (await _list.PlacesAsync(Cancelled))["Treff"].GetProperty("properties");
        properties.GetProperty("areas").ToString().ShouldBe($"[\"{RunningNetwork.East}\"]");
        properties.GetProperty("organisation").GetString().ShouldBe("");
    }
}
