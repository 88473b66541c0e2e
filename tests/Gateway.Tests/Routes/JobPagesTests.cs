using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Sozialplanung.TestServers;

namespace Sozialplanung.Gateway.Tests.Routes;

/// <summary>The pages of background jobs stand in the services; a Verwalter reaches them through the gateway, whole.</summary>
public sealed partial class JobPagesTests(JobPagesTests.Installation installation) : IClassFixture<JobPagesTests.Installation>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Verwalter_sees_the_jobs_of_a_service_with_everything_the_page_needs()
    {
        using var browser = await SignedInAsync("verwalter");

        var page = await browser.GetAsync("/api/ingestion/hangfire", Cancelled);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var html = await page.Content.ReadAsStringAsync(Cancelled);
        html.ShouldContain("Aufträge im Hintergrund");
        html.ShouldNotContain("<script>"); // our policy forbids scripts and styles within the page
        html.ShouldNotContain("<style");
        var addresses = OwnAddress().Matches(html).Select(match => match.Groups[1].Value).ToHashSet();
        addresses.ShouldContain(address => address.Contains("/js", StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            (await browser.GetAsync(address, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task The_page_renews_its_figures_and_knows_the_nightly_run()
    {
        using var browser = await SignedInAsync("verwalter");

        var figures = await browser.PostAsync(
            "/api/ingestion/hangfire/stats",
            new FormUrlEncodedContent([new("metrics[]", "servers:count")]),
            Cancelled
        );

        figures.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetStringAsync("/api/ingestion/hangfire/recurring", Cancelled)).ShouldContain("nightly");
    }

    [Fact]
    public async Task Others_do_not()
    {
        using var planner = await SignedInAsync("planung");
        using var nobody = Browser();

        (await planner.GetAsync("/api/ingestion/hangfire", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nobody.GetAsync("/api/ingestion/hangfire", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private HttpClient Browser()
    {
        var browser = new HttpClient { BaseAddress = installation.Gateway.Address };
        browser.DefaultRequestHeaders.Add("X-Sozialplanung", "1");
        return browser;
    }

    private async Task<HttpClient> SignedInAsync(string user)
    {
        var browser = Browser();
        var response = await browser.PostAsJsonAsync("/auth/sign-in", new { user, password = "Demo-2025!" }, Cancelled);
        response.EnsureSuccessStatusCode();
        return browser;
    }

    [GeneratedRegex(@"(?:href|src)=""(/api/ingestion/[^""]+)""")]
    private static partial Regex OwnAddress();

    /// <summary>A gateway before a service that has jobs.</summary>
    public sealed class Installation : IAsyncLifetime
    {
        private TestService _ingestion = null!;

        public TestService Gateway { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            _ingestion = await TestService.StartAsync("ingestion", "Ingestion", null, Cancelled);
            Gateway = await TestService.StartAsync(
                "gateway",
                "Gateway",
                new Dictionary<string, string>
                {
                    ["services__ingestion__http__0"] = _ingestion.Address.ToString(),
                    ["Gateway__DemoAccounts"] = "true",
                },
                Cancelled
            );
        }

        public async ValueTask DisposeAsync()
        {
            await Gateway.DisposeAsync();
            await _ingestion.DisposeAsync();
        }
    }
}
