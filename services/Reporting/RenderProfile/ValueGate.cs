using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>Asks the one gate in Indicators for values, and Geography for maps, on behalf of a reader.</summary>
internal sealed class ValueGate(ServiceClients services, JsonSerializerOptions json)
{
    /// <summary>The profile of an area, or null where the area or a release does not exist.</summary>
    public async Task<AreaProfile?> ProfileAsync(Caller reader, string area, Guid? release, CancellationToken cancellationToken)
    {
        using var client = services.For("indicators", reader);
        using var response = await client.GetAsync(new Uri($"profile/{Uri.EscapeDataString(area)}{Query(release)}", UriKind.Relative), cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<AreaProfile>(json, cancellationToken);
    }

    public async Task<ReleaseCatalogue> CatalogueAsync(Caller reader, Guid release, CancellationToken cancellationToken)
    {
        using var client = services.For("indicators", reader);
        return (await client.GetFromJsonAsync<ReleaseCatalogue>(new Uri($"catalogue{Query(release)}", UriKind.Relative), json, cancellationToken))!;
    }

    /// <summary>The values of an indicator on some levels as JSON-stat, as they are, to be handed to the figure renderer.</summary>
    public async Task<string> ValuesAsync(Caller reader, string indicator, Guid release, IEnumerable<string> levels, CancellationToken cancellationToken)
    {
        using var client = services.For("indicators", reader);
        var query = string.Join('&', levels.Select(level => $"level={Uri.EscapeDataString(level)}").Prepend($"release={release}"));
        return await client.GetStringAsync(new Uri($"values/{Uri.EscapeDataString(indicator)}?{query}", UriKind.Relative), cancellationToken);
    }

    /// <summary>The outlines of a level as TopoJSON, or null where the level has no map.</summary>
    public async Task<string?> MapAsync(string level, CancellationToken cancellationToken)
    {
        using var client = services.For("geography", Caller.System);
        var maps = await client.GetFromJsonAsync<IReadOnlyList<LevelMap>>(new Uri("maps", UriKind.Relative), json, cancellationToken);
        return maps?.FirstOrDefault(map => map.Level == level) is { } found
            ? await client.GetStringAsync(new Uri($"maps/{found.Level}/{found.Hash}.topojson", UriKind.Relative), cancellationToken)
            : null;
    }

    /// <summary>Codes and names of the areas of a level.</summary>
    public async Task<IReadOnlyList<LevelArea>> AreasAsync(string level, CancellationToken cancellationToken)
    {
        using var client = services.For("geography", Caller.System);
        return await client.GetFromJsonAsync<IReadOnlyList<LevelArea>>(new Uri($"areas?level={Uri.EscapeDataString(level)}", UriKind.Relative), json, cancellationToken) ?? [];
    }

    private static string Query(Guid? release) => release is { } id ? $"?release={id}" : "";

    internal sealed record LevelArea(string Code, string Name, string Level);

    private sealed record LevelMap(string Level, string Hash, string Url);
}
