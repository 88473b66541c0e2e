namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>The start page of the service for GIS programs.</summary>
public sealed record FeatureLandingPage(string Title, string Description, IReadOnlyList<FeatureLink> Links);

/// <summary>What the service keeps to.</summary>
public sealed record FeatureConformance(IReadOnlyList<string> ConformsTo);

/// <summary>OGC API – Features: start page, conformance and description (OGC 17-069r4, 7.2 to 7.4).</summary>
internal static class FeatureLandingEndpoint
{
    private static readonly FeatureConformance _conformance = new([
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
    ]);

    public static void MapFeatureLanding(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ogc", (string? version, string? f, HttpRequest request) => Landing(version, new FeatureLinks(request)))
            .WithName("OfferFeatures")
            .WithSummary("OGC API Features: Startseite für GIS-Programme wie QGIS")
            .WithTags("OGC API Features")
            .WithParameters("version")
            .AllowAnonymous();
        app.MapGet("/ogc/conformance", (string? f) => _conformance)
            .WithName("ReadFeatureConformance")
            .WithSummary("OGC API Features: welche Teile der Norm gelten")
            .WithTags("OGC API Features")
            .WithParameters()
            .AllowAnonymous();
        app.MapGet(
                "/ogc/api",
                (string? f, HttpRequest request) =>
                    TypedResults.Text(FeatureDescription.Of(new FeatureLinks(request).To()), FeatureLinks.OpenApi)
            )
            .WithName("ReadFeatureApi")
            .WithSummary("OGC API Features: Beschreibung der Schnittstelle in OpenAPI 3.0")
            .WithTags("OGC API Features")
            .Produces(200, contentType: "application/vnd.oai.openapi+json")
            .WithFormatOnly()
            .AllowAnonymous();
    }

    private static FeatureLandingPage Landing(string? version, FeatureLinks links)
    {
        var query = FeatureLinks.Version(version);
        return new FeatureLandingPage(
            "Gebiete der Sozialplanung",
            "Die Gebiete aller Ebenen mit ihren Grenzen, für GIS-Programme (OGC API Features). Ohne Angabe gilt der aktuelle Gebietsstand, mit ?version=… ein anderer.",
            [
                links.Self(FeatureLinks.Json, "Diese Seite"),
                new(links.To("/api"), "service-desc", FeatureLinks.OpenApi, "Beschreibung der Schnittstelle (OpenAPI 3.0)"),
                new(links.To("/conformance"), "conformance", FeatureLinks.Json, "Teile der Norm, die gelten"),
                new(links.To("/collections", query), "data", FeatureLinks.Json, "Die Ebenen"),
                links.Atlas,
                links.Page,
            ]
        );
    }
}
