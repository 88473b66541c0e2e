using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.AdoptIndicators;
using Sozialplanung.Indicators.AnalyseChange;
using Sozialplanung.Indicators.AnalyseClusters;
using Sozialplanung.Indicators.AnalyseCorrelation;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.AnalyseSegregation;
using Sozialplanung.Indicators.AnalyseSimilarity;
using Sozialplanung.Indicators.AnalyseTrend;
using Sozialplanung.Indicators.AnalyseUncertainty;
using Sozialplanung.Indicators.CheckRelease;
using Sozialplanung.Indicators.ChooseMeasures;
using Sozialplanung.Indicators.ChooseReadyIndicators;
using Sozialplanung.Indicators.CompareReleases;
using Sozialplanung.Indicators.ComputeIndex;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.CreateRelease;
using Sozialplanung.Indicators.DefineIndex;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Perturbation;
using Sozialplanung.Indicators.PublishIndex;
using Sozialplanung.Indicators.PublishRelease;
using Sozialplanung.Indicators.ReadCatalogue;
using Sozialplanung.Indicators.ReadDefinitions;
using Sozialplanung.Indicators.ReadIndexes;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.ReadLineage;
using Sozialplanung.Indicators.ReadProfile;
using Sozialplanung.Indicators.ReadReleases;
using Sozialplanung.Indicators.ReadUses;
using Sozialplanung.Indicators.ReadValues;
using Sozialplanung.Indicators.ReadWaitingReleases;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.ScheduleRelease;
using Sozialplanung.Indicators.TryCut;
using Sozialplanung.Indicators.TryIndex;
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
        services.AddJob<PublishScheduledJob>(PublishScheduledJob.Kind);
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
            .AddScoped<EditionFrames>()
            .AddScoped<ReleaseComparison>()
            .AddScoped<ReadDifferencesHandler>()
            .AddSingleton<PublicationRules>()
            .AddScoped<PublishReleaseHandler>()
            .AddScoped<ScheduleReleaseHandler>()
            .AddScoped<WithdrawReleaseHandler>()
            .AddScoped<ReadValuesHandler>()
            .AddScoped<AnalysisDesk>();
        services.AddServiceClient<MapNeighbours>("geography");
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
        services
            .AddScoped<DefineIndexHandler>()
            .AddScoped<PublishIndexHandler>()
            .AddScoped<ReadIndexesHandler>()
            .AddScoped<ReadIndexHandler>()
            .AddScoped<TryIndexHandler>();
    }

    public static void MapIndicators(this IEndpointRouteBuilder app)
    {
        app.MapDefineIndicator();
        app.MapReadDefinitions();
        app.MapCreateRelease();
        app.MapCheckRelease();
        app.MapReleaseTicks();
        app.MapPublishRelease();
        app.MapScheduleRelease();
        app.MapWithdrawRelease();
        app.MapCompareReleases();
        app.MapReadReleases();
        app.MapReadWaitingReleases();
        app.MapReadCatalogue();
        app.MapCatalogueAreas();
        app.MapReadValues();
        app.MapReadProfile();
        app.MapReadLineage();
        app.MapReadUses();
        app.MapTryCut();
        app.MapChooseMeasures();
        app.MapTryIndicator();
        app.MapAnalyseChange();
        app.MapAnalyseTrend();
        app.MapAnalyseUncertainty();
        app.MapAnalyseClusters();
        app.MapAnalyseSegregation();
        app.MapAnalyseCorrelation();
        app.MapAnalyseSimilarity();
        app.MapDefineIndex();
        app.MapPublishIndex();
        app.MapReadIndexes();
        app.MapReadIndex();
        app.MapTryIndex();
        app.MapChooseReadyIndicators();
        app.MapAdoptIndicators();
    }
}
