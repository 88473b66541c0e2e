using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Reporting.Tests.RenderSeries;

public sealed class RenderSeriesTests(RunningReporting reporting)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_series_prints_every_area_of_a_level_once_and_tells_its_progress()
    {
        var release = reporting.Foreign.NewRelease();
        using var client = reporting.As(Role.Sozialplanung);
        var id = await RunningReporting.StartSeriesAsync(client, "sozialraum", release, Cancelled);

        var steps = await FollowAsync(client, id);
        var series = await RunningReporting.SeriesAsync(client, id, Cancelled);

        steps.Select(step => step.GetProperty("done").GetInt32()).ShouldBeInOrder();
        steps[^1].GetProperty("state").GetString().ShouldBe("done");
        steps[^1].GetProperty("text").GetString().ShouldBe("8 von 8 Berichten fertig");
        series
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("subject").GetString())
            .ShouldBe(ReportedDistrict.Sozialraeume);
        (await RenderedAsync(release)).ShouldBe(8);
    }

    [Fact]
    public async Task One_area_that_fails_does_not_stop_the_others()
    {
        var level = $"probe-{Guid.CreateVersion7():N}";
        reporting.Foreign.Levels[level] = ["10044001", "99999999", "10044002"];
        var release = reporting.Foreign.NewRelease();
        using var client = reporting.As(Role.Sozialplanung);
        var id = await RunningReporting.StartSeriesAsync(client, level, release, Cancelled);

        var series = await RunningReporting.SeriesAsync(client, id, Cancelled);
        var archive = await ArchiveAsync(client, id);

        (
            series.GetProperty("state").GetString(),
            series.GetProperty("done").GetInt32(),
            series.GetProperty("failed").GetInt32()
        ).ShouldBe(("done", 2, 1));
        series
            .GetProperty("items")[1]
            .GetProperty("error")
            .GetString()
            .ShouldBe("Ein Gebiet „99999999“ gibt es in der Freigabe „Sozialmonitoring 2025“ nicht.");
        archive
            .Entries.Select(entry => entry.Name)
            .ShouldBe([
                "gebietsprofil-10044001-nicht-veroeffentlichen.pdf",
                "gebietsprofil-10044002-nicht-veroeffentlichen.pdf",
                "nicht-erstellt.txt",
            ]);
        (await RenderedAsync(release)).ShouldBe(2);
    }

    [Fact]
    public async Task Workers_killed_in_the_middle_lose_nothing_and_double_nothing()
    {
        var release = reporting.Foreign.NewRelease();
        var held = Hold(release);
        using var client = reporting.As(Role.Sozialplanung);
        var id = await RunningReporting.StartSeriesAsync(client, "sozialraum", release, Cancelled);
        await BothWorkersAreBusyAsync(release);

        await reporting.KillWorkersAsync();
        var atDeath = await RunningReporting.SeriesAsync(client, id, Cancelled, done: 0);
        foreach (var area in held)
        {
            area.SetResult();
        }

        await reporting.StartWorkerAsync(Cancelled);
        await reporting.StartWorkerAsync(Cancelled);
        var series = await RunningReporting.SeriesAsync(client, id, Cancelled);

        atDeath.GetProperty("state").GetString().ShouldBe("running");
        (series.GetProperty("done").GetInt32(), series.GetProperty("failed").GetInt32()).ShouldBe((8, 0));
        (await RenderedAsync(release)).ShouldBe(8);
        (
            await reporting.CountAsync(
                $"select count(*) from rendition where release_id = '{release}' and state = 'done'",
                Cancelled
            )
        ).ShouldBe(8);
    }

    [Fact]
    public async Task A_cancelled_series_keeps_what_is_done_and_begins_nothing_new()
    {
        var release = reporting.Foreign.NewRelease();
        var held = Hold(release);
        using var client = reporting.As(Role.Sozialplanung);
        var id = await RunningReporting.StartSeriesAsync(client, "sozialraum", release, Cancelled);
        await BothWorkersAreBusyAsync(release);
        using var early = await client.GetAsync(new Uri($"/series/{id}/archive.zip", UriKind.Relative), Cancelled);

        using var cancelled = await client.PostAsync(new Uri($"/series/{id}/cancel", UriKind.Relative), null, Cancelled);
        foreach (var area in held)
        {
            area.SetResult();
        }

        var series = await RunningReporting.SeriesAsync(client, id, Cancelled);
        var dropped = series
            .GetProperty("items")
            .EnumerateArray()
            .Where(item => item.GetProperty("state").GetString() == "cancelled")
            .ToList();
        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        cancelled.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        series.GetProperty("state").GetString().ShouldBe("cancelled");
        series.GetProperty("text").GetString()!.ShouldEndWith("abgebrochen");
        dropped.Count.ShouldBeGreaterThanOrEqualTo(5);
        (await ArchiveAsync(client, id)).Entries.Select(entry => entry.Name).ShouldContain("nicht-erstellt.txt");
        // Ordered again, the cancelled ones are printed after all.
        var again = dropped[^1].GetProperty("subject").GetString()!;
        (await reporting.PdfAsync(again, release, Cancelled, Role.Sozialplanung)).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task A_series_is_its_makers_and_nobody_elses()
    {
        using var maker = reporting.As(Role.Sozialplanung, "macherin");
        using var other = reporting.As(Role.Sozialplanung, "andere");
        using var nobody = reporting.As(Role.Oeffentlichkeit);
        var id = await RunningReporting.StartSeriesAsync(maker, "gemeinde", reporting.Foreign.NewRelease(), Cancelled);

        foreach (var path in new[] { $"/series/{id}", $"/series/{id}/events", $"/series/{id}/archive.zip" })
        {
            (await other.GetAsync(new Uri(path, UriKind.Relative), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await nobody.GetAsync(new Uri(path, UriKind.Relative), Cancelled)).StatusCode.ShouldBe(
                HttpStatusCode.Unauthorized,
                path
            );
        }

        (await other.PostAsync(new Uri($"/series/{id}/cancel", UriKind.Relative), null, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (
            await nobody.PostAsJsonAsync("/series", new { report = "profiles", subjectGroup = "gemeinde" }, Cancelled)
        ).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RunningReporting.SeriesAsync(maker, id, Cancelled)).GetProperty("state").GetString().ShouldBe("done");
        (await ListAsync(maker)).ShouldBe([(id, "gemeinde", "done")]);
        (await ListAsync(other)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("gibtsnicht", HttpStatusCode.NotFound, "Eine Ebene „gibtsnicht“ mit Gebieten gibt es nicht.")]
    [InlineData("", HttpStatusCode.BadRequest, null)]
    public async Task A_wrong_level_is_refused(string level, HttpStatusCode status, string? title)
    {
        using var client = reporting.As(Role.Verwalter);

        using var answer = await client.PostAsJsonAsync("/series", new { report = "profiles", subjectGroup = level }, Cancelled);

        answer.StatusCode.ShouldBe(status);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        problem.GetProperty("title").GetString().ShouldBe(title ?? problem.GetProperty("title").GetString());
    }

    private static async Task<List<(Guid Id, string Level, string State)>> ListAsync(HttpClient client) =>
        [
            .. (await client.GetFromJsonAsync<JsonElement>(new Uri("/series", UriKind.Relative), Cancelled))
                .EnumerateArray()
                .Select(series =>
                    (
                        series.GetProperty("id").GetGuid(),
                        series.GetProperty("subjectGroup").GetString()!,
                        series.GetProperty("state").GetString()!
                    )
                ),
        ];

    /// <summary>All but the first area are held back, so that both workers stop in the middle of their work.</summary>
    private List<TaskCompletionSource> Hold(Guid release) =>
        [.. ReportedDistrict.Sozialraeume.Skip(1).Select(area => reporting.Foreign.Hold(release, area))];

    private Task BothWorkersAreBusyAsync(Guid release) =>
        TestService.EventuallyAsync(
            "beide Helfer sind mitten in der Arbeit",
            _ => Task.FromResult(reporting.Foreign.Waiting(release) >= 2),
            Cancelled
        );

    private Task<long> RenderedAsync(Guid release) =>
        reporting.CountAsync($"select count(*) from finished where release_id = '{release}'", Cancelled);

    private static async Task<List<JsonElement>> FollowAsync(HttpClient client, Guid id)
    {
        await using var stream = await client.GetStreamAsync(new Uri($"/series/{id}/events", UriKind.Relative), Cancelled);
        using var reader = new StreamReader(stream);
        var steps = new List<JsonElement>();
        while (await reader.ReadLineAsync(Cancelled) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                steps.Add(JsonSerializer.Deserialize<JsonElement>(line[6..]));
            }
        }

        return steps;
    }

    private static async Task<ZipArchive> ArchiveAsync(HttpClient client, Guid id)
    {
        var content = await client.GetByteArrayAsync(new Uri($"/series/{id}/archive.zip", UriKind.Relative), Cancelled);
        return new ZipArchive(new MemoryStream(content));
    }
}
