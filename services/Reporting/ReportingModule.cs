namespace Sozialplanung.Reporting;

internal static class ReportingModule
{
    public static void AddReporting(this IServiceCollection services)
    {
    }

    public static void MapReporting(this IEndpointRouteBuilder app)
    {
    }
}
