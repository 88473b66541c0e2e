namespace Sozialplanung.Indicators;

internal static class IndicatorsModule
{
    public static void AddIndicators(this IServiceCollection services)
    {
    }

    public static void MapIndicators(this IEndpointRouteBuilder app)
    {
    }
}
