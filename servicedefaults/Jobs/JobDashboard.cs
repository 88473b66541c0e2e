using System.Globalization;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// Hangfire's own pages, in German, to look at and not to touch: jobs are ours to cancel and repeat. They stand behind the gateway
/// at <c>/api/SERVICE/hangfire</c>, for who oversees jobs.
/// </summary>
internal sealed class JobDashboard : IDashboardAuthorizationFilter
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static DashboardOptions OptionsOf(string service) =>
        new()
        {
            DashboardTitle = "Aufträge im Hintergrund",
            PrefixPath = $"/api/{service}",
            AppPath = "/verwaltung",
            Authorization = [new JobDashboard()],
            IsReadOnlyFunc = _ => true,
            DisplayStorageConnectionString = false,
        };

    /// <summary>Maps the pages of a service that runs jobs; others have none.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<IGlobalConfiguration>() is not null)
        {
            app.MapHangfireDashboard("/hangfire").Require(Right.OverseeJobs);
        }
    }

    public bool Authorize(DashboardContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = _german;
        // The page asks for fresh figures by POST; with this header the gateway knows the request as one of our own pages'.
        (context.AntiforgeryHeader, context.AntiforgeryToken) = ("X-Sozialplanung", "1");
        return Caller.From(context.GetHttpContext().User).May(Right.OverseeJobs);
    }
}
