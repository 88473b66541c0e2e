using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Sozialplanung.Gateway.Tests.SignIn;

public sealed class ChangePasswordTests(RunningGateway running)
{
    private const string Old = "Demo-2025!";
    private const string New = "Ein-neues-Wort-8";
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_new_password_opens_the_old_one_no_longer_and_other_browsers_are_signed_out()
    {
        await NewAccountAsync("wechsel");
        using var here = await running.SignedInAsync("wechsel", Cancelled);
        using var elsewhere = await running.SignedInAsync("wechsel", Cancelled);

        (await ChangeAsync(here, Old, New)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await here.GetAsync("/auth/tokens", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/auth/tokens", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SignInAsync("wechsel", Old)).ShouldBe(HttpStatusCode.Unauthorized);
        (await SignInAsync("wechsel", New)).ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("falsch-geraten", New, "Das bisherige Passwort stimmt nicht.")]
    [InlineData(Old, "zu kurz", "Das Passwort braucht mindestens 10 Zeichen.")]
    public async Task A_wrong_or_short_password_changes_nothing(string current, string next, string sentence)
    {
        var user = $"bleibt-{next.Length}";
        await NewAccountAsync(user);
        using var browser = await running.SignedInAsync(user, Cancelled);

        var answer = await ChangeAsync(browser, current, next);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain(sentence);
        (await SignInAsync(user, Old)).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_token_of_a_script_changes_no_password()
    {
        await NewAccountAsync("skript");
        using var browser = await running.SignedInAsync("skript", Cancelled);
        var token = (
            await RunningGateway.ReadAsync(
                await browser.PostAsJsonAsync("/auth/tokens", new { name = "Nachts" }, Cancelled),
                Cancelled
            )
        )
            .GetProperty("token")
            .GetString();
        using var script = running.Browser();
        script.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        (await ChangeAsync(script, Old, New)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_verwalter_sets_a_forgotten_password_anew()
    {
        await NewAccountAsync("vergessen");
        using var stillThere = await running.SignedInAsync("vergessen", Cancelled);
        using var admin = await running.SignedInAsync("verwalter", Cancelled);

        (await admin.PutAsJsonAsync("/auth/users/vergessen/password", new { password = New }, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NoContent
        );

        (await SignInAsync("vergessen", Old)).ShouldBe(HttpStatusCode.Unauthorized);
        (await SignInAsync("vergessen", New)).ShouldBe(HttpStatusCode.NoContent);
        (await stillThere.GetAsync("/auth/tokens", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await admin.PutAsJsonAsync("/auth/users/unbekannt/password", new { password = New }, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient client, string current, string next) =>
        client.PostAsJsonAsync("/auth/password", new { current, next }, Cancelled);

    private async Task<HttpStatusCode> SignInAsync(string user, string password)
    {
        using var browser = running.Browser();
        return (await browser.PostAsJsonAsync("/auth/sign-in", new { user, password }, Cancelled)).StatusCode;
    }

    private async Task NewAccountAsync(string userName)
    {
        using var admin = await running.SignedInAsync("verwalter", Cancelled);
        var answer = await admin.PostAsJsonAsync(
            "/auth/users",
            new
            {
                userName,
                name = "Neu",
                password = Old,
                role = "Datenlieferant",
                place = "10044",
                placeName = "Landkreis",
                organisation = "Jugendamt",
            },
            Cancelled
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }
}
