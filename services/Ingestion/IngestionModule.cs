namespace Sozialplanung.Ingestion;

internal static class IngestionModule
{
    public static void AddIngestion(this IServiceCollection services)
    {
    }

    public static void MapIngestion(this IEndpointRouteBuilder app)
    {
    }
}
