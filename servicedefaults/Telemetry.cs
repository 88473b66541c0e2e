using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Sozialplanung.ServiceDefaults;

/// <summary>Traces and metrics of the built-in sources, sent only where the operator names a collector.</summary>
internal sealed class Telemetry(string service) : IHostedService, IDisposable
{
    private readonly TracerProvider _traces = Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService(service))
        .AddSource("Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "MassTransit")
        .AddOtlpExporter()
        .Build();

    private readonly MeterProvider _metrics = Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService(service))
        .AddMeter("Microsoft.AspNetCore.*", "System.Net.Http", "Npgsql", "MassTransit", "System.Runtime")
        .AddOtlpExporter()
        .Build();

    public static void Add(IServiceCollection services, IConfiguration configuration, string service)
    {
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            services.AddHostedService(_ => new Telemetry(service));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
