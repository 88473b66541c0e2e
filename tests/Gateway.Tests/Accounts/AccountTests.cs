using System.Net;
using System.Net.Http.Json;

namespace Sozialplanung.Gateway.Tests.Accounts;

public sealed class AccountTests(RunningGateway running)
{
    private static readonly object _newcomer = Newcomer("neu");
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_a_verwalter_sees_and_makes_accounts()
    {
        using var planner = await running.SignedInAsync("planung", Cancelled);

        (await planner.GetAsync("/auth/users", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await planner.PostAsJsonAsync("/auth/users", _newcomer, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_locked_account_is_out_at_once()
    {
        using var admin = await running.SignedInAsync("verwalter", Cancelled);
        (await admin.PostAsJsonAsync("/auth/users", Newcomer("gesperrt"), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NoContent
        );
        using var newcomer = await running.SignedInAsync("gesperrt", Cancelled);

        await admin.PutAsJsonAsync("/auth/users/gesperrt/lock", new { isLocked = true }, Cancelled);

        (await newcomer.GetAsync("/auth/tokens", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_short_password_is_refused_with_a_sentence()
    {
        using var admin = await running.SignedInAsync("verwalter", Cancelled);

        var response = await admin.PostAsJsonAsync("/auth/users", Newcomer("kurz", "zu kurz"), Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldContain("mindestens 10 Zeichen");
    }

    private static object Newcomer(string userName, string password = "Demo-2025!") =>
        new
        {
            userName,
            name = "Neu",
            password,
            role = "Datenlieferant",
            place = "10044",
            placeName = "Landkreis",
            organisation = "Jugendamt",
        };
}
