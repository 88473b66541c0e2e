using Microsoft.Extensions.Options;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.AskForRelease;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.CheckSource;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.ClearAddresses;
using Sozialplanung.Ingestion.CompareDeliveries;
using Sozialplanung.Ingestion.ConfirmReplacement;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.EditDataCatalogue;
using Sozialplanung.Ingestion.ExportDataCatalogue;
using Sozialplanung.Ingestion.FetchDataset;
using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.FetchOverSftp;
using Sozialplanung.Ingestion.FetchSource;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.ListAccepted;
using Sozialplanung.Ingestion.ListLayers;
using Sozialplanung.Ingestion.NoteLoad;
using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.ReadDataCatalogue;
using Sozialplanung.Ingestion.ReadDatasetVersions;
using Sozialplanung.Ingestion.ReadDelivery;
using Sozialplanung.Ingestion.ReadMailboxes;
using Sozialplanung.Ingestion.ReadMeasures;
using Sozialplanung.Ingestion.ReadService;
using Sozialplanung.Ingestion.ReadSources;
using Sozialplanung.Ingestion.ReadWaitingData;
using Sozialplanung.Ingestion.ReceiveDelivery;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.ReleaseFromQuarantine;
using Sozialplanung.Ingestion.RemindOfOverdue;
using Sozialplanung.Ingestion.RepeatCheck;
using Sozialplanung.Ingestion.RunNightly;
using Sozialplanung.Ingestion.Samples;
using Sozialplanung.Ingestion.SendLetters;
using Sozialplanung.Ingestion.SetMailboxes;
using Sozialplanung.Ingestion.SetSource;
using Sozialplanung.Ingestion.SetTimetable;
using Sozialplanung.Ingestion.ShowSample;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.StreamObservations;
using Sozialplanung.Ingestion.TellOfDecision;
using Sozialplanung.Ingestion.TryOutliers;
using Sozialplanung.Ingestion.TryProfile;
using Sozialplanung.Ingestion.WarnOfReplacement;
using Sozialplanung.Ingestion.WithdrawDelivery;
using Sozialplanung.ServiceDefaults.AreaCopy;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Ingestion;

internal static class IngestionModule
{
    public static void AddIngestion(this IServiceCollection services)
    {
        services
            .AddOptions<IngestionOptions>()
            .BindConfiguration(IngestionOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<GeographyCopy>();
        services.AddServiceClient<StreetFetch>("geography").AddServiceClient<DivisionFetch>("geography");
        services.AddSingleton<FormerAreas>();
        services.AddSingleton<DivisionOfDelivery>();
        services.AddSingleton<DeliveryFiles>();
        services.AddSingleton<SampleFiles>();
        services.AddSingleton<TryProfileHandler>();
        services.AddSingleton<TryOutliersHandler>();
        services.AddSingleton<DeliveryReader>();
        services.AddSingleton<CompareDeliveriesHandler>();
        services.AddSingleton<ProgressReader>();
        services.AddSingleton<DeliveryCheck>();
        services.AddSingleton<CheckedDeliveryStore>();
        services.AddSingleton<CheckDeliveryHandler>();
        services.AddSingleton<DefineDatasetHandler>();
        services.AddSingleton<ReceiveDeliveryHandler>();
        services.AddSingleton<DecideAddressesHandler>();
        services.AddSingleton<LateAcceptance>();
        services.AddSingleton<ConfirmReplacementHandler>();
        services.AddSingleton<AskForReleaseHandler>();
        services.AddSingleton<ReleaseFromQuarantineHandler>();
        services.AddSingleton<WithdrawDeliveryHandler>();
        services.AddDataCatalogue();
        services.AddLetters();
        services.AddNightly();
        services.AddJob<CheckDeliveryJob>(CheckDeliveryJob.Kind);
        services.AddAreaCopy(PlacePaths.Renew);
        services.AddJob<FetchStreetsJob>(FetchStreetsJob.Kind);
        services.AddJob<FetchDivisionsJob>(FetchDivisionsJob.Kind);
        services.AddEventHandler<DivisionsChanged, DivisionsChangedHandler>();
        services.AddEventHandler<StreetRegisterPublished, StreetRegisterPublishedHandler>();
        services.AddEventHandler<ObservationsLoaded, ObservationsLoadedHandler>();
    }

    private static void AddDataCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<EditEntryHandler>();
        services.AddSingleton<EditProviderHandler>();
        services.AddSingleton<CompletenessReader>();
        services.AddSingleton<WaitingDataReader>();
        services.AddServiceClient<IndicatorUses>("indicators");
        services.AddTransient<DataCatalogueReader>();
        services.AddTransient<ExportDataCatalogueHandler>();
    }

