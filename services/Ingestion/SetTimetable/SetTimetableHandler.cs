using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Timetables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.SetTimetable;

/// <summary>Gives a dataset a timetable of its own, or takes it away.</summary>
internal sealed class SetTimetableHandler(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    /// <summary>False where there is no such dataset for the caller.</summary>
    public async Task<bool> HandleAsync(string code, Timetable? timetable, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Datasets.FindAsync([code], cancellationToken) is null)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var row =
            await session.DatasetSources.FindAsync([code], cancellationToken)
            ?? session.Add(new DatasetSourceRow { Dataset = code }).Entity;
        row.Write(timetable);
        row.DueAt = timetable is null ? null : Occurrences.Next(timetable, now)?.ToUniversalTime();
        (row.UpdatedAt, row.UpdatedBy) = (now, caller.UserName);
        await session.CommitAsync(cancellationToken);
        return true;
    }
}
