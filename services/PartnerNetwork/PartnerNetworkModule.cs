using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.EditNetwork;
using Sozialplanung.PartnerNetwork.EditOrganisation;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.PartnerNetwork.ReadPlaces;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.PartnerNetwork;

internal static class PartnerNetworkModule
{
    public static void AddPartnerNetwork(this IServiceCollection services)
    {
        services.AddServiceClient<AreaLookup>("geography");
        services.AddSingleton<EditScope>();
        services.AddScoped<PutPlaceHandler>();
        services.AddScoped<RemovePlaceHandler>();
    }

    public static void MapPartnerNetwork(this IEndpointRouteBuilder app)
    {
        app.MapOrganisations();
        app.MapEditPlace();
        app.MapNetworks();
        app.MapReadPlaces();
    }
}
