using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Gateway.Tests.Routes;

public sealed class ServiceRoutesTests(RunningGateway running)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_prefix_is_taken_off_and_the_rest_goes_to_the_service()
    {
        var echo = await EchoAsync(running.Browser(), "/api/geography/areas?level=kreis");

        echo.GetProperty("path").GetString().ShouldBe("/areas");
    }

    [Fact]
    public async Task The_service_learns_under_what_address_its_links_begin()
    {
        using var browser = running.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Prefix", "/anderswo");

        var headers = (await EchoAsync(browser, "/api/geography/ogc")).GetProperty("headers");

        headers.GetProperty("x-forwarded-prefix").GetString().ShouldBe("/api/geography");
        headers.GetProperty("x-forwarded-host").GetString().ShouldBe(browser.BaseAddress!.Authority);
    }

    [Fact]
    public async Task The_service_learns_who_asks_from_a_token_of_ours_and_sees_no_cookie()
    {
        using var browser = await running.SignedInAsync("saarlouis", Cancelled);

        var headers = (await EchoAsync(browser, "/api/geography/areas")).GetProperty("headers");

        headers.TryGetProperty("cookie", out _).ShouldBeFalse();
        var caller = await TokensOfTheTests().ReadAsync(headers.GetProperty("authorization").GetString()!["Bearer ".Length..]);
        caller.ShouldBe(new Caller(Role.Sozialplanung, "10044115", "saarlouis", "Kreisstadt Saarlouis"));
    }

    [Fact]
    public async Task A_token_from_outside_is_not_passed_on()
    {
        using var client = running.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            TokensOfTheTests().Issue(Caller.System)
        );

        (await EchoAsync(client, "/api/geography/areas"))
            .GetProperty("headers")
            .TryGetProperty("authorization", out _)
            .ShouldBeFalse();
    }

    [Fact]
    public async Task A_change_by_cookie_without_our_header_is_refused()
    {
        using var browser = await running.SignedInAsync("planung", Cancelled);
        browser.DefaultRequestHeaders.Remove("X-Sozialplanung");

        var response = await browser.PostAsync("/api/geography/imports/areas", null, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Whoever_tries_one_password_after_another_is_asked_to_wait_and_nobody_else()
    {
        using var guesser = running.Browser();
        using var other = running.Browser();
        HttpResponseMessage answer;
        var tries = 0;
        do
        {
            answer = await guesser.PostAsJsonAsync(
                "/auth/sign-in",
                new { user = $"niemand-{tries}", password = "geraten" },
                Cancelled
            );
        } while (answer.StatusCode == HttpStatusCode.Unauthorized && ++tries < 50);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        tries.ShouldBeInRange(20, 40); // the minute may turn in between
        (await RunningGateway.ReadAsync(answer, Cancelled))
            .GetProperty("title")
            .GetString()
            .ShouldStartWith("Zu viele Anfragen.");
        (await other.GetAsync("/auth/me", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (
            await other.PostAsJsonAsync("/auth/sign-in", new { user = "niemand", password = "geraten" }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_service_that_is_away_is_told_in_german()
    {
        var response = await running.Browser().GetAsync("/api/indicators/catalogue", Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldContain("gleich noch einmal");
    }

    [Fact]
    public async Task Every_other_address_is_a_state_of_the_application_but_an_unknown_api_is_not()
    {
        (await running.Browser().GetStringAsync("/atlas/kinderarmut/2024", Cancelled)).ShouldContain("Atlas");
        (await running.Browser().GetAsync("/api/nirgends", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_answer_forbids_foreign_scripts_and_frames()
    {
        var policy = (await running.Browser().GetAsync("/", Cancelled)).Headers.GetValues("Content-Security-Policy").Single();

        policy.ShouldContain("script-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
    }

    private static async Task<System.Text.Json.JsonElement> EchoAsync(HttpClient client, string address) =>
        await client.GetFromJsonAsync<System.Text.Json.JsonElement>(address, Cancelled);

    private static ServiceTokens TokensOfTheTests() =>
        new(
            new ConfigurationBuilder().AddInMemoryCollection([new("ServiceToken:Key", TestService.TokenKey)]).Build(),
            TimeProvider.System
        );
}
