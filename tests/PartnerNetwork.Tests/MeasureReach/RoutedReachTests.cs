using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

[Collection(ReachTownTests.Name)]
public sealed class RoutedReachTests(ReachTown town)
{
    // Answers are kept by their points: each test has points of its own.
    private readonly double _shift = Random.Shared.NextDouble() / 20;
    private readonly string _kind = $"Kita {Guid.CreateVersion7():N}";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Minutes_come_from_the_service_in_one_request_with_the_key_and_nothing_but_points()
    {
        await AddAsync();
        Durations((area, facility) => (area * 600) + (facility * 60));

        var reach = (await Asked("minutes=15&by=foot")).ShouldBe(HttpStatusCode.OK).Body;

        Rows(reach).ShouldBe(["Kita 1 0 2", "Kita 1 10 2", "Kita 1 20 0"]);
        var (path, key, body) = town.Routing.Asked.ShouldHaveSingleItem();
        path.ShouldBe("/ors/v2/matrix/foot-walking");
        key.ShouldBe(ReachTown.Key);
        body.GetProperty("locations").GetArrayLength().ShouldBe(5);
        body.GetProperty("metrics")[0].GetString().ShouldBe("duration");
        body.GetRawText().ShouldNotContain("Kita");
        reach.GetProperty("rows")[0].GetProperty("surfacePercent").ValueKind.ShouldBe(JsonValueKind.Null);
        Notes(reach).ShouldContain("Wegezeit zu Fuß vom Innenpunkt des Gebiets, höchstens 15 Minuten");
        Notes(reach).ShouldContain("© OpenStreetMap-Mitwirkende");
    }

