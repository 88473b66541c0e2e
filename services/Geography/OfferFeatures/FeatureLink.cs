using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>A link of an answer (RFC 8288).</summary>
public sealed record FeatureLink(string Href, string Rel, string Type, string Title);

/// <summary>Addresses as the reader reaches them: through the gateway, which says under what it is reached itself.</summary>
internal sealed class FeatureLinks(HttpRequest request)
{
    public const string Json = "application/json";
    public const string GeoJson = "application/geo+json";
    public const string OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    private readonly string _origin = ReachedAddress.Origin(request);
    private readonly string _root = $"{ReachedAddress.Root(request)}/ogc";

    /// <summary>The start page, or something below it.</summary>
    public string To(string path = "", string query = "") => $"{_root}{path}{query}";

    /// <summary>The atlas that shows the same areas to people.</summary>
    public FeatureLink Atlas =>
        new($"{_origin}/", "alternate", "text/html", "Sozialatlas: dieselben Gebiete als Karte mit Kennzahlen");

    /// <summary>The same answer as a page for people.</summary>
    public FeatureLink Page => new(Here("html"), "alternate", FeatureHtml.MediaType, "Diese Seite für Menschen");

    /// <summary>What is asked for now, in another form.</summary>
    public string Here(string format)
    {
        var others = request.Query.Where(pair => pair.Key != "f").Select(pair => KeyValuePair.Create(pair.Key, pair.Value));
        return To(PathHere, QueryString.Create(others).Add("f", format).ToUriComponent());
    }

    private string PathHere => request.Path.ToUriComponent()["/ogc".Length..].TrimEnd('/');

    public FeatureLink Self(string type, string title) =>
        new(To(PathHere, request.QueryString.ToUriComponent()), "self", type, title);

    public static string Collection(string level) => $"/collections/{Uri.EscapeDataString(level)}";

    /// <summary>The Gebietsstand that was asked for stays in all links.</summary>
    public static string Version(string? version) => version is null ? "" : $"?version={Uri.EscapeDataString(version)}";
}
