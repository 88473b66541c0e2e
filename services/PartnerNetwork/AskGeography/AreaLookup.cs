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

    private async Task<IReadOnlyList<PublishedArea>> GetAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await geography.GetJsonAsync<List<PublishedArea>>(path, Caller.Anonymous, json, cancellationToken) ?? [];
        }
        catch (HttpRequestException e)
        {
            throw new BadHttpRequestException("Geography does not answer.", StatusCodes.Status503ServiceUnavailable, e);
        }
    }
}
