using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>A dataset that a run has to fetch.</summary>
internal sealed record DatasetOfRun(Guid RunId, string Code, string Folder, DatasetSourceRow? Source, bool IsAlone, bool IsByHand)
{
    public bool HasAddress => !string.IsNullOrEmpty(Source?.Address);
}

/// <summary>Which datasets a run has to fetch: the one it was started for, or all without a timetable of their own.</summary>
internal sealed class DatasetsOfRun(ServiceDatabase<IngestionDb> database)
{
    public async Task<IReadOnlyList<DatasetOfRun>> FindAsync(Guid runId, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var run = await session.NightlyRuns.AsNoTracking().SingleAsync(run => run.Id == runId, cancellationToken);
        var wanted = run.Dataset;
        var rows = await (
            from dataset in session.Datasets
            join entered in session.DatasetSources on dataset.Code equals entered.Dataset into entries
            from source in entries.DefaultIfEmpty()
            where dataset.Code == wanted || (wanted == NightlyRuns.All && source.Timetable == null)
            orderby dataset.Code
            select new
            {
                dataset.Code,
                dataset.Folder,
                Source = source,
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new DatasetOfRun(
                runId,
                row.Code,
                row.Folder,
                row.Source,
                wanted.Length > 0,
                run.ScheduledFor is null
            )),
        ];
    }
}
