using System.Net;
using System.Security.Cryptography;

namespace Sozialplanung.Reporting.Tests.Renditions;

public sealed class SameBytesTests(RunningReporting reporting)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_release_and_definition_are_the_same_bytes_whichever_browser_prints_them_and_whatever_it_printed_before()
    {
        var release = reporting.Foreign.NewRelease();
        var first = await reporting.PdfAsync("10044002-01", release, Cancelled);
        var page = await reporting.PageAsync("10044002-01", release, Cancelled);
        await reporting.PdfAsync("10044001-01", release, Cancelled);
        await reporting.PdfAsync("10044001", release, Cancelled);

        await ForgetAsync(release);
        var again = await reporting.PdfAsync("10044002-01", release, Cancelled);
        await reporting.KillWorkersAsync();
        await reporting.StartWorkerAsync(Cancelled);
        await reporting.StartWorkerAsync(Cancelled);
        await ForgetAsync(release);
        var inFreshBrowser = await reporting.PdfAsync("10044002-01", release, Cancelled);

        Convert.ToHexString(SHA256.HashData(again)).ShouldBe(Convert.ToHexString(SHA256.HashData(first)));
        Convert.ToHexString(SHA256.HashData(inFreshBrowser)).ShouldBe(Convert.ToHexString(SHA256.HashData(first)));
        (await reporting.PageAsync("10044002-01", release, Cancelled)).ShouldBe(page);
    }

    [Fact]
    public async Task A_profile_is_printed_once_and_found_again_by_its_content_hash()
    {
        var release = reporting.Foreign.NewRelease();
        var first = await reporting.PdfAsync("10044002-02", release, Cancelled);
        await reporting.PdfAsync("10044002-02", release, Cancelled);
        var hash = Convert.ToHexStringLower(SHA256.HashData(first));

        using var client = reporting.Service.Anonymous();
        var found = await client.GetByteArrayAsync(new Uri($"/renditions/{hash}.pdf", UriKind.Relative), Cancelled);
        using var unknown = await client.GetAsync(new Uri($"/renditions/{new string('0', 64)}.pdf", UriKind.Relative), Cancelled);

        found.ShouldBe(first);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reporting.CountAsync($"select count(*) from finished where release_id = '{release}'", Cancelled)).ShouldBe(1);
    }

    /// <summary>What was printed is thrown away, so that the next request prints it again.</summary>
    private async Task ForgetAsync(Guid release)
    {
        await using var command = reporting.Service.Database.CreateCommand(
            $"delete from rendition where release_id = '{release}'"
        );
        await command.ExecuteNonQueryAsync(Cancelled);
    }
}
