using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Tests.Jobs;

public sealed class JobDashboardTests(SampleService sample)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_without_sign_in_sees_the_jobs()
    {
        using var nobody = new HttpClient { BaseAddress = sample.Client.BaseAddress };

        (await nobody.GetAsync("/hangfire", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await nobody.GetAsync("/hangfire/jobs/succeeded", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(Role.Sozialplanung)]
    [InlineData(Role.Statistikstelle)]
    [InlineData(Role.Datenlieferant)]
    public async Task Nobody_but_a_Verwalter_sees_the_jobs(Role role)
    {
        using var person = sample.As(new Caller(role, "10044", "test", ""));

        (await person.GetAsync("/hangfire", Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_Verwalter_sees_the_jobs_in_German_without_what_they_were_asked_with()
    {
        var name = $"Mustermann {Guid.CreateVersion7()}";
        await sample.EnqueueJobAsync("count", new CountArguments(name, 1), Cancelled);
        await TestServers.TestService.EventuallyAsync(
            "der Auftrag ist zu Ende",
            async token => await sample.EffectsAsync(name, token) == 1,
            Cancelled
        );

        var page = await sample.Client.GetAsync("/hangfire", Cancelled);
        var succeeded = await sample.Client.GetStringAsync("/hangfire/jobs/succeeded?from=0&count=100", Cancelled);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var html = await page.Content.ReadAsStringAsync(Cancelled);
        html.ShouldContain("lang=\"de\"");
        html.ShouldContain("Aufträge im Hintergrund");
        html.ShouldContain("href=\"/api/sample/hangfire/servers\"");
        succeeded.ShouldContain("Auftrag ");
        succeeded.ShouldNotContain("Mustermann");
    }

    [Fact]
    public async Task The_pages_are_to_look_at_only()
    {
        var response = await sample.Client.PostAsync(
            "/hangfire/jobs/succeeded/requeue",
            new FormUrlEncodedContent([new("jobs[]", "1")]),
            Cancelled
        );

        response.IsSuccessStatusCode.ShouldBeFalse();
    }
}
