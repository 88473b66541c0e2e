namespace Sozialplanung.PartnerNetwork;

internal static class PartnerNetworkModule
{
    public static void AddPartnerNetwork(this IServiceCollection services)
    {
    }

    public static void MapPartnerNetwork(this IEndpointRouteBuilder app)
    {
    }
}
