using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.ScheduleRelease;

/// <summary>A release that is published at a day and an hour by itself, and read by nobody else before.</summary>
public sealed class ScheduleReleaseTests(IndicatorsApi api)
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string InAnHour => Local(TimeProvider.System.GetUtcNow().AddHours(1));

    [Fact]
    public async Task Until_its_hour_nobody_else_reads_it_by_any_way_and_then_it_publishes_itself()
    {
        await api.PrepareCountAsync("sr_a", 100, Cancelled);
        await api.ReleaseAsync(Cancelled);
        await api.PrepareCountAsync("sr_a", 200, Cancelled);
        var id = await CheckedAsync();

        var planned = await ScheduleAsync(api.Second, id, InAnHour, HttpStatusCode.OK);

        planned.GetProperty("scheduledBy").GetString().ShouldBe("leitung");
        planned.GetProperty("publishAt").GetDateTimeOffset().ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddMinutes(58));
        foreach (
            var client in new[] { api.Service.Anonymous(), api.Service.As(Role.Datenlieferant, IndicatorsApi.Kreis, "kita") }
        )
        {
            (await ValueAsync(client)).ShouldBe(400);
            foreach (
                var path in new[]
                {
                    $"values/sr_a?release={id}",
                    $"catalogue?release={id}",
                    $"profile/10044?release={id}",
                    $"releases/{id}",
                }
            )
            {
                (await client.GetAsync(Relative($"/{path}"), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            }

            (await api.GetAsync("/releases", Cancelled, client)).GetRawText().ShouldNotContain($"{id}");
        }

        await ComesAsync(id);

        await TestService.EventuallyAsync("die Freigabe ist veröffentlicht", IsPublishedAsync, Cancelled);
        (await ValueAsync(api.Service.Anonymous())).ShouldBe(800);
        var published = await api.GetAsync($"/releases/{id}", Cancelled, api.Planner);
        published.GetProperty("publishedBy").GetString().ShouldBe("leitung");
        published.GetProperty("publishAt").ValueKind.ShouldBe(JsonValueKind.Null);
        published.GetProperty("corrected").EnumerateArray().Select(code => code.GetString()).ShouldContain("sr_a");

        Task<bool> IsPublishedAsync(CancellationToken token) =>
            api.IsAnyAsync($"select 1 from release where id = '{id}' and state = 'published'", token);
    }

    [Fact]
    public async Task A_publication_that_was_called_off_does_not_happen()
    {
        await api.PrepareCountAsync("sr_b", 100, Cancelled);
        var id = await CheckedAsync();
        await ScheduleAsync(api.Second, id, InAnHour, HttpStatusCode.OK);
        var job = await api.TextAsync($"select schedule_job_id::text from release where id = '{id}'", Cancelled);

        var answer = await api.Planner.DeleteAsync(Relative($"/releases/{id}/schedule"), Cancelled);

        (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.OK, Cancelled))
            .GetProperty("publishAt")
            .ValueKind.ShouldBe(JsonValueKind.Null);
        (await api.TextAsync($"select state from job where id = '{job}'", Cancelled)).ShouldBe("cancelled");
        (await StateAsync(id)).ShouldBe("checked");
        var again = await api.Planner.DeleteAsync(Relative($"/releases/{id}/schedule"), Cancelled);
        (await TitleAsync(again)).ShouldContain("keine Veröffentlichung geplant");
    }

    [Fact]
    public async Task What_has_changed_until_the_hour_stands_against_it_and_is_told()
    {
        await api.PrepareCountAsync("sr_c", 100, Cancelled);
        var id = await CheckedAsync();
        await ScheduleAsync(api.Second, id, InAnHour, HttpStatusCode.OK);
        await api.ReleaseAsync(Cancelled); // another becomes the current one meanwhile

        await ComesAsync(id);

        await TestService.EventuallyAsync(
            "die Veröffentlichung ist abgelehnt",
            token => api.IsAnyAsync($"select 1 from release where id = '{id}' and schedule_failure is not null", token),
            Cancelled
        );
        var release = await api.GetAsync($"/releases/{id}", Cancelled, api.Planner);
        release.GetProperty("state").GetString().ShouldBe("checked");
        release.GetProperty("scheduleFailure").GetString()!.ShouldContain("neu berechnen");
    }

    [Fact]
    public async Task Whoever_made_or_checked_it_cannot_plan_it_either()
    {
        await api.PrepareCountAsync("sr_d", 100, Cancelled);
        var id = await CheckedAsync();

        (await ScheduleAsync(api.Planner, id, InAnHour, HttpStatusCode.Conflict))
            .GetProperty("title")
            .GetString()!
            .ShouldContain("Vier Augen");
    }

    [Fact]
    public async Task A_draft_that_is_opened_anew_is_planned_no_longer_and_a_stopped_job_is_told()
    {
        await api.PrepareCountAsync("sr_e", 100, Cancelled);
        var id = await CheckedAsync();
        await ScheduleAsync(api.Second, id, InAnHour, HttpStatusCode.OK);
        await api.IsAnyAsync(
            $"update job set state = 'cancelled' where id = (select schedule_job_id from release where id = '{id}') returning 1",
            Cancelled
        );

        (await api.GetAsync($"/releases/{id}", Cancelled, api.Planner))
            .GetProperty("scheduleFailure")
            .GetString()!
            .ShouldContain("abgebrochen");
        var reopened = await api.Planner.PostAsync(Relative($"/releases/{id}/reopen"), null, Cancelled);
        (await IndicatorsApi.JsonAsync(reopened, HttpStatusCode.OK, Cancelled))
            .GetProperty("publishAt")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("2027-03-28T02:30", "Sommerzeit")]
    [InlineData("2020-01-01T09:00", "vorbei")]
    [InlineData("2099-01-01T09:00", "mehr als ein Jahr")]
    [InlineData("2027-01-15 09:00", "kein Zeitpunkt")]
    public async Task An_hour_that_is_none_is_refused(string at, string why)
    {
        await api.PrepareCountAsync("sr_f", 100, Cancelled);
        var id = await CheckedAsync();

        (await ScheduleAsync(api.Second, id, at, HttpStatusCode.BadRequest)).GetProperty("title").GetString()!.ShouldContain(why);
    }

    /// <summary>The hour has come: instead of waiting for it, it is moved.</summary>
    private Task<bool> ComesAsync(Guid id) =>
        api.IsAnyAsync(
            $"""
            with hour as (update release set publish_at = now() - interval '1 second' where id = '{id}' returning schedule_job_id)
            update job set not_before = now(), created_at = now() - interval '10 seconds' where id = (select schedule_job_id from hour) returning 1
            """,
            Cancelled
        );

    private async Task<Guid> CheckedAsync()
    {
        var id = await api.DraftAsync(Cancelled);
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync(Relative($"/releases/{id}/check"), null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        return id;
    }

    private static async Task<JsonElement> ScheduleAsync(HttpClient client, Guid id, string at, HttpStatusCode expected) =>
        await IndicatorsApi.JsonAsync(
            await client.PostAsJsonAsync($"/releases/{id}/schedule", new { at, reason = "Test" }, Cancelled),
            expected,
            Cancelled
        );

    private async Task<double> ValueAsync(HttpClient client) =>
        (await api.GetAsync("/values/sr_a?level=kreis", Cancelled, client)).GetProperty("value")[0].GetDouble();

    private async Task<string?> StateAsync(Guid id) =>
        (await api.GetAsync($"/releases/{id}", Cancelled, api.Planner)).GetProperty("state").GetString();

    private static async Task<string> TitleAsync(HttpResponseMessage answer) =>
        (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.Conflict, Cancelled)).GetProperty("title").GetString()!;

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private static string Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, _berlin).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
