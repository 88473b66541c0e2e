using Sozialplanung.Indicators.Areas;
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

    public static Task<ReleaseRow?> FindAsync(DbSession session, Guid id, bool forUpdate, CancellationToken cancellationToken) =>
        session.SingleOrDefaultAsync<ReleaseRow>(
            $"select {ReleaseRow.Columns} from release where id = @id {(forUpdate ? "for update" : "")}",
            new { id },
            cancellationToken
        );
}