    [Fact]
    public async Task What_was_answered_once_is_not_asked_again()
    {
        await AddAsync();
        Durations((_, _) => 60);

        var first = (await Asked("minutes=15&by=bike")).Body;
        var again = (await Asked("minutes=15&by=bike")).Body;

        JsonElement.DeepEquals(again, first).ShouldBeTrue();
        town.Routing.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_service_knows_no_way_there_is_none()
    {
        await AddAsync();
        Durations((area, facility) => area == 1 || facility == 0 ? null : 120);

        Rows((await Asked("minutes=15&by=foot")).Body).ShouldBe(["Kita 2 2 1", "  0", "Kita 2 2 1"]);
    }

    [Fact]
    public async Task More_pairs_than_the_service_takes_go_in_several_requests()
    {
        await AddAsync();
        Durations((_, _) => 60);
        await using var small = await town.StartAsync(new() { ["Routing__PairsPerRequest"] = "2" }, Cancelled);
        await CopyAsync(small);

        var reach = await ReachTown.AskAsync(small, Query("minutes=15&by=foot"), Cancelled, isSignedIn: true);

        Rows(reach.ShouldBe(HttpStatusCode.OK).Body).ShouldBe(["Kita 1 1 2", "Kita 1 1 2", "Kita 1 1 2"]);
        town.Routing.Asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task More_requests_than_allowed_are_not_begun()
    {
        await AddAsync();
        Durations((_, _) => 60);
        await using var small = await town.StartAsync(
            new() { ["Routing__PairsPerRequest"] = "1", ["Routing__RequestsPerQuestion"] = "5" },
            Cancelled
        );
        await CopyAsync(small);

        var answer = await ReachTown.AskAsync(small, Query("minutes=15&by=foot"), Cancelled, isSignedIn: true);

        Away(answer).ShouldContain("mehr als 5 Anfragen an den Routing-Dienst nötig");
        town.Routing.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_public_does_not_spend_the_quota()
    {
        Durations((_, _) => 60);

        var answer = await town.AskAsync(Query("minutes=15&by=foot"), Cancelled);

        answer.ShouldBe(HttpStatusCode.Forbidden);
        town.Routing.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_service_that_asks_to_wait_a_little_is_waited_for()
    {
        await AddAsync();
        var asked = 0;
        Durations((_, _) => 60);
        var answer = town.Routing.Answer;
        town.Routing.Answer = context =>
        {
            if (Interlocked.Increment(ref asked) > 1)
            {
                return answer(context);
            }

            context.Response.Headers.RetryAfter = "1";
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Task.CompletedTask;
        };

        Rows((await Asked("minutes=15&by=foot")).ShouldBe(HttpStatusCode.OK).Body)[0].ShouldBe("Kita 1 1 2");
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_service_that_asks_to_wait_long_is_not()
    {
        await AddAsync();
        Answer(429, "", retryAfter: "3600");

        Away(await Asked("minutes=15&by=foot")).ShouldContain("in 3600 Sekunden lässt es sich wieder versuchen");
        town.Routing.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(401, "Der Schlüssel (Routing:Key) gilt nicht, oder das Kontingent ist verbraucht")]
    [InlineData(403, "Der Schlüssel (Routing:Key) gilt nicht, oder das Kontingent ist verbraucht")]
    [InlineData(400, "Routing:PairsPerRequest")]
    [InlineData(404, "Die Adresse (Routing:Address) ist zu prüfen")]
    [InlineData(302, "meldet einen Fehler (302)")]
    [InlineData(500, "meldet einen Fehler (500)")]
    public async Task A_refusal_becomes_a_sentence_and_the_offer_of_straight_lines(int status, string sentence)
    {
        await AddAsync();
        Answer(status, """{"error":{"code":6004,"message":"<b>anything</b>"}}""");

        var text = Away(await Asked("minutes=15&by=foot"));

        text.ShouldContain(sentence);
        text.ShouldContain("Mit der Luftlinie lässt sich sofort rechnen.");
        text.ShouldNotContain("anything");
        text.ShouldNotContain(ReachTown.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"durations":null}""")]
    [InlineData("""{"durations":[[1,2],[1,2]]}""")]
    [InlineData("""{"durations":[[1,2],[1,2],[1]]}""")]
    [InlineData("""{"durations":[[1,2],[1,2],[1,-5]]}""")]
    [InlineData("""{"durations":[[1,2],[1,2],[1,"2"]]}""")]
    [InlineData("""{"durations":[[1,2],[1,2],[1,1e999]]}""")]
    [InlineData("""{"durations":[[1,2],[1,2],[1,1e300]]}""")]
    [InlineData("<html></html>")]
    public async Task A_wrong_answer_is_no_answer(string body)
    {
        await AddAsync();
        Answer(200, body);

        Away(await Asked("minutes=15&by=foot")).ShouldContain("antwortet anders");
    }

    [Fact]
    public async Task An_answer_that_nests_without_end_or_never_ends_is_not_read()
    {
        await AddAsync();
        Answer(200, new string('[', 100_000));
        Away(await Asked("minutes=15&by=foot")).ShouldContain("antwortet anders");

        town.Routing.Answer = async context =>
        {
            var some = new byte[1 << 16];
            Array.Fill(some, (byte)' ');
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(some, context.RequestAborted);
            }
        };
        Away(await Asked("minutes=15&by=foot")).ShouldContain("Routing-Dienst");
    }

    [Fact]
    public async Task A_service_that_is_silent_or_away_is_not_waited_for_long()
    {
        await AddAsync();
        town.Routing.Answer = context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        Away(await Asked("minutes=15&by=foot")).ShouldContain("hat nach 2 Sekunden nicht geantwortet");

        await using var away = await town.StartAsync(new() { ["Routing__Address"] = "http://127.0.0.1:9" }, Cancelled);
        await CopyAsync(away);
        var answer = await ReachTown.AskAsync(away, Query("minutes=15&by=foot"), Cancelled, isSignedIn: true);
        Away(answer).ShouldContain("ist nicht zu erreichen");
    }

    [Fact]
    public async Task A_routing_address_that_is_none_ends_the_service_at_its_start() =>
        (
            await Should.ThrowAsync<InvalidOperationException>(
                town.StartAsync(new() { ["Routing__Address"] = "file:///etc/passwd" }, Cancelled)
            )
        ).Message.ShouldContain("Routing:Address ist keine Adresse");

    private string Query(string rest) => $"level=dorf&kindName={Uri.EscapeDataString(_kind)}&{rest}";

    private Task<RunningNetwork.Answer> Asked(string rest) => town.AskAsync(Query(rest), Cancelled, isSignedIn: true);

    private async Task AddAsync()
    {
        town.Routing.Asked.Clear();
        await town.AddAsync(_kind, "Kita 1", 0, 0.3 + _shift, 40, Cancelled);
        await town.AddAsync(_kind, "Kita 2", 0.4, _shift, 20, Cancelled);
    }

    /// <summary>The facilities of this test for another process, which has a database of its own.</summary>
    private async Task CopyAsync(TestServers.TestService other)
    {
        foreach (var (name, east, north) in new[] { ("Kita 1", 0.0, 0.3), ("Kita 2", 0.4, 0) })
        {
            var (lon, lat) = ReachTown.PointAt(east, north + _shift);
            await using var command = other.Database.CreateCommand(
                """
                insert into place (code, kind, name, kind_name, partners, topics, areas, covered_by, address, lon, lat, contact_role, open_to, capacity, opening, website, changed_at)
                values ($1, 'facility', $2, $3, '{}', '{}', '{10044}', '{10044}', '', $4, $5, '', '', 20, '', '', now())
                """
            );
            foreach (var value in new object[] { RunningNetwork.NewCode(), name, _kind, lon, lat })
            {
                command.Parameters.AddWithValue(value);
            }

            await command.ExecuteNonQueryAsync(Cancelled);
        }
    }

    /// <summary>Seconds by area, from west to east, and facility, among those asked about; null: no way.</summary>
    private void Durations(Func<int, int, int?> seconds)
    {
        town.Routing.Asked.Clear();
        town.Routing.Answer = async context =>
        {
            var body = town.Routing.Asked.Last().Body;
            var (from, to) = (body.GetProperty("sources").GetArrayLength(), body.GetProperty("destinations").GetArrayLength());
            var east = body.GetProperty("locations").EnumerateArray().Take(from).Select(point => point[0].GetDouble()).ToList();
            await context.Response.WriteAsJsonAsync(
                new
                {
                    durations = east.Select(lon =>
                        Enumerable.Range(0, to).Select(j => seconds(east.Count(other => other < lon), j))
                    ),
                }
            );
        };
    }

    private void Answer(int status, string body, string? retryAfter = null)
    {
        town.Routing.Asked.Clear();
        town.Routing.Answer = async context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
            context.Response.Headers.Location = status == 302 ? "http://127.0.0.1:9/" : null;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body);
        };
    }

    private static string Away(RunningNetwork.Answer answer)
    {
        answer.ShouldBe(HttpStatusCode.ServiceUnavailable).Body.GetProperty("type").GetString()!.ShouldEndWith("routing-away");
        return answer.Body.GetProperty("title").GetString()!;
    }

    private static string Notes(JsonElement reach) =>
        string.Join(" ", reach.GetProperty("notes").EnumerateArray().Select(note => note.GetString()));

    private static string[] Rows(JsonElement reach) =>
        [
            .. reach
                .GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{row.GetProperty("nearest")} {row.GetProperty("nearestMinutes")} {row.GetProperty("facilities")}"
                    )
                ),
        ];
}
