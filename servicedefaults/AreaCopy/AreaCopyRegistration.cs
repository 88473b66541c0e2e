using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>
/// A service that keeps a copy of Geography's areas has the tables <c>division</c> (one row: the Gebietsstand), <c>area_level</c>
/// and <c>area</c> in its own database; when Geography announces areas, the current Gebietsstand is fetched into them.
/// </summary>
public static class AreaCopyRegistration
{
    /// <param name="services">The service's parts.</param>
    /// <param name="afterwards">SQL for what the service derives from areas; run in the transaction that replaced them.</param>
    public static IServiceCollection AddAreaCopy(this IServiceCollection services, string? afterwards = null) =>
        services
            .AddSingleton(new AreaCopyStore(afterwards))
            .AddServiceClient<AreaFetch>("geography")
            .AddEventHandler<AreasPublished, AreasPublishedHandler>()
            .AddJob<FetchAreasJob>(FetchAreasJob.Kind);
}
