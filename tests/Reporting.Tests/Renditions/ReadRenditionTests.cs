using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.TestServers;

namespace Sozialplanung.Reporting.Tests.Renditions;

public sealed class ReadRenditionTests(RunningReporting reporting)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unknown_area_is_named_in_a_german_sentence() =>
        (await RefusalAsync($"/profiles/99999.pdf?release={reporting.Foreign.NewRelease()}", HttpStatusCode.NotFound)).ShouldBe(
            "Ein Gebiet „99999“ gibt es in der Freigabe „Sozialmonitoring 2025“ nicht."
        );

    [Fact]
    public async Task An_unknown_release_is_told_as_such() =>
        (await RefusalAsync($"/profiles/10044.pdf?release={Guid.CreateVersion7()}", HttpStatusCode.NotFound)).ShouldBe(
            "Diese Freigabe gibt es nicht."
        );

    [Fact]
    public async Task A_draft_gives_no_report() =>
        (
            await RefusalAsync($"/profiles/10044.pdf?release={reporting.Foreign.NewRelease("draft")}", HttpStatusCode.Conflict)
        ).ShouldBe(
            "Der Stand „Sozialmonitoring 2025“ ist noch nicht freigegeben. Berichte entstehen nur aus freigegebenen Ständen."
        );

    [Fact]
    public async Task While_the_values_are_away_the_answer_is_a_sentence_and_503()
    {
        await using var alone = await TestService.StartAsync(
            "reporting",
            "Reporting",
            RunningReporting.Settings(new Uri("http://127.0.0.1:9")),
            Cancelled
        );
        using var client = alone.As(Role.Verwalter);

        using var profile = await client.GetAsync(new Uri("/profiles/10044.pdf", UriKind.Relative), Cancelled);
        using var series = await client.PostAsJsonAsync(
            "/series",
            new { report = "profiles", subjectGroup = "gemeinde" },
            Cancelled
        );

        foreach (var answer in new[] { profile, series })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await TitleAsync(answer)).ShouldBe(
                "Die Werte sind gerade nicht zu erreichen. Bitte in einer Minute noch einmal versuchen."
            );
        }
    }

    [Fact]
    public async Task A_service_that_comes_back_is_waited_for()
    {
        var release = reporting.Foreign.NewRelease();
        using var client = reporting.As(Role.Sozialplanung);
        reporting.Foreign.BeAway(release, "10044002-04", times: 4);

        var series = await RunningReporting.SeriesAsync(
            client,
            await RunningReporting.StartSeriesAsync(client, "sozialraum", release, Cancelled),
            Cancelled
        );

        series.GetProperty("done").GetInt32().ShouldBe(ReportedDistrict.Sozialraeume.Length);
        series.GetProperty("failed").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task The_page_is_readable_without_scripts_and_bound_to_its_origin()
    {
        using var client = reporting.Service.Anonymous();
        using var answer = await client.GetAsync(
            new Uri($"/profiles/10044001.html?release={reporting.Foreign.NewRelease()}", UriKind.Relative),
            Cancelled
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        page.ShouldContain("<html lang=\"de\">");
        page.ShouldNotContain("<script");
        page.ShouldContain("role=\"img\"");
        page.ShouldContain("figure-place");
    }

    [Fact]
    public async Task A_known_pdf_is_not_sent_twice()
    {
        var address = new Uri($"/profiles/10044001.pdf?release={reporting.Foreign.NewRelease()}", UriKind.Relative);
        using var client = reporting.Service.Anonymous();
        using var first = await client.GetAsync(address, Cancelled);
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await client.GetAsync(address, Cancelled);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        first.Content.Headers.ContentDisposition!.FileName.ShouldBe("gebietsprofil-10044001.pdf");
    }

    [Fact]
    public async Task Nothing_is_told_from_a_withdrawn_release_neither_by_its_address_nor_by_content_nor_from_a_series()
    {
        var release = reporting.Foreign.NewRelease();
        using var client = reporting.As(Role.Sozialplanung);
        var series = await RunningReporting.StartSeriesAsync(client, "kreis", release, Cancelled);
        await RunningReporting.SeriesAsync(client, series, Cancelled);
        using var printed = await client.GetAsync(new Uri($"/profiles/10044.pdf?release={release}", UriKind.Relative), Cancelled);
        var content = $"/renditions/{printed.Headers.ETag!.Tag.Trim('"')}.pdf";
        (await client.GetAsync(new Uri(content, UriKind.Relative), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK);

        reporting.Foreign.Withdraw(release);

        foreach (
            var path in new[]
            {
                $"/profiles/10044.pdf?release={release}",
                $"/profiles/10044.html?release={release}",
                $"/profiles/10044002-04.pdf?release={release}",
                content,
                $"/series/{series}/archive.zip",
            }
        )
        {
            (await RefusalAsync(path, HttpStatusCode.NotFound))!.ShouldContain("wurde zurückgenommen");
        }

        using var started = await client.PostAsJsonAsync(
            "/series",
            new
            {
                report = "profiles",
                subjectGroup = "gemeinde",
                release,
            },
            Cancelled
        );
        started.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string?> RefusalAsync(string path, HttpStatusCode expected)
    {
        using var client = reporting.As(Role.Sozialplanung);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancelled);
        answer.StatusCode.ShouldBe(expected);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return await TitleAsync(answer);
    }

    private static async Task<string?> TitleAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("title").GetString();
}
