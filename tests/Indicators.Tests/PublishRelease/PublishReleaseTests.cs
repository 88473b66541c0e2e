using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.PublishRelease;

public sealed class PublishReleaseTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_made_or_checked_a_release_cannot_publish_it()
    {
        await PrepareAsync("pr_a", 100);
        var id = await api.DraftAsync(Cancelled);
        await CheckAsync(api.Second, id);

        (await ProblemAsync(api.Planner, id)).ShouldContain("Vier Augen");
        (await ProblemAsync(api.Second, id)).ShouldContain("Vier Augen");
        await PublishAsync(api.Service.As(Role.Statistikstelle, IndicatorsApi.Kreis, "statistik"), id);
    }

    [Fact]
    public async Task Only_what_was_checked_is_published()
    {
        await PrepareAsync("pr_b", 100);
        var id = await api.DraftAsync(Cancelled);

        (await ProblemAsync(api.Second, id)).ShouldContain("freigegeben wird nur, was geprüft ist");
    }

    [Fact]
    public async Task A_new_release_replaces_the_current_one_which_stays_readable()
    {
        await PrepareAsync("pr_c", 100);
        var first = await api.ReleaseAsync(Cancelled);
        await PrepareAsync("pr_c", 200);
        var second = await api.ReleaseAsync(Cancelled);

        (await StateAsync(first)).ShouldBe("replaced");
        (await StateAsync(second)).ShouldBe("published");
        (await ValueAsync("pr_c", "")).ShouldBe(800);
        (await ValueAsync("pr_c", $"&release={first}")).ShouldBe(400);
    }

    [Fact]
    public async Task A_correction_of_public_values_needs_a_reason()
    {
        await PrepareAsync("pr_d", 100);
        await api.ReleaseAsync(Cancelled);
        await PrepareAsync("pr_d", 101);
        var id = await api.DraftAsync(Cancelled);
        await CheckAsync(api.Planner, id);

        (await ProblemAsync(api.Second, id)).ShouldContain("Grund der Korrektur");
        var published = await PublishAsync(api.Second, id, "Nachlieferung des Registers");
        published.GetProperty("reason").GetString().ShouldBe("Nachlieferung des Registers");
    }

    [Fact]
    public async Task A_draft_overtaken_by_another_release_must_be_computed_anew()
    {
        await PrepareAsync("pr_h", 100);
        var overtaken = await api.DraftAsync(Cancelled);
        await CheckAsync(api.Planner, overtaken);
        await api.ReleaseAsync(Cancelled);

        (await ProblemAsync(api.Second, overtaken)).ShouldContain("neu berechnen");

        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{overtaken}/reopen", null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        var started = await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{overtaken}/compute", null, Cancelled),
            HttpStatusCode.Accepted,
            Cancelled
        );
        await api.JobIsDoneAsync(started.GetProperty("jobId").GetGuid(), Cancelled);
        await CheckAsync(api.Planner, overtaken);
        await PublishAsync(api.Second, overtaken);
    }

    [Fact]
    public async Task A_published_snapshot_cannot_be_changed_even_by_the_service()
    {
        await PrepareAsync("pr_i", 100);
        var id = await api.ReleaseAsync(Cancelled);

        (await api.Planner.PostAsync($"/releases/{id}/compute", null, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await using var connection = await api.Service.Database.OpenConnectionAsync(Cancelled);
        await using var attempt = connection.CreateCommand();
        attempt.CommandText = $"""
            {ForgedSession.Of(Role.Dienst, "")};
            with gone as (delete from release_value where release_id = '{id}' returning 1), changed as (update release_value set value = 0 where release_id = '{id}' returning 1)
            select 'kept' where not exists (select from gone) and not exists (select from changed)
            """;
        await using var result = await attempt.ExecuteReaderAsync(Cancelled);
        await result.NextResultAsync(Cancelled);
        (await result.ReadAsync(Cancelled)).ShouldBeTrue();
    }

    private Task PrepareAsync(string code, int value) => api.PrepareCountAsync(code, value, Cancelled);

    private static async Task CheckAsync(HttpClient client, Guid id) =>
        await IndicatorsApi.JsonAsync(
            await client.PostAsync($"/releases/{id}/check", null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    private static async Task<JsonElement> PublishAsync(HttpClient client, Guid id, string reason = "Test") =>
        await IndicatorsApi.JsonAsync(
            await client.PostAsJsonAsync($"/releases/{id}/publish", new { reason }, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    private static async Task<string> ProblemAsync(HttpClient client, Guid id)
    {
        var answer = await client.PostAsync($"/releases/{id}/publish", null, Cancelled);
        return (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.Conflict, Cancelled)).GetProperty("title").GetString()!;
    }

    private async Task<string?> StateAsync(Guid id) =>
        (await api.GetAsync($"/releases/{id}", Cancelled)).GetProperty("state").GetString();

    private async Task<double> ValueAsync(string code, string more) =>
        (await api.GetAsync($"/values/{code}?level=kreis{more}", Cancelled)).GetProperty("value")[0].GetDouble();
}
