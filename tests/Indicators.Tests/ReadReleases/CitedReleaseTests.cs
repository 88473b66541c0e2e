using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadReleases;

/// <summary>What a release that somebody cites says of itself: a draft, a newer one, a correction and its reason.</summary>
public sealed class CitedReleaseTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_replaced_release_names_the_newer_one_and_why_its_values_were_corrected_wherever_they_are_read()
    {
        await api.PrepareCountAsync("cr_a", 100, Cancelled);
        await api.PrepareCountAsync("cr_b", 100, Cancelled);
        var first = await api.ReleaseAsync(Cancelled);
        await api.GetAsync($"/values/cr_a?release={first}", Cancelled); // kept before there is anything newer
        await api.PrepareCountAsync("cr_a", 101, Cancelled);
        var second = await CorrectAsync("Die Meldebehörde hat nachgeliefert.");

        foreach (var asked in new[] { $"?release={first}", $"?release={second}" })
        {
            var release = (await api.GetAsync($"/catalogue{asked}", Cancelled)).GetProperty("release");
            var correction = release.GetProperty("corrections")[0];
            correction.GetProperty("reason").GetString().ShouldBe("Die Meldebehörde hat nachgeliefert.");
            correction.GetProperty("indicators").EnumerateArray().Select(code => code.GetString()).ShouldBe(["cr_a"]);
            Notes(await api.GetAsync($"/values/cr_a{asked}", Cancelled)).ShouldContain("Die Meldebehörde hat nachgeliefert.");
            Notes(await api.GetAsync($"/values/cr_b{asked}", Cancelled)).ShouldNotContain("Die Meldebehörde");
            (await TextAsync($"/values/cr_a{asked}&format=csv")).ShouldContain("Die Meldebehörde hat nachgeliefert.");
            (await api.GetAsync($"/profile/10044111-01{asked}", Cancelled))
                .GetProperty("release")
                .GetProperty("corrections")
                .GetArrayLength()
                .ShouldBe(1);
        }

        var old = (await api.GetAsync($"/catalogue?release={first}", Cancelled)).GetProperty("release");
        old.GetProperty("newer").GetProperty("id").GetGuid().ShouldBe(second);
        Notes(await api.GetAsync($"/values/cr_a?release={first}", Cancelled)).ShouldContain("inzwischen ersetzt durch „Stand");
        (await api.GetAsync("/catalogue", Cancelled))
            .GetProperty("release")
            .TryGetProperty("newer", out var none)
            .ShouldBe(none.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Who_decides_upon_a_draft_reads_it_as_everybody_will_and_nobody_else_reads_it_at_all()
    {
        await api.ReleaseShareAsync("cr_c", Cancelled);
        var draft = await api.DraftAsync(Cancelled);
        var published = Numbers(await api.GetAsync("/values/cr_c?level=sozialraum", Cancelled));

        var own = await api.GetAsync($"/values/cr_c?level=sozialraum&release={draft}", Cancelled, api.Planner);
        var ahead = await api.GetAsync($"/values/cr_c?level=sozialraum&release={draft}&edition=public", Cancelled, api.Planner);
        var kept = await api.GetAsync($"/values/cr_c?level=sozialraum&release={draft}&edition=public", Cancelled, api.Second);

        Numbers(own).ShouldBeGreaterThan(published);
        Numbers(ahead).ShouldBe(published);
        Numbers(kept).ShouldBe(published);
        Notes(ahead).ShouldContain("nicht veröffentlichen");
        (
            await api.Planner.GetAsync(Relative($"/values/cr_c?release={draft}&edition=public"), Cancelled)
        ).Headers.CacheControl!.Private.ShouldBeTrue();
        foreach (
            var client in new[] { api.Service.Anonymous(), api.Service.As(Role.Datenlieferant, IndicatorsApi.Kreis, "kita") }
        )
        {
            foreach (
                var path in new[]
                {
                    $"values/cr_c?release={draft}",
                    $"profile/10044111-01?release={draft}",
                    $"catalogue?release={draft}",
                }
            )
            {
                (await client.GetAsync(Relative($"/{path}"), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
                (await client.GetAsync(Relative($"/{path}&edition=public"), Cancelled)).StatusCode.ShouldBe(
                    HttpStatusCode.NotFound
                );
            }
        }

        await api.GetAsync($"/profile/10044111-01?release={draft}&edition=public", Cancelled, api.Planner);
    }

    [Fact]
    public async Task The_limits_of_classes_are_those_of_the_public_edition_unless_the_reader_asks_for_his_own()
    {
        await api.ReleaseShareAsync("cr_d", Cancelled);
        async Task<string> ClassesAsync(string more, HttpClient? client) =>
            (await api.GetAsync($"/values/cr_d?level=sozialraum{more}", Cancelled, client))
                .GetProperty("extension")
                .GetProperty("classes")
                .GetRawText();

        var everybody = await ClassesAsync("", null);

        (await ClassesAsync("", api.Planner)).ShouldBe(everybody);
        (await ClassesAsync("&classes=public", api.Planner)).ShouldBe(everybody);
        (await ClassesAsync("&classes=own", api.Planner)).ShouldContain("\"own\"");
        (await ClassesAsync("&classes=own", null)).ShouldBe(everybody);
        (await api.Planner.GetAsync(Relative("/values/cr_d?classes=meine"), Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    private async Task<Guid> CorrectAsync(string reason)
    {
        var id = await api.DraftAsync(Cancelled);
        await IndicatorsApi.JsonAsync(
            await api.Planner.PostAsync($"/releases/{id}/check", null, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        await IndicatorsApi.JsonAsync(
            await api.Second.PostAsJsonAsync($"/releases/{id}/publish", new { reason }, Cancelled),
            HttpStatusCode.OK,
            Cancelled
        );
        return id;
    }

    private async Task<string> TextAsync(string path) =>
        await (await api.Service.Anonymous().GetAsync(Relative(path), Cancelled)).Content.ReadAsStringAsync(Cancelled);

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private static string Notes(JsonElement values) =>
        string.Join('\n', values.GetProperty("note").EnumerateArray().Select(note => note.GetString()));

    private static int Numbers(JsonElement values) =>
        values.GetProperty("value").EnumerateArray().Count(value => value.ValueKind == JsonValueKind.Number);
}
