using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Sozialplanung.Gateway.Tests.AccessTokens;

public sealed class AccessTokenTests(RunningGateway running)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_script_acts_with_the_rights_of_its_owner_until_the_token_is_withdrawn()
    {
        using var browser = await running.SignedInAsync("statistik", Cancelled);
        var created = await RunningGateway.ReadAsync(
            await browser.PostAsJsonAsync("/auth/tokens", new { name = "Nachtlauf" }, Cancelled),
            Cancelled
        );
        using var script = new HttpClient { BaseAddress = running.Gateway.Address };
        script.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            created.GetProperty("token").GetString()
        );

        (await RunningGateway.ReadAsync(await script.GetAsync("/auth/me", Cancelled), Cancelled))
            .GetProperty("user")
            .GetString()
            .ShouldBe("statistik");
        await browser.DeleteAsync($"/auth/tokens/{created.GetProperty("id").GetGuid()}", Cancelled);

        (await script.GetAsync("/auth/tokens", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Two_tokens_of_one_person_do_not_share_a_name()
    {
        using var browser = await running.SignedInAsync("statistik", Cancelled);
        await browser.PostAsJsonAsync("/auth/tokens", new { name = "doppelt" }, Cancelled);

        (await browser.PostAsJsonAsync("/auth/tokens", new { name = "doppelt" }, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Conflict
        );
    }

    [Fact]
    public async Task Nobody_has_no_tokens() =>
        (await running.Browser().GetAsync("/auth/tokens", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
}
