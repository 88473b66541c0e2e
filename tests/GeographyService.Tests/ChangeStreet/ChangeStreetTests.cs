using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ChangeStreet;

/// <summary>Each test has a municipality of its own; its streets lie in the Stadtteile of the shared town.</summary>
public sealed class ChangeStreetTests(GeographyWithTown geography) : IClassFixture<GeographyWithTown>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string _gemeinde = $"{Guid.CreateVersion7():N}";

    [Fact]
    public async Task An_entry_is_added_moved_and_ended_and_who_did_it_why_is_kept()
    {
        await ImportAsync("Hauptstraße;1;15;10044001-01\n");
        var tag = await TagAsync();

        (await SendAsync(Added("17", "25", "10044001-02"))).Status.ShouldBe(HttpStatusCode.NoContent);
        var entries = await EntriesAsync("Hauptstraße");
        entries.Length.ShouldBe(2);
        entries[1].GetProperty("isByHand").GetBoolean().ShouldBeTrue();
        var id = entries[0].GetProperty("id").GetInt64();
        (
            await SendAsync(
                new
                {
                    kind = "Move",
                    entry = id,
                    area = "10044002-01",
                    reason = "Grenze verlegt",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.NoContent);
        (
            await SendAsync(
                new
                {
                    kind = "End",
                    entry = id,
                    validTo = "2026-06-30",
                    reason = "Abgerissen",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.NoContent);

        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).ShouldBe([
            $"{{\"municipality\":\"{_gemeinde}\",\"street\":\"Hauptstraße\",\"side\":\"Both\",\"from\":\"1\",\"to\":\"15\",\"area\":\"10044002-01\",\"validTo\":\"2026-06-30\"}}",
            $"{{\"municipality\":\"{_gemeinde}\",\"street\":\"Hauptstraße\",\"side\":\"Both\",\"from\":\"17\",\"to\":\"25\",\"area\":\"10044001-02\"}}",
        ]);
        (await TagAsync()).ShouldNotBe(tag);
        var changes = (await StateAsync(Role.Verwalter, ""))
            .GetProperty("changes")
            .EnumerateArray()
            .Where(change => change.GetProperty("municipality").GetString() == _gemeinde)
            .Select(change =>
                $"{change.GetProperty("kind")} {change.GetProperty("area")} {change.GetProperty("reason")} {change.GetProperty("changedBy").GetString()!.Length > 0}"
            );
        changes.ShouldBe([
            "End 10044002-01 Abgerissen True",
            "Move 10044002-01 Grenze verlegt True",
            "Add 10044001-02 Neubau True",
        ]);
    }

    [Fact]
    public async Task A_check_tells_of_overlaps_in_the_words_of_the_entries_and_changes_nothing()
    {
        await ImportAsync("Ring;1;15;10044001-01\n");

        var check = (await SendAsync(Added("11", "25", "10044001-02", street: "Ring"), "/check")).ShouldBeOk().Body;

        check.GetProperty("errors").GetArrayLength().ShouldBe(0);
        var warning = check.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem().GetString()!;
        warning.ShouldContain("„11–25“ (10044001-02) überschneidet sich mit „1–15“ (10044001-01)");
        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("5", "1", "10044001-01", "Neubau", "liegt vor der ersten")]
    [InlineData("fünf", "", "10044001-01", "Neubau", "„fünf“ ist keine Hausnummer")]
    [InlineData("5", "9", "99", "Neubau", "Das Gebiet „99“ gibt es nicht")]
    [InlineData("5", "9", "10044001-01", " ", "Grund")]
    public async Task What_cannot_be_is_refused_with_a_sentence(
        string from,
        string to,
        string area,
        string reason,
        string expected
    )
    {
        await ImportAsync("Wall;1;3;10044001-01\n");

        var answer = await SendAsync(Added(from, to, area, reason, "Wall"));

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain(expected);
        (await geography.StreetLinesAsync(_gemeinde, Cancelled)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_responsible_for_another_place_changes_nothing_here()
    {
        await ImportAsync("Wall;1;3;10044001-01\n");
        var id = (await EntriesAsync("Wall"))[0].GetProperty("id").GetInt64();
        object move = new
        {
            kind = "Move",
            entry = id,
            area = "10044002-01",
            reason = "weil",
        };

        (await SendAsync(move, role: Role.Sozialplanung, place: "10044002")).ShouldBeProblem(HttpStatusCode.NotFound);
        (await SendAsync(move, role: Role.Sozialplanung, place: "10044001")).ShouldBeProblem(HttpStatusCode.Forbidden);
        (await SendAsync(move, role: Role.Statistikstelle, place: "10044")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_import_says_beforehand_that_it_replaces_what_was_changed_by_hand()
    {
        await ImportAsync("Wall;1;3;10044001-01\n");
        (await SendAsync(Added("5", "9", "10044001-01", street: "Wall"))).Status.ShouldBe(HttpStatusCode.NoContent);

        var check = await ImportAsync("Wall;1;3;10044001-01\n", "streets/check");

        check.Warnings.ShouldHaveSingleItem().ShouldContain("wurde ein Eintrag von Hand geändert (Wall)");
    }

    private object Added(string from, string to, string area, string reason = "Neubau", string street = "Hauptstraße") =>
        new
        {
            kind = "Add",
            municipality = _gemeinde,
            street,
            from,
            to,
            area,
            reason,
        };

    private async Task<RunningGeography.Answer> ImportAsync(string rows, string what = "streets") =>
        (
            await geography.ImportAsync(
                Role.Verwalter,
                "",
                System.Text.Encoding.UTF8.GetBytes("Straße;von;bis;Gebiet\n" + rows),
                new
                {
                    version = "2025",
                    municipality = _gemeinde,
                    columns = new
                    {
                        street = "Straße",
                        from = "von",
                        to = "bis",
                        area = "Gebiet",
                    },
                },
                what,
                Cancelled
            )
        ).ShouldBeOk();

    private async Task<RunningGeography.Answer> SendAsync(
        object change,
        string path = "",
        Role role = Role.Verwalter,
        string place = ""
    )
    {
        using var client = geography.Service.As(role, place);
        return await RunningGeography.Answer.OfAsync(
            await client.PostAsJsonAsync($"/street-register/changes{path}", change, Cancelled),
            Cancelled
        );
    }

    private async Task<JsonElement[]> EntriesAsync(string street)
    {
        using var client = geography.Service.As(Role.Verwalter);
        var found = await client.GetFromJsonAsync<JsonElement>($"/street-register/streets?text={street}", Cancelled);
        return
        [
            .. found
                .GetProperty("streets")
                .EnumerateArray()
                .Single(each => each.GetProperty("municipality").GetString() == _gemeinde)
                .GetProperty("entries")
                .EnumerateArray(),
        ];
    }

    private async Task<JsonElement> StateAsync(Role role, string place)
    {
        using var client = geography.Service.As(role, place);
        return await client.GetFromJsonAsync<JsonElement>("/street-register/state", Cancelled);
    }

    private async Task<string> TagAsync()
    {
        using var client = geography.Service.As(Role.Dienst);
        using var answer = await client.GetAsync(new Uri("/street-register", UriKind.Relative), Cancelled);
        return answer.Headers.ETag!.Tag;
    }
}
