using System.Net;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Reporting.Gate;

/// <summary>
/// Asks the one gate in Indicators for values, and Geography for maps, on behalf of a readership. Nothing else in Reporting asks
/// for values. Errors: <see cref="HttpRequestException"/> when they are away.
/// </summary>
internal sealed class ValueGate(ServiceClients services, JsonSerializerOptions json)
{
    /// <summary>What an area has in a release, or the gate's sentence why there is nothing.</summary>
    public async Task<Answer<IndicatorProfile>> ProfileAsync(
        Readership readership,
        string area,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        using var client = services.For("indicators", readership.Reader);
        using var response = await client.GetAsync(
            new Uri($"profile/{Uri.EscapeDataString(area)}{Query(release)}", UriKind.Relative),
            cancellationToken
        );
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            var problem = await response.Content.ReadFromJsonAsync<Refusal>(json, cancellationToken);
            return Answer<IndicatorProfile>.None(
                problem?.Title ?? $"Für das Gebiet „{area}“ gibt es keinen veröffentlichten Stand."
            );
        }

        response.EnsureSuccessStatusCode();
        return Answer<IndicatorProfile>.Of(
            (await response.Content.ReadFromJsonAsync<IndicatorProfile>(json, cancellationToken))!
        );
    }

    public async Task<ReleaseCatalogue> CatalogueAsync(Readership readership, Guid release, CancellationToken cancellationToken)
    {
        using var client = services.For("indicators", readership.Reader);
        return (
            await client.GetFromJsonAsync<ReleaseCatalogue>(
                new Uri($"catalogue{Query(release)}", UriKind.Relative),
                json,
                cancellationToken
            )
        )!;
    }

    /// <summary>
    /// The values of an indicator on some levels as JSON-stat, as they are, to be handed to the figure renderer.
    /// </summary>
    public async Task<string> ValuesAsync(
        Readership readership,
        string indicator,
        Guid release,
        IEnumerable<string> levels,
        CancellationToken cancellationToken
    )
    {
        using var client = services.For("indicators", readership.Reader);
        var query = string.Join(
            '&',
            levels.Select(level => $"level={Uri.EscapeDataString(level)}").Prepend($"release={release}")
        );
        return await client.GetStringAsync(
            new Uri($"values/{Uri.EscapeDataString(indicator)}?{query}", UriKind.Relative),
            cancellationToken
        );
    }

    /// <summary>The levels that have a map, each with the hash of its content.</summary>
    public async Task<IReadOnlyList<LevelMap>> MapsAsync(CancellationToken cancellationToken)
    {
        using var client = services.For("geography", Caller.System);
        return await client.GetFromJsonAsync<IReadOnlyList<LevelMap>>(new Uri("maps", UriKind.Relative), json, cancellationToken)
            ?? [];
    }

    /// <summary>The outlines of a level as TopoJSON.</summary>
    public async Task<string> MapAsync(LevelMap map, CancellationToken cancellationToken)
    {
        using var client = services.For("geography", Caller.System);
        return await client.GetStringAsync(new Uri($"maps/{map.Level}/{map.Hash}.topojson", UriKind.Relative), cancellationToken);
    }

    /// <summary>The areas of a level.</summary>
    public async Task<IReadOnlyList<ProfileArea>> AreasAsync(string level, CancellationToken cancellationToken)
    {
        using var client = services.For("geography", Caller.System);
        return await client.GetFromJsonAsync<IReadOnlyList<ProfileArea>>(
                new Uri($"areas?level={Uri.EscapeDataString(level)}", UriKind.Relative),
                json,
                cancellationToken
            ) ?? [];
    }

    private static string Query(Guid? release) => release is { } id ? $"?release={id}" : "";

    internal sealed record LevelMap(string Level, string Hash);

    private sealed record Refusal(string? Title);
}