    private static void AddLetters(this IServiceCollection services)
    {
        services
            .AddOptions<MailOptions>()
            .BindConfiguration(MailOptions.Section)
            .ValidateDataAnnotations()
            .Validate(
                mail => (mail.Host.Length > 0) == (mail.From.Length > 0),
                "Mail:Host und Mail:From gehören zusammen: der Postserver und das Postfach, das als Absender steht."
            )
            .ValidateOnStart();
        services.AddSingleton<LetterWriter>();
        services.AddSingleton<SmtpPost>();
        services.AddSingleton<SetMailboxesHandler>();
        services.AddHostedService<LetterClock>();
        services.AddSingleton<TellOfDecisionHandler>();
        services.AddJob<TellOfDecisionJob>(TellOfDecisionJob.Kind);
        services.AddSingleton<RemindOfOverdueHandler>();
        services.AddJob<OverdueJob>(OverdueJob.Kind);
    }

    private static void AddNightly(this IServiceCollection services)
    {
        services.AddSources();
        services.AddSingleton<WatchFolder>();
        services.AddSingleton<RunFiles>();
        services.AddSingleton<DatasetsOfRun>();
        services.AddSingleton<FetchedFileIntake>();
        services.AddSingleton<DatasetFetch>();
        services.AddHostedService<TimetableClock>();
        services.AddSingleton<WatchedFileIntake>();
        services.AddSingleton<TidyFiles>();
        services.AddSingleton<NightlyRuns>();
        services.AddJob<NightlyJob>(NightlyJob.Kind);
        services.AddSchedule<NightlySchedule>(
            NightlyJob.Kind,
            provider => provider.GetRequiredService<IOptions<IngestionOptions>>().Value.NightlySchedule
        );
    }

    private static void AddSources(this IServiceCollection services)
    {
        services.AddSecrets();
        services.AddSingleton<AddressGuard>();
        services.AddSingleton<SourceRules>();
        services.AddSingleton<HttpConnections>();
        services.AddSingleton<FetchLimit>();
        services.AddSingleton<HttpAsk>();
        services.AddSingleton<HttpFetch>();
        services.AddSingleton<ServiceAsk>();
        services.AddSingleton<WfsService>();
        services.AddSingleton<OgcFeaturesService>();
        services.AddSingleton<FeatureFetch>();
        services.AddSingleton<EnteredSource>();
        services.AddSingleton<SftpConnections>();
        services.AddSingleton<SftpFetch>();
        services.AddSingleton<SourceFetch>();
        services.AddSingleton<SourceReader>();
        services.AddSingleton<SetSourceHandler>();
        services.AddSingleton<SetTimetableHandler>();
    }

    public static void MapIngestion(this IEndpointRouteBuilder app)
    {
        app.MapDefineDataset();
        app.MapReadDatasets();
        app.MapReadDatasetVersions();
        app.MapReadMeasures();
        app.MapListAccepted();
        app.MapWarnOfReplacement();
        app.MapShowSample();
        app.MapRecogniseFile();
        app.MapTryProfile();
        app.MapTryOutliers();
        app.MapReceiveDelivery();
        app.MapReadDelivery();
        app.MapCompareDeliveries();
        app.MapStreamObservations();
        app.MapConfirmReplacement();
        app.MapAskForRelease();
        app.MapReleaseFromQuarantine();
        app.MapWithdrawDelivery();
        app.MapRepeatCheck();
        app.MapClearAddresses();
        app.MapNightly();
        app.MapSetSource();
        app.MapSetTimetable();
        app.MapReadSources();
        app.MapCheckSource();
        app.MapListLayers();
        app.MapReadService();
        app.MapFetchDataset();
        app.MapEditDataCatalogue();
        app.MapReadDataCatalogue();
        app.MapReadCompleteness();
        app.MapReadWaitingData();
        app.MapExportDataCatalogue();
        app.MapSetMailboxes();
        app.MapReadMailboxes();
    }
}
