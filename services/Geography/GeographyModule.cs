namespace Sozialplanung.Geography;

internal static class GeographyModule
{
    public static void AddGeography(this IServiceCollection services)
    {
    }

    public static void MapGeography(this IEndpointRouteBuilder app)
    {
    }
}
