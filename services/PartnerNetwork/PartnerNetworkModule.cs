using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.CountPlaces;
using Sozialplanung.PartnerNetwork.EditNetwork;
using Sozialplanung.PartnerNetwork.EditOrganisation;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.PartnerNetwork.ProposePlaces;
using Sozialplanung.PartnerNetwork.ReadPlaces;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork;

internal static class PartnerNetworkModule
{
    public static void AddPartnerNetwork(this IServiceCollection services)
    {
        services.AddServiceClient<AreaLookup>("geography");
        services.AddSingleton<EditScope>();
        services.AddScoped<PutPlaceHandler>();
        services.AddScoped<RemovePlaceHandler>();
        services.AddServiceClient<StreetLookup>("geography");
        services.AddSingleton<FetchedStreets>();
        services.AddSingleton<ImportFormReader>();
        services.AddScoped<PlacePlacement>();
        services.AddScoped<ImportPlacesHandler>();
        services.AddScoped<ProposePlacesHandler>();
        services.AddScoped<CountPlacesHandler>();
    }

    public static void MapPartnerNetwork(this IEndpointRouteBuilder app)
    {
        app.MapOrganisations();
        app.MapEditPlace();
        app.MapNetworks();
        app.MapReadPlaces();
        app.MapProposePlaces();
        app.MapCheckPlaces();
        app.MapImportPlaces();
        app.MapCountPlaces();
    }
}
