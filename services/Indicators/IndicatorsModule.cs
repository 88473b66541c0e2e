using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.AdoptIndicators;
using Sozialplanung.Indicators.CheckRelease;
using Sozialplanung.Indicators.ChooseMeasures;
using Sozialplanung.Indicators.ChooseReadyIndicators;
using Sozialplanung.Indicators.CompareReleases;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.CreateRelease;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.PublishRelease;
using Sozialplanung.Indicators.ReadCatalogue;
using Sozialplanung.Indicators.ReadDefinitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.ReadLineage;
using Sozialplanung.Indicators.ReadProfile;
using Sozialplanung.Indicators.ReadReleases;
using Sozialplanung.Indicators.ReadValues;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.TryCut;
using Sozialplanung.Indicators.TryIndicator;
using Sozialplanung.Indicators.WithdrawRelease;
using Sozialplanung.ServiceDefaults.AreaCopy;
using Sozialplanung.ServiceDefaults.Cache;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Indicators;

internal static class IndicatorsModule
{
    public static void AddIndicators(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAreaCopy();
        services
            .AddEventHandler<DeliveryAccepted, DeliveryAcceptedHandler>()
            .AddJob<LoadObservationsJob>(LoadObservationsJob.Kind)
            .AddServiceClient<DeliverySource>("ingestion");
        services.AddEventHandler<DeliveryWithdrawn, DeliveryWithdrawnHandler>();
        services.AddJob<ComputeReleaseJob>(ComputeReleaseJob.Kind);
        services.AddSharedCache(configuration);
        services.AddSingleton(new IndicatorDomains(configuration));
        services.AddSingleton(new DisclosureDefaults(configuration)).AddSingleton<ReleaseFrames>().AddSingleton<AnswerCache>();
        services
            .AddServiceClient<KnownMeasures>("ingestion")
            .AddServiceClient<ConversionSource>("geography")
            .AddScoped<MeasureCheck>()
            .AddScoped<WrittenOutDefinitions>()
            .AddScoped<DefineIndicatorHandler>()
            .AddScoped<ArrivingDeliveries>()
            .AddScoped<ReleaseInputReader>()
            .AddScoped<ReleaseWriter>();
        services
            .AddScoped<ReleaseComparison>()
            .AddScoped<PublishReleaseHandler>()
            .AddScoped<WithdrawReleaseHandler>()
            .AddScoped<ReadValuesHandler>();
        services
            .AddServiceClient<DivisionSource>("geography")
            .AddSingleton<TrialGrounds>()
            .AddSingleton<PerturbationSecret>()
            .AddScoped<TryCutHandler>();
        services
            .AddSingleton<KeptCounts<DraftCounts>>()
            .AddScoped<DraftReader>()
            .AddScoped<TryIndicatorHandler>()
            .AddScoped<MeasureChoicesReader>()
            .AddScoped<ReadyCatalogueReader>()
            .AddScoped<AdoptIndicatorsHandler>();
    }

    public static void MapIndicators(this IEndpointRouteBuilder app)
    {
        app.MapDefineIndicator();
        app.MapReadDefinitions();
        app.MapCreateRelease();
        app.MapCheckRelease();
        app.MapPublishRelease();
        app.MapWithdrawRelease();
        app.MapCompareReleases();
        app.MapReadReleases();
        app.MapReadCatalogue();
        app.MapCatalogueAreas();
        app.MapReadValues();
        app.MapReadProfile();
        app.MapReadLineage();
        app.MapTryCut();
        app.MapChooseMeasures();
        app.MapTryIndicator();
        app.MapChooseReadyIndicators();
        app.MapAdoptIndicators();
    }
}
