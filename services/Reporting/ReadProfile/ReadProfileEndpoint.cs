using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.ReadProfile;

/// <summary>One area's profile as page or PDF: from the shelf, or made now.</summary>
internal static class ReadProfileEndpoint
{
    public static void MapReadProfile(this IEndpointRouteBuilder app)
    {
        Map(app, "/profiles/{area}.pdf", "ReadProfilePdf", isPdf: true);
        Map(app, "/profiles/{area}.html", "ReadProfilePage", isPdf: false);
    }

    private static void Map(IEndpointRouteBuilder app, string pattern, string name, bool isPdf) => app
        .MapGet(pattern, (string area, Guid? release, Caller caller, ReadProfileHandler handler, HttpContext context, CancellationToken cancellationToken) =>
            handler.ReadAsync(area, release, caller, isPdf, context, cancellationToken))
        .WithName(name).AllowAnonymous().ProducesProblem(404).ProducesProblem(503);
}
