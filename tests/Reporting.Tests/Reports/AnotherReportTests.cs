using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Tests.Reports;

public sealed class AnotherReportTests(ReportingWithLetters reporting) : IClassFixture<ReportingWithLetters>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_that_is_registered_is_addressed_printed_and_found_again()
    {
        using var client = reporting.Client();

        using var answer = await client.GetAsync(
            new Uri($"/letters/anna.pdf?release={reporting.Release}", UriKind.Relative),
            Cancelled
        );
        using var unknown = await client.GetAsync(new Uri("/letters/niemand.pdf", UriKind.Relative), Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("brief-anna.pdf");
        await using var pdf = PdfFile.Of(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        (await pdf.TextAsync(Cancelled)).ShouldContain("Liebe Anna & Co");
        (await pdf.InfoAsync(Cancelled)).ShouldContain("Brief an Anna");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await unknown.Content.ReadFromJsonAsync<JsonElement>(Cancelled))
            .GetProperty("title")
            .GetString()
            .ShouldBe("Wer ist „niemand“?");
        using var again = await client.GetAsync(
            new Uri($"/renditions/{answer.Headers.ETag!.Tag.Trim('"')}.pdf", UriKind.Relative),
            Cancelled
        );
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_has_series_of_its_own()
    {
        using var client = reporting.Client(Role.Statistikstelle);

        using var started = await client.PostAsJsonAsync(
            "/series",
            new
            {
                report = "letters",
                subjectGroup = "freunde",
                release = reporting.Release,
            },
            Cancelled
        );
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync(Cancelled));
        var id = (await started.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("seriesId").GetGuid();
        var series = await RunningReporting.SeriesAsync(client, id, Cancelled);
        using var archive = await client.GetAsync(new Uri($"/series/{id}/archive.zip", UriKind.Relative), Cancelled);
        using var wrong = await client.PostAsJsonAsync("/series", new { report = "lieder", subjectGroup = "freunde" }, Cancelled);

        series.GetProperty("report").GetString().ShouldBe("letters");
        series.GetProperty("text").GetString().ShouldBe("2 von 2 Berichten fertig");
        series
            .GetProperty("items")[0]
            .GetProperty("url")
            .GetString()!
            .ShouldStartWith("/api/reporting/letters/anna.pdf?release=");
        archive.Content.Headers.ContentDisposition!.FileName.ShouldBe("briefe.zip");
        wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await wrong.Content.ReadFromJsonAsync<JsonElement>(Cancelled))
            .GetProperty("title")
            .GetString()
            .ShouldBe("Einen Bericht „lieder“ gibt es nicht.");
    }
}
