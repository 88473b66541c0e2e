using System.Globalization;
using System.Text.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>Asks Geography for areas: by their codes, and by a point.</summary>
internal sealed class AreaLookup(HttpClient geography, JsonSerializerOptions json)
{
    /// <summary>The areas with these codes; unknown codes are missing in the answer.</summary>
    public async Task<IReadOnlyList<PublishedArea>> ByCodeAsync(
        IReadOnlyCollection<string> codes,
        CancellationToken cancellationToken
    ) =>
        codes.Count == 0
            ? []
            : await GetAsync(
                $"areas?{string.Join('&', codes.Select(code => $"code={Uri.EscapeDataString(code)}"))}",
                cancellationToken
            );

    /// <summary>The finest area of the hierarchy at a point, or null outside of all areas.</summary>
    public async Task<PublishedArea?> AtAsync(double lon, double lat, CancellationToken cancellationToken)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"areas/at?lon={lon:R}&lat={lat:R}");
        return (await GetAsync(query, cancellationToken)).MaxBy(area => area.Path.Length);
    }

    /// <summary>All areas of the current Gebietsstand, or those of one level.</summary>
    public Task<IReadOnlyList<PublishedArea>> AllAsync(CancellationToken cancellationToken, string? level = null) =>
        GetAsync(level is null ? "areas" : $"areas?level={Uri.EscapeDataString(level)}", cancellationToken);

    /// <summary>The levels there are, from coarse to fine.</summary>
    public async Task<IReadOnlyList<PublishedLevel>> LevelsAsync(CancellationToken cancellationToken) =>
        await AskAsync(() => geography.GetJsonAsync<List<PublishedLevel>>("levels", Caller.Anonymous, json, cancellationToken))
        ?? [];

    /// <summary>The code of the finest area at each point, empty outside of all.</summary>
    public async Task<IReadOnlyList<string>> AtAllAsync(
        IReadOnlyCollection<(double Lon, double Lat)> points,
        CancellationToken cancellationToken
    )
    {
        var question = new { lon = points.Select(point => point.Lon), lat = points.Select(point => point.Lat) };
        return points.Count == 0
            ? []
            : await AskAsync(() =>
                geography.PostJsonAsync<List<string>>("areas/at", question, Caller.System, json, cancellationToken)
            ) ?? [];
    }

    /// <summary>How much of each area of a level lies within a distance of any of the points.</summary>
    public async Task<IReadOnlyList<BufferedArea>> BuffersAsync(
        string level,
        IReadOnlyCollection<(double Lon, double Lat)> points,
        double metres,
        CancellationToken cancellationToken
    )
    {
        var question = new
        {
            level,
            lon = points.Select(point => point.Lon),
            lat = points.Select(point => point.Lat),
            metres,
        };
        return await AskAsync(() =>
                geography.PostJsonAsync<List<BufferedArea>>("areas/buffers", question, Caller.System, json, cancellationToken)
            ) ?? [];
    }

    private async Task<IReadOnlyList<PublishedArea>> GetAsync(string path, CancellationToken cancellationToken) =>
        await AskAsync(() => geography.GetJsonAsync<List<PublishedArea>>(path, Caller.Anonymous, json, cancellationToken)) ?? [];

    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (HttpRequestException e)
        {
            throw new BadHttpRequestException("Geography does not answer.", StatusCodes.Status503ServiceUnavailable, e);
        }
    }
}
