using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests.Logs;

/// <summary>A log line that cannot be written must never stop or end anything.</summary>
public sealed class UnwrittenLogTests
{
    // Each is some five lines; a pipe holds 64 KiB, the logger's own queue 2,500 lines.
    private const int Requests = 1_500;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("> >(exec sleep infinity)")] // a pipe that nobody reads: what held the service up
    [InlineData("> >(exec true)")] // a pipe whose reader has gone
    [InlineData("> /dev/full")] // a full disk
    public async Task A_service_whose_log_is_taken_by_nobody_goes_on(string output)
    {
        await using var service = await TestService.StartAsync("geography", "Geography", null, Cancelled, $"{output} 2>&1");
        using var client = service.Anonymous();
        client.Timeout = TimeSpan.FromSeconds(20);

        for (var request = 0; request < Requests; request++)
        {
            (await client.GetAsync(new Uri("/alive", UriKind.Relative), Cancelled)).EnsureSuccessStatusCode();
        }
    }
}
