using Sozialplanung.Contracts.Geography;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.ReadDelivery;
using Sozialplanung.Ingestion.ReceiveDelivery;
using Sozialplanung.Ingestion.StreamObservations;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Ingestion;

internal static class IngestionModule
{
    public static void AddIngestion(this IServiceCollection services)
    {
        services.AddOptions<IngestionOptions>().BindConfiguration(IngestionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<GeographyCopy>();
        services.AddSingleton<GeographyFetch>();
        services.AddSingleton<DeliveryFiles>();
        services.AddSingleton<DeliveryReader>();
        services.AddSingleton<ProgressReader>();
        services.AddSingleton<DeliveryCheck>();
        services.AddSingleton<CheckedDeliveryStore>();
        services.AddSingleton<CheckDeliveryHandler>();
        services.AddSingleton<DefineDatasetHandler>();
        services.AddSingleton<ReceiveDeliveryHandler>();
        services.AddJob<CheckDeliveryJob>(CheckDeliveryJob.Kind);
        services.AddJob<FetchAreasJob>(FetchAreasJob.Kind);
        services.AddJob<FetchStreetsJob>(FetchStreetsJob.Kind);
        services.AddEventHandler<AreasPublished, FetchPublishedAreas>();
        services.AddEventHandler<StreetRegisterPublished, FetchPublishedStreets>();
    }

    public static void MapIngestion(this IEndpointRouteBuilder app)
    {
        app.MapDefineDataset();
        app.MapReadDatasets();
        app.MapReceiveDelivery();
        app.MapReadDelivery();
        app.MapStreamObservations();
    }
}
