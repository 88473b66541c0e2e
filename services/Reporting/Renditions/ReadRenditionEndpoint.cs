using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.Renditions;

internal static class ReadRenditionEndpoint
{
    public static void MapReadRendition(this IEndpointRouteBuilder app)
    {
        foreach (var report in app.ServiceProvider.GetRequiredService<KnownReports>().All)
        {
            Map(app, report, "pdf");
            Map(app, report, "html");
        }

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
            .ProducesProblem(404)
            .WithValuesAwayAnswer();
    }

    private static void Map(IEndpointRouteBuilder app, IReport report, string format) =>
        app.MapGet(
                $"/{report.Code}/{{subject}}.{format}",
                (
                    string subject,
                    Guid? release,
                    Edition? edition,
                    Caller caller,
                    Asker asker,
                    ReadRenditionHandler handler,
                    HttpContext context,
                    CancellationToken cancellationToken
                ) =>
                    handler.ReadAsync(
                        report,
                        subject,
                        release,
                        Readership.Of(edition.GetValueOrDefault().Of(caller)),
                        asker,
                        isPdf: format == "pdf",
                        context.Response.Headers,
                        cancellationToken
                    )
            )
            .WithName($"Read{Capital(report.Code)}{Capital(format)}")
            .WithSummary($"{report.Name} ({format.ToUpperInvariant()})")
            .WithTags("Berichte")
            .AllowAnonymous()
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(429)
            .WithValuesAwayAnswer();

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
