using System.Net;
using System.Text.Json;

namespace Sozialplanung.GeographyService.Tests.OfferFeatures;

/// <summary>A service whose current Gebietsstand is the town, asked as a GIS program does.</summary>
public sealed class OfferedFeatures : IAsyncLifetime
{
    public const string Utm = "http://www.opengis.net/def/crs/EPSG/0/25832";
    public const string Crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private readonly GeographyWithTown _geography = new();

    internal GeographyWithTown Geography => _geography;

    public ValueTask InitializeAsync() => _geography.InitializeAsync();

    public ValueTask DisposeAsync() => _geography.DisposeAsync();

    internal async Task<(HttpResponseMessage Response, JsonElement Body)> AskAsync(string path, string? gateway = null)
    {
        using var client = _geography.Service.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (gateway is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-Host", gateway);
            request.Headers.Add("X-Forwarded-Prefix", "/api/geography");
        }

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response, JsonSerializer.Deserialize<JsonElement>(text));
    }

    internal async Task<JsonElement> OkAsync(string path)
    {
        var (response, body) = await AskAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, body.ToString());
        return body;
    }

    /// <summary>The sentence of a refusal.</summary>
    internal async Task<string> RefusalAsync(string path, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        var (response, body) = await AskAsync(path);
        response.StatusCode.ShouldBe(status, body.ToString());
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return body.GetProperty("title").GetString()!;
    }

    /// <summary>The ids of the features on a page.</summary>
    internal async Task<string[]> IdsAsync(string path) =>
        [
            .. (await OkAsync(path))
                .GetProperty("features")
                .EnumerateArray()
                .Select(feature => feature.GetProperty("id").GetString()!),
        ];

    /// <summary>Where the link of that relation leads; null where there is none.</summary>
    internal static string? Link(JsonElement body, string rel) =>
        body.GetProperty("links")
            .EnumerateArray()
            .Where(link => link.GetProperty("rel").GetString() == rel)
            .Select(link => link.GetProperty("href").GetString())
            .FirstOrDefault();
}
