using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Sozialplanung.TestServers;

namespace Sozialplanung.ServiceDefaults.Tests;

public sealed class TelemetryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_collector_that_is_named_gets_traces_and_figures_and_no_logs()
    {
        var received = new ConcurrentBag<string>();
        await using var collector = Application("http://127.0.0.1:0", []);
        collector.Run(context =>
        {
            received.Add(context.Request.Path);
            return Task.CompletedTask;
        });
        await collector.StartAsync(Cancelled);
        await using (
            var service = Application(
                "http://127.0.0.1:0",
                [new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]
            )
        )
        {
            service.MapGet("/", () => "asked");
            await service.StartAsync(Cancelled);
            using var client = new HttpClient();
            (await client.GetStringAsync(new Uri(service.Urls.First()), Cancelled)).ShouldBe("asked");
            await service.StopAsync(Cancelled);
        }

        await TestService.EventuallyAsync(
            "Spuren und Messwerte sind da",
            _ => Task.FromResult(received.Contains("/v1/traces") && received.Contains("/v1/metrics")),
            Cancelled
        );
        received.ShouldNotContain("/v1/logs");
    }

    private static WebApplication Application(string address, KeyValuePair<string, string?>[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddTelemetry(builder.Configuration, "sample");
        return builder.Build();
    }
}
