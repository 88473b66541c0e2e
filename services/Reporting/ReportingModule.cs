using Sozialplanung.Reporting.ReadProfile;
using Sozialplanung.Reporting.RenderProfile;
using Sozialplanung.Reporting.RenderSeries;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Reporting;

internal static class ReportingModule
{
    public static void AddReporting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReportingOptions>().BindConfiguration("Reporting").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ValueGate>();
        services.AddSingleton<FigureScript>();
        services.AddScoped<Renditions>();
        services.AddScoped<ReadProfileHandler>();
        services.AddScoped<StartSeriesHandler>();
        services.AddScoped<CancelSeriesHandler>();
        services.AddScoped<SeriesReader>();
        if (configuration.GetValue<bool>("Reporting:Worker"))
        {
            services.AddSingleton<PrintingBrowser>();
            services.AddSingleton<FigureShelf>();
            services.AddScoped<RenditionWork>();
            services.AddQueueWorker<Contracts.Reporting.RenderProfile, RenderProfileWorker>("report-rendering");
        }
    }

    public static void MapReporting(this IEndpointRouteBuilder app)
    {
        app.MapReadProfile();
        app.MapSeries();
    }
}
