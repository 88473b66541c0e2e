using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.SetValidity;

[Collection(CurrentGeography.OneAfterTheOther)]
public sealed class SetValidityTests(CurrentGeography geography) : IAsyncLifetime
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // Other tests' days must not be in the way of these.
    public async ValueTask InitializeAsync()
    {
        foreach (var listed in await ListAsync())
        {
            (await SetAsync(listed.Key, null, null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }
    }

    public async ValueTask DisposeAsync() => await InitializeAsync();

    [Fact]
    public async Task Days_are_kept_listed_and_announced()
    {
        var former = await geography.BeginAsync(new Town(), Cancelled);
        var current = await geography.BeginAsync(new Town(), Cancelled);
        var before = await AnnouncedAsync();

        (await SetAsync(former, "2019-01-01", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SetAsync(current, "2021-01-01", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var listed = await ListAsync();
        listed[former].GetProperty("validFrom").GetString().ShouldBe("2019-01-01");
        listed[former].GetProperty("holdsUntil").GetString().ShouldBe("2020-12-31");
        listed[current].GetProperty("validFrom").GetString().ShouldBe("2021-01-01");
        TextOf(listed[current], "holdsUntil").ShouldBeNull();
        (await AnnouncedAsync()).ShouldBe(before + 2);
        (await SetAsync(current, null, null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        TextOf((await ListAsync())[current], "validFrom").ShouldBeNull();
    }

    [Fact]
    public async Task A_day_belongs_to_one_division()
    {
        var former = await geography.BeginAsync(new Town(), Cancelled);
        var current = await geography.BeginAsync(new Town(), Cancelled);
        await SetAsync(former, "2019-01-01", "2021-06-30");

        var answer = await SetAsync(current, "2021-01-01", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain(
            $"An einem dieser Tage gilt schon der Gebietsstand „{former}“ (ab 1.1.2019 bis 30.6.2021)."
        );
        TextOf((await ListAsync())[current], "validFrom").ShouldBeNull();
    }

    [Fact]
    public async Task A_last_day_before_the_first_is_refused()
    {
        var version = await geography.BeginAsync(new Town(), Cancelled);

        var answer = await SetAsync(version, "2021-01-01", "2020-12-31");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Der letzte Tag liegt vor dem ersten.");
    }

    [Theory]
    [InlineData(Role.Sozialplanung, "10044", HttpStatusCode.NoContent)]
    [InlineData(Role.Sozialplanung, "10044001", HttpStatusCode.Forbidden)]
    [InlineData(Role.Statistikstelle, "10044", HttpStatusCode.Forbidden)]
    [InlineData(Role.Oeffentlichkeit, "", HttpStatusCode.Forbidden)]
    public async Task Only_those_responsible_for_all_of_it_say_when_it_holds(Role role, string place, HttpStatusCode expected)
    {
        var version = await geography.BeginAsync(new Town(), Cancelled);

        (await SetAsync(version, "2021-01-01", null, role, place)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task An_unknown_version_is_told_in_German()
    {
        var answer = await SetAsync("1999-01-01", "1999-01-01", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Einen Gebietsstand „1999-01-01“ gibt es nicht.");
    }

    private async Task<HttpResponseMessage> SetAsync(
        string version,
        string? from,
        string? to,
        Role role = Role.Verwalter,
        string place = ""
    ) =>
        await geography
            .Service.As(role, place)
            .PutAsJsonAsync(
                new Uri($"/versions/{version}/validity", UriKind.Relative),
                new { validFrom = from, validTo = to },
                Cancelled
            );

    private async Task<Dictionary<string, JsonElement>> ListAsync() =>
        (await geography.GetAsync("/versions", Cancelled))
            .Body.EnumerateArray()
            .ToDictionary(version => version.GetProperty("version").GetString()!);

    private async Task<int> AnnouncedAsync() => (await geography.SentAsync("DivisionsChanged", "changedAt", Cancelled)).Count;

    private static string? TextOf(JsonElement version, string member) =>
        version.TryGetProperty(member, out var text) ? text.GetString() : null;
}
