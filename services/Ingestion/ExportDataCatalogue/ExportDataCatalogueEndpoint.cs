using Microsoft.AspNetCore.Http.HttpResults;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

internal static class ExportDataCatalogueEndpoint
{
    private const string JsonLd = "application/ld+json";
    private const string Turtle = "text/turtle";

    public static void MapExportDataCatalogue(this IEndpointRouteBuilder app)
    {
        var export = app.MapGroup("/catalogue").WithTags("Datenkatalog").AllowAnonymous();
        export
            .MapGet(
                "/dcat.jsonld",
                (HttpRequest request, ExportDataCatalogueHandler handler, CancellationToken cancellationToken) =>
                    ExportAsync(request, handler, JsonLdText.Of, JsonLd, cancellationToken)
            )
            .WithName("ExportCatalogueAsJsonLd")
            .WithSummary("Die öffentlichen Einträge nach DCAT-AP.de als JSON-LD, zum Abholen durch andere Kataloge")
            .Produces(200, contentType: JsonLd);
        export
            .MapGet(
                "/dcat.ttl",
                (HttpRequest request, ExportDataCatalogueHandler handler, CancellationToken cancellationToken) =>
                    ExportAsync(request, handler, TurtleText.Of, Turtle, cancellationToken)
            )
            .WithName("ExportCatalogueAsTurtle")
            .WithSummary("Dasselbe als Turtle")
            .Produces(200, contentType: Turtle);
    }

    private static async Task<ContentHttpResult> ExportAsync(
        HttpRequest request,
        ExportDataCatalogueHandler handler,
        Func<RdfGraph, string> write,
        string type,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Text(write(await handler.ReadAsync(AddressOf(request), cancellationToken)), type, System.Text.Encoding.UTF8);

    /// <summary>As the gateway was asked, which says so in these headers.</summary>
    private static string AddressOf(HttpRequest request)
    {
        var scheme = request.Headers["X-Forwarded-Proto"].FirstOrDefault() == "https" ? "https" : request.Scheme;
        var host = request.Headers["X-Forwarded-Host"].FirstOrDefault() ?? request.Host.Value;
        return Uri.TryCreate($"{scheme}://{host}", UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Authority)
            : $"{request.Scheme}://localhost";
    }
}
