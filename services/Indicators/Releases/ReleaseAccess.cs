using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Releases;

/// <summary>Who may make, check and publish releases: they hold for the whole district.</summary>
internal static class ReleaseAccess
{
    public const string NotYourPlace =
        "Freigaben gelten für den ganzen Kreis; das kann nur, wer für den ganzen Kreis zuständig ist.";

    public static async Task<bool> IsAllowedAsync(DbSession session, CancellationToken cancellationToken) =>
        session.Caller.May(Right.WorkEverywhere)
        || await AreaTables.IsWholeDistrictAsync(session, session.Caller.Place, cancellationToken);

    /// <summary>One publication or withdrawal at a time, so that two releases can never both be the current one.</summary>
    public static Task TakeTurnAsync(DbSession session, CancellationToken cancellationToken) =>
        session.ExecuteAsync("select pg_advisory_xact_lock(10046)", null, cancellationToken);

    /// <summary>A release as far as the caller may see it.</summary>
    public static Task<ShownRelease?> FindAsync(IndicatorsDb session, Guid id, CancellationToken cancellationToken) =>
        session.Releases.Where(release => release.Id == id).Select(ShownRelease.Of).SingleOrDefaultAsync(cancellationToken);
}
