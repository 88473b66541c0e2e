using Sozialplanung.Contracts.Reporting;
using Sozialplanung.Reporting.AreaProfile;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;
using Sozialplanung.Reporting.ReadWaitingSeries;
using Sozialplanung.Reporting.RenderSeries;
using Sozialplanung.Reporting.Renditions;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Reporting;

internal static class ReportingModule
{
    public static void AddReporting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReportingOptions>().BindConfiguration("Reporting").ValidateDataAnnotations().ValidateOnStart();
        services.AddServiceClient<ValueGate>("indicators").AddServiceClient<AreaOutlines>("geography");
        services.AddSingleton<FigureScript>();
        services.AddSingleton<FigureShelf>();
        services.AddSingleton<IReport, AreaProfileReport>();
        services.AddSingleton<KnownReports>();
        services.AddSingleton<ReportDesigns>();
        services.AddSingleton<WaitingPlaces>();
        services.AddScoped<RenditionOrders>();
        services.AddScoped<RenditionShelf>();
        services.AddScoped<RenditionQueue>();
        services.AddScoped<ReadRenditionHandler>();
        services.AddScoped<StartSeriesHandler>();
        services.AddScoped<CancelSeriesHandler>();
        services.AddScoped<SeriesReader>();
        services.AddScoped<SeriesArchive>();
        if (configuration.GetValue<bool>("Reporting:Worker"))
        {
            services.AddSingleton<PrintingBrowser>();
            services.AddScoped<RenditionWork>();
            services.AddQueueWorker<RenderReport, RenderReportWorker>("report-rendering");
        }
    }

    public static void MapReporting(this IEndpointRouteBuilder app)
    {
        app.MapReadRendition();
        app.MapSeries();
        app.MapReadWaitingSeries();
    }
}
