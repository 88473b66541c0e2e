using Sozialplanung.Reporting.Gate;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Renditions;

internal static class ReadRenditionEndpoint
{
    public static void MapReadRendition(this IEndpointRouteBuilder app)
    {
        Map(app, "/profiles/{area}.pdf", "ReadProfilePdf", isPdf: true);
        Map(app, "/profiles/{area}.html", "ReadProfilePage", isPdf: false);
        app.MapGet(
                "/renditions/{sha256}.pdf",
                (
                    string sha256,
                    Caller caller,
                    ReadRenditionHandler handler,
                    HttpContext context,
                    CancellationToken cancellationToken
                ) => handler.ReadByContentAsync(sha256, caller, context.Response.Headers, cancellationToken)
            )
            .WithName("ReadRendition")
            .WithTags("Berichte")
            .AllowAnonymous()
            .ProducesProblem(404);
    }

    private static void Map(IEndpointRouteBuilder app, string pattern, string name, bool isPdf) =>
        app.MapGet(
                pattern,
                (
                    string area,
                    Guid? release,
                    Caller caller,
                    ReadRenditionHandler handler,
                    HttpContext context,
                    CancellationToken cancellationToken
                ) => handler.ReadAsync(area, release, caller, isPdf, context.Response.Headers, cancellationToken)
            )
            .WithName(name)
            .WithTags("Berichte")
            .AllowAnonymous()
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithValuesAwayAnswer();
}
