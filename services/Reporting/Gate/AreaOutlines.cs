using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Reporting.Gate;

/// <summary>Asks Geography for areas and their outlines. Errors: <see cref="HttpRequestException"/> when it is away.</summary>
internal sealed class AreaOutlines(HttpClient geography, JsonSerializerOptions json)
{
    /// <summary>The levels that have a map, each with the hash of its content.</summary>
    public async Task<IReadOnlyList<AreaMap>> MapsAsync(CancellationToken cancellationToken) =>
        await geography.GetJsonAsync<IReadOnlyList<AreaMap>>("maps", Caller.System, json, cancellationToken) ?? [];

    /// <summary>The outlines of a level as TopoJSON.</summary>
    public Task<string> MapAsync(AreaMap map, CancellationToken cancellationToken) =>
        geography.GetTextAsync($"maps/{map.Level}/{map.Hash}.topojson", Caller.System, cancellationToken);

    /// <summary>The areas of a level.</summary>
    public async Task<IReadOnlyList<PublishedArea>> AreasAsync(string level, CancellationToken cancellationToken) =>
        await geography.GetJsonAsync<IReadOnlyList<PublishedArea>>(
            $"areas?level={Uri.EscapeDataString(level)}",
            Caller.System,
            json,
            cancellationToken
        ) ?? [];
}
