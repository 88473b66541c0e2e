using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.WithdrawRelease;

public sealed class WithdrawReleaseTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private HttpClient Statistics => api.Service.As(Role.Statistikstelle, "", "statistik");

    [Fact]
    public async Task A_withdrawn_release_is_read_by_nobody_in_no_way_and_the_current_one_stays()
    {
        await api.PrepareCountAsync("wr_a", 100, Cancelled);
        var earlier = await api.ReleaseAsync(Cancelled);
        await api.PrepareCountAsync("wr_a", 200, Cancelled);
        await api.ReleaseAsync(Cancelled);
        await ReadEverywhereAsync(earlier, "wr_a", HttpStatusCode.OK); // so that every cache holds it

        var withdrawn = await WithdrawAsync(earlier, new { reason = "Verrät zusammen mit der folgenden zu viel." });

        withdrawn.GetProperty("stateName").GetString().ShouldBe("zurückgenommen");
        withdrawn.GetProperty("withdrawnBy").GetString().ShouldBe("statistik");
        withdrawn.GetProperty("withdrawalReason").GetString().ShouldBe("Verrät zusammen mit der folgenden zu viel.");
        await ReadEverywhereAsync(earlier, "wr_a", HttpStatusCode.Gone);
        (await api.GetAsync("/values/wr_a?level=kreis", Cancelled)).GetProperty("value")[0].GetDouble().ShouldBe(800);
    }

    [Fact]
    public async Task Whoever_holds_an_answer_of_a_withdrawn_release_is_not_told_that_it_still_holds()
    {
        await api.PrepareCountAsync("wr_e", 100, Cancelled);
        var earlier = await api.ReleaseAsync(Cancelled);
        await api.ReleaseAsync(Cancelled);
        var path = new Uri($"/values/wr_e?level=kreis&release={earlier}", UriKind.Relative);
        using var client = api.Service.Anonymous();
        var tag = (await client.GetAsync(path, Cancelled)).Headers.ETag!;
        await WithdrawAsync(earlier, new { reason = "Test" });

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag.Tag));
        (await client.SendAsync(again, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_database_itself_shows_nothing_of_it_to_any_person()
    {
        await api.PrepareCountAsync("wr_b", 100, Cancelled);
        var earlier = await api.ReleaseAsync(Cancelled);
        await api.ReleaseAsync(Cancelled);
        await WithdrawAsync(earlier, new { reason = "Test" });

        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Dienst))
        {
            foreach (
                var table in (string[])["release_value", "release_count", "release_sign", "release_area", "release_indicator"]
            )
            {
                (await CountAsync(role, table, earlier)).ShouldBe(0, $"{role} {table}");
            }
        }
    }

    [Fact]
    public async Task The_current_release_is_taken_back_only_where_that_is_said_and_then_nothing_is_published()
    {
        await api.PrepareCountAsync("wr_c", 100, Cancelled);
        var current = await api.ReleaseAsync(Cancelled);
        var draft = await api.DraftAsync(Cancelled);
        await CheckAsync(draft);

        (await RefusalAsync(current, new { reason = "Test" }, HttpStatusCode.Conflict)).ShouldContain("ist der aktuelle Stand");
        await WithdrawAsync(current, new { reason = "Test", leavesNothingPublished = true });

        using var catalogue = await api.Service.Anonymous().GetAsync(new Uri("/catalogue", UriKind.Relative), Cancelled);
        (await TitleAsync(catalogue, HttpStatusCode.NotFound)).ShouldBe("Zurzeit ist nichts freigegeben.");
        using var overtaken = await api.Second.PostAsJsonAsync($"/releases/{draft}/publish", new { reason = "x" }, Cancelled);
        (await TitleAsync(overtaken, HttpStatusCode.Conflict)).ShouldContain("neu berechnen");
        await api.ReleaseAsync(Cancelled);
        (await api.GetAsync("/values/wr_c?level=kreis", Cancelled)).GetProperty("value")[0].GetDouble().ShouldBe(400);
    }

    [Fact]
    public async Task Without_a_reason_or_before_it_is_published_nothing_is_taken_back()
    {
        await api.PrepareCountAsync("wr_d", 100, Cancelled);
        var draft = await api.DraftAsync(Cancelled);

        (await RefusalAsync(draft, new { reason = "Test" }, HttpStatusCode.Conflict)).ShouldContain("ist Entwurf");
        using var answer = await Statistics.PostAsJsonAsync($"/releases/{draft}/withdraw", new { reason = "  " }, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("Grund der Rücknahme");
    }

    [Fact]
    public async Task The_public_sees_that_a_release_was_withdrawn_but_neither_by_whom_nor_why()
    {
        await api.PrepareCountAsync("wr_f", 100, Cancelled);
        var earlier = await api.ReleaseAsync(Cancelled);
        await api.ReleaseAsync(Cancelled);
        await WithdrawAsync(earlier, new { reason = "Zelle Schwarz-Q" });

        var seen = await api.GetAsync($"/releases/{earlier}", Cancelled);

        seen.GetProperty("state").GetString().ShouldBe("withdrawn");
        seen.GetRawText().ShouldNotContain("Schwarz-Q");
        seen.GetRawText().ShouldNotContain("statistik");
    }

    private async Task ReadEverywhereAsync(Guid release, string code, HttpStatusCode expected)
    {
        string[] paths =
        [
            $"/catalogue?release={release}",
            $"/values/{code}?release={release}",
            $"/values/{code}?release={release}&format=csv",
            $"/values/{code}?release={release}&format=xlsx",
            $"/profile/10044111?release={release}",
        ];
        HttpClient[] readers =
        [
            api.Service.Anonymous(),
            api.Planner,
            api.Service.As(Role.Sozialplanung, "10044111", "gemeinde"),
            api.Service.As(Role.Verwalter, "", "verwalter"),
            Statistics,
        ];
        foreach (var path in paths)
        {
            foreach (var reader in readers)
            {
                using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative), Cancelled);
                answer.StatusCode.ShouldBe(expected, path);
                if (expected == HttpStatusCode.Gone)
                {
                    (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("wurde zurückgenommen");
                }
            }
        }

        using var lineage = await Statistics.GetAsync(
            new Uri($"/values/{code}/10044111/2024/lineage?release={release}", UriKind.Relative),
            Cancelled
        );
        lineage.StatusCode.ShouldBe(expected);
    }

    private async Task<JsonElement> WithdrawAsync(Guid id, object request) =>
        await IndicatorsApi.JsonAsync(
            await Statistics.PostAsJsonAsync($"/releases/{id}/withdraw", request, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    private async Task<string> RefusalAsync(Guid id, object request, HttpStatusCode expected)
    {
        using var answer = await Statistics.PostAsJsonAsync($"/releases/{id}/withdraw", request, Cancelled);
        return await TitleAsync(answer, expected);
    }

    private static async Task<string> TitleAsync(HttpResponseMessage answer, HttpStatusCode expected) =>
        (await IndicatorsApi.JsonAsync(answer, expected, Cancelled)).GetProperty("title").GetString()!;

    private async Task CheckAsync(Guid id) =>
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{id}/check", null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );

    private async Task<long> CountAsync(Role role, string table, Guid release)
    {
        await using var connection = await api.Service.Database.OpenConnectionAsync(Cancelled);
        await using var command = new NpgsqlCommand(
            $"{ForgedSession.Of(role, "10044")}; select count(*) from {table} where release_id = '{release}'",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        await reader.NextResultAsync(Cancelled);
        await reader.ReadAsync(Cancelled);
        return reader.GetInt64(0);
    }
}
