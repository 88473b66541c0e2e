using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.AskIndicators;
using Sozialplanung.PartnerNetwork.AskRouting;
using Sozialplanung.PartnerNetwork.CountPlaces;
using Sozialplanung.PartnerNetwork.EditNetwork;
using Sozialplanung.PartnerNetwork.EditOrganisation;
using Sozialplanung.PartnerNetwork.EditPlace;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.PartnerNetwork.MeasureReach;
using Sozialplanung.PartnerNetwork.ProposePlaces;
using Sozialplanung.PartnerNetwork.ReadPlaces;
using Sozialplanung.ServiceDefaults.Cache;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork;

internal static class PartnerNetworkModule
{
    public static void AddPartnerNetwork(this IServiceCollection services, IConfiguration configuration)
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
        services.AddScoped<AskedNames>();
        services.AddScoped<CountPlacesHandler>();
        services.AddSharedCache(configuration);
        services.AddServiceClient<DemandLookup>("indicators");
        services.AddScoped<ReachPlaces>();
        services.AddSingleton<ReachTurns>();
        services.AddScoped<MeasureReachHandler>();
        AddRouting(services);
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
        app.MapMeasureReach();
    }

    private static void AddRouting(IServiceCollection services)
    {
        services
            .AddOptions<RoutingOptions>()
            .BindConfiguration(RoutingOptions.Section)
            .ValidateDataAnnotations()
            .Validate(
                routing => routing.HasGoodAddress,
                "Routing:Address ist keine Adresse der Form https://api.openrouteservice.org oder http://rechner:8080/ors."
            )
            .ValidateOnStart();
        services
            .AddHttpClient<RoutingClient>(client =>
            {
                client.MaxResponseContentBufferSize = RoutingClient.MostAnswerBytes;
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            // Whoever answers with another address must not get points and key sent there.
            .UseSocketsHttpHandler((connections, _) => connections.AllowAutoRedirect = false);
        services.AddScoped<RoutedWays>();
    }
}
