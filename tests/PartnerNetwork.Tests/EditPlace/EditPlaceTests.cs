using System.Net;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.PartnerNetwork.Tests.EditPlace;

public sealed class EditPlaceTests(RunningNetwork network)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _code = RunningNetwork.NewCode();

    [Theory]
    [InlineData("/facilities/", "facility")]
    [InlineData("/meeting-places/", "meetingPlace")]
    public async Task Finds_the_area_of_a_place_by_its_point(string route, string kind)
    {
        var answer = await network.PutAsync(
            Role.Verwalter,
            "",
            route + _code,
            RunningNetwork.Place(RunningNetwork.East),
            Cancelled
        );

        answer.ShouldBe(HttpStatusCode.OK).Body.GetProperty("areas")[0].GetString().ShouldBe(RunningNetwork.East);
        var place = (await network.FindAsync(_code, Cancelled)).ShouldNotBeNull();
        place.GetProperty("geometry").GetProperty("coordinates").ToString().ShouldBe("[6.85,49.35]");
        var properties = place.GetProperty("properties");
        properties.GetProperty("kind").GetString().ShouldBe(kind);
        properties.GetProperty("organisation").GetString().ShouldBe("Testträger");
        properties.GetProperty("areas").ToString().ShouldBe($"[\"{RunningNetwork.East}\"]");
    }

    [Fact]
    public async Task Keeps_the_areas_that_are_given()
    {
        var place = RunningNetwork.Place(RunningNetwork.East);
        place["areas"] = new[] { RunningNetwork.West, RunningNetwork.East };

        (await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled))
            .ShouldBe(HttpStatusCode.OK)
            .Body.GetProperty("areas")
            .GetArrayLength()
            .ShouldBe(2);
    }

    [Fact]
    public async Task Several_who_enter_the_same_place_at_once_are_answered_one_by_one()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 12).Select(PutAsync));

        statuses.ShouldContain(HttpStatusCode.OK);
        statuses.Where(status => status is not (HttpStatusCode.OK or HttpStatusCode.Conflict)).ShouldBeEmpty();
        (await network.FindAsync(_code, Cancelled)).ShouldNotBeNull();

        async Task<HttpStatusCode> PutAsync(int number)
        {
            var place = RunningNetwork.Place(RunningNetwork.East);
            place["name"] = $"Jugendzentrum {number}";
            return (await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled)).Status;
        }
    }

    [Fact]
    public async Task Knows_when_a_place_was_last_changed()
    {
        var place = RunningNetwork.Place(RunningNetwork.East);
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled);
        var put = await network.ChangedAtAsync(_code, Cancelled);
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled);
        (await network.ChangedAtAsync(_code, Cancelled)).ShouldBe(put, "nichts hat sich geändert");

        place["name"] = "Haus der Jugend";
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled);

        (await network.ChangedAtAsync(_code, Cancelled)).ShouldBeGreaterThan(put);
        (await network.FindAsync(_code, Cancelled))
            .ShouldNotBeNull()
            .GetProperty("properties")
            .GetProperty("name")
            .GetString()
            .ShouldBe("Haus der Jugend");
    }

    [Theory]
    [InlineData(Role.Verwalter, "", HttpStatusCode.OK)]
    [InlineData(Role.Dienst, "", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, RunningNetwork.East, HttpStatusCode.OK)]
    [InlineData(Role.Sozialplanung, RunningNetwork.West, HttpStatusCode.Forbidden)]
    [InlineData(Role.Sozialplanung, "", HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Datenlieferant, RunningNetwork.East, HttpStatusCode.Forbidden)]
    [InlineData(Role.Oeffentlichkeit, "", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_the_place_may_enter_change_and_remove_it(
        Role role,
        string place,
        HttpStatusCode expected
    )
    {
        var body = RunningNetwork.Place(RunningNetwork.East);

        (await network.PutAsync(role, place, $"/facilities/{_code}", body, Cancelled)).ShouldBe(expected);
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", body, Cancelled);
        (await network.PutAsync(role, place, $"/facilities/{_code}", body, Cancelled)).ShouldBe(expected);

        using var client = network.Service.As(role, place);
        var removed = await client.DeleteAsync($"/facilities/{_code}", Cancelled);
        removed.StatusCode.ShouldBe(expected == HttpStatusCode.OK ? HttpStatusCode.NoContent : expected);
        (await network.FindAsync(_code, Cancelled)).HasValue.ShouldBe(expected != HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_takes_the_place_of_another_by_moving_it_home()
    {
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", RunningNetwork.Place(RunningNetwork.East), Cancelled);

        var answer = await network.PutAsync(
            Role.Sozialplanung,
            RunningNetwork.West,
            $"/facilities/{_code}",
            RunningNetwork.Place(RunningNetwork.West),
            Cancelled
        );

        answer.ShouldBe(HttpStatusCode.Forbidden).Body.GetProperty("title").GetString()!.ShouldContain("außerhalb Ihres Gebiets");
    }

    [Fact]
    public async Task Nobody_claims_a_point_elsewhere_by_naming_the_own_area()
    {
        var place = RunningNetwork.Place(RunningNetwork.East);
        place["areas"] = new[] { RunningNetwork.West };

        (await network.PutAsync(Role.Sozialplanung, RunningNetwork.West, $"/facilities/{_code}", place, Cancelled)).ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_database_itself_hides_the_places_of_others_from_a_change()
    {
        await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", RunningNetwork.Place(RunningNetwork.East), Cancelled);
        await using var connection = await network.Service.Database.OpenConnectionAsync(Cancelled);
        await using var transaction = await connection.BeginTransactionAsync(Cancelled);
        await using var steal = new NpgsqlCommand(
            $"""
            {ForgedSession.Of(Role.Sozialplanung, RunningNetwork.West)};
            update place set name = 'fremd' where code = '{_code}';
            """,
            connection,
            transaction
        );

        (await steal.ExecuteNonQueryAsync(Cancelled)).ShouldBe(0);
    }

    [Theory]
    [InlineData("name", "", "1 bis 200")]
    [InlineData("lon", 200.0, "zwischen 5 und 16")]
    [InlineData("contactRole", "Frau Muster", "keine Person")]
    [InlineData("contactRole", "info@example.org", "keine Person")]
    [InlineData("contactRole", "Telefon 06831 12345", "keine Person")]
    [InlineData("organisation", "gibt-es-nicht", "nicht eingetragen: gibt-es-nicht")]
    [InlineData("lat", 52.5, "in keinem bekannten Gebiet")]
    [InlineData("lon", "östlich", "fehlerhaft")]
    public async Task A_bad_body_is_refused_in_German(string member, object value, string expected)
    {
        var place = RunningNetwork.Place(RunningNetwork.East);
        place[member] = value;

        var answer = await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled);

        answer.ShouldBe(HttpStatusCode.BadRequest).Body.ToString().ShouldContain(expected);
        (await network.FindAsync(_code, Cancelled)).ShouldBeNull();
    }

    [Fact]
    public async Task An_area_that_does_not_exist_is_refused_by_name()
    {
        var place = RunningNetwork.Place(RunningNetwork.East);
        place["areas"] = new[] { "10099001" };

        (await network.PutAsync(Role.Verwalter, "", $"/facilities/{_code}", place, Cancelled))
            .ShouldBe(HttpStatusCode.BadRequest)
            .Body.ToString()
            .ShouldContain("10099001");
    }

    [Fact]
    public async Task A_code_that_does_not_fit_an_address_is_refused() =>
        (
            await network.PutAsync(
                Role.Verwalter,
                "",
                "/facilities/Jugend%20zentrum",
                RunningNetwork.Place(RunningNetwork.East),
                Cancelled
            )
        )
            .ShouldBe(HttpStatusCode.BadRequest)
            .Body.ToString()
            .ShouldContain("Schlüssel");

    [Fact]
    public async Task Removing_what_is_not_there_is_told()
    {
        using var client = network.Service.As(Role.Verwalter);

        (await client.DeleteAsync($"/facilities/{_code}", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
