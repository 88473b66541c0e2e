using System.Net;
using System.Net.Http.Json;

namespace Sozialplanung.Gateway.Tests.SignIn;

public sealed class SignInTests(RunningGateway running)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_who_signs_in_is_known_afterwards()
    {
        using var browser = await running.SignedInAsync("saarlouis", Cancelled);

        var me = await RunningGateway.ReadAsync(await browser.GetAsync("/auth/me", Cancelled), Cancelled);

        me.GetProperty("signedIn").GetBoolean().ShouldBeTrue();
        me.GetProperty("role").GetString().ShouldBe("Sozialplanung");
        me.GetProperty("place").GetString().ShouldBe("10044115");
    }

    [Fact]
    public async Task Nobody_signed_in_is_the_public()
    {
        var me = await RunningGateway.ReadAsync(await running.Browser().GetAsync("/auth/me", Cancelled), Cancelled);

        me.GetProperty("signedIn").GetBoolean().ShouldBeFalse();
        me.GetProperty("roleName").GetString().ShouldBe("Öffentlichkeit");
    }

    [Theory]
    [InlineData("planung", "falsch")]
    [InlineData("niemand", "Demo-2025!")]
    public async Task An_unknown_name_and_a_wrong_password_look_alike(string user, string password)
    {
        var response = await running.Browser().PostAsJsonAsync("/auth/sign-in", new { user, password }, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Anmeldename oder Passwort stimmt nicht.");
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits()
    {
        using var browser = running.Browser();
        for (var i = 0; i < 5; i++)
        {
            await browser.PostAsJsonAsync("/auth/sign-in", new { user = "daten", password = "falsch" }, Cancelled);
        }

        var response = await browser.PostAsJsonAsync("/auth/sign-in", new { user = "daten", password = "Demo-2025!" }, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Wrong_passwords_tried_at_the_same_moment_are_all_counted()
    {
        using var admin = await running.SignedInAsync("verwalter", Cancelled);
        var account = new
        {
            userName = "erraten",
            name = "Neu",
            password = "Demo-2025!",
            role = "Datenlieferant",
            place = "10044",
            placeName = "Landkreis",
            organisation = "Jugendamt",
        };
        (await admin.PostAsJsonAsync("/auth/users", account, Cancelled)).EnsureSuccessStatusCode();
        using var browser = running.Browser();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(_ => browser.PostAsJsonAsync("/auth/sign-in", new { user = "erraten", password = "falsch" }, Cancelled))
        );

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Unauthorized);
        await using var locked = running.Gateway.Database.CreateCommand(
            "select locked_until > now() from account where user_name = 'erraten'"
        );
        (await locked.ExecuteScalarAsync(Cancelled)).ShouldBe(true);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        using var browser = await running.SignedInAsync("leitung", Cancelled);

        await browser.PostAsync("/auth/sign-out", null, Cancelled);

        (await RunningGateway.ReadAsync(await browser.GetAsync("/auth/me", Cancelled), Cancelled))
            .GetProperty("signedIn")
            .GetBoolean()
            .ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_with_a_sign_that_no_text_has_is_refused_with_a_sentence()
    {
        var signIn = await running.Browser().PostAsJsonAsync("/auth/sign-in", new { user = "a\0b", password = "x" }, Cancelled);
        var query = await running.Browser().GetAsync("/api/indicators/catalogue?release=%00", Cancelled);

        foreach (var answer in new[] { signIn, query })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("das es in Texten nicht gibt (U+0000)");
        }
    }

    [Fact]
    public async Task An_empty_name_is_refused_with_a_problem() =>
        (
            await running.Browser().PostAsJsonAsync("/auth/sign-in", new { user = "", password = "x" }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
}
