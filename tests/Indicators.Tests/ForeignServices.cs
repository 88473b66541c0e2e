using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Contracts.Ingestion;

namespace Sozialplanung.Indicators.Tests;

/// <summary>Stands in for Geography and Ingestion, answering in their words.</summary>
public sealed class ForeignServices : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ForeignServices(WebApplication app) => _app = app;

    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The Gebietsstand that is current.</summary>
    public string DivisionVersion { get; set; } = "";

    public object[] Levels { get; set; } = [];

    public object[] Areas { get; set; } = [];

    /// <summary>How numbers of a former Gebietsstand become numbers of the current one.</summary>
    public ConcurrentDictionary<string, Conversion> Conversions { get; } = new(StringComparer.Ordinal);

    /// <summary>Outlines by level as TopoJSON.</summary>
    public ConcurrentDictionary<string, string> Maps { get; } = new();

    public ConcurrentDictionary<Guid, string> Observations { get; } = new();

    /// <summary>Measures that datasets declare before anything was delivered, additive or not; any dataset may deliver them.</summary>
    public ConcurrentDictionary<string, bool> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>The datasets that have delivered something.</summary>
    public ConcurrentDictionary<string, bool> Datasets { get; } = new(StringComparer.Ordinal);

    /// <summary>Deliveries that Ingestion accepted, and when.</summary>
    public ConcurrentDictionary<Guid, DateTimeOffset> Accepted { get; } = new();

    /// <summary>Measures that Ingestion says belong to certain datasets only.</summary>
    public ConcurrentBag<OwnedMeasure> Measures { get; } = [];

    public static async Task<ForeignServices> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var services = new ForeignServices(app);
        app.MapGet("/levels", () => services.Levels.Select(services.WithMap));
        app.MapGet("/areas", () => services.Areas.Select(area => With(area, "divisionVersion", services.DivisionVersion)));
        app.MapGet("/maps/{level}/abc.topojson", (string level) => Results.Text(services.Maps[level], "application/json"));
        app.MapGet(
            "/conversions/{from}/{to}",
            (string from, string to) =>
                services.Conversions.TryGetValue(from, out var conversion)
                    ? Results.Json(conversion with { To = to })
                    : Results.NotFound()
        );
        app.MapGet(
            "/measures",
            () =>
                services.Measures.Concat(
                    services.Declared.Select(measure => new OwnedMeasure
                    {
                        Measure = measure.Key,
                        Datasets = [.. services.Datasets.Keys],
                        Additive = measure.Value,
                        Published = false,
                    })
                )
        );
        app.MapGet(
            "/accepted-deliveries",
            (DateTimeOffset since) =>
                services
                    .Accepted.Where(delivery => delivery.Value > since)
                    .Select(delivery => Delivery(delivery.Key, delivery.Value))
        );
        app.MapGet("/accepted-deliveries/{id:guid}", (Guid id) => Delivery(id, TimeProvider.System.GetUtcNow()));
        app.MapGet(
            "/deliveries/{id:guid}/observations",
            (Guid id) =>
                services.Observations.TryGetValue(id, out var lines)
                    ? Results.Text(lines, "application/x-ndjson")
                    : Results.NotFound()
        );
        await app.StartAsync(cancellationToken);
        return services;
    }

    /// <summary>In the order in which Ingestion sends them.</summary>
    public static string Lines(IEnumerable<object> observations) =>
        string.Join(
            '\n',
            observations
                .Select(observation => JsonSerializer.SerializeToNode(observation, JsonSerializerOptions.Web)!)
                .OrderBy(line => (string?)line["measure"], StringComparer.Ordinal)
                .ThenBy(line => (string?)line["period"], StringComparer.Ordinal)
                .ThenBy(line => (string?)line["breakdown"] ?? "", StringComparer.Ordinal)
                .ThenBy(line => (string?)line["area"], StringComparer.Ordinal)
                .Select(line => line.ToJsonString(JsonSerializerOptions.Web))
        );

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static AcceptedDelivery Delivery(Guid id, DateTimeOffset acceptedAt) =>
        new()
        {
            Id = id,
            Place = "",
            FileName = $"{id:N}.csv",
            Sha256 = new string('a', 64),
            AcceptedAt = acceptedAt,
        };

    private JsonObject WithMap(object level)
    {
        var stated = With(level, "mapHash", "");
        stated["mapHash"] = Maps.ContainsKey(stated["code"]!.GetValue<string>()) ? "abc" : "";
        return stated;
    }

    private static JsonObject With(object described, string member, string value)
    {
        var stated = JsonSerializer.SerializeToNode(described, JsonSerializerOptions.Web)!.AsObject();
        stated[member] = value;
        return stated;
    }
}
