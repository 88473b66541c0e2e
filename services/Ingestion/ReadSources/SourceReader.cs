using Cronos;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Timetables;

namespace Sozialplanung.Ingestion.ReadSources;

/// <summary>Reads what is shown of the Bezugsquellen the session may see.</summary>
internal sealed class SourceReader(IOptions<IngestionOptions> options, TimeProvider clock)
{
    private const int MostFetches = 50;

    // A job that was given up or cancelled has ended its run.
    private const string Running = """
        select r.dataset, r.id from nightly_run r join job j on j.id = r.job_id
        where r.dataset <> '' and r.state = 'running' and j.state in ('waiting', 'running')
        """;

    /// <summary>Those of all datasets, or of one.</summary>
    public async Task<IReadOnlyList<ShownSource>> ReadAsync(
        IngestionDb session,
        string? dataset,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from known in session.Datasets
            where dataset == null || known.Code == dataset
            join entered in session.DatasetSources on known.Code equals entered.Dataset into entries
            from source in entries.DefaultIfEmpty()
            orderby known.Name
            select new
            {
                known.Code,
                known.Name,
                known.Folder,
                Source = source,
                Last = session
                    .NightlyDatasets.Where(line => line.Dataset == known.Code)
                    .OrderByDescending(line => line.FinishedAt)
                    .FirstOrDefault(),
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var night = NextNight();
        var running = (await session.QueryAsync<RunningRun>(Running, null, cancellationToken)).ToLookup(run => run.Dataset);
        return
        [
            .. rows.Select(row =>
                Shown(row.Code, row.Name, row.Folder, row.Source, night) with
                {
                    LastOutcome = row.Last?.Outcome,
                    LastText = row.Last?.Text,
                    LastFinishedAt = row.Last?.FinishedAt,
                    RunningRun = running[row.Code].FirstOrDefault()?.Id,
                }
            ),
        ];
    }

    /// <summary>What runs brought, the latest first: of a dataset, of a run, or of both where both are named.</summary>
    public static async Task<IReadOnlyList<ShownFetch>> FetchesAsync(
        IngestionDb session,
        string? dataset,
        Guid? run,
        CancellationToken cancellationToken
    )
    {
        var lines = await (
            from line in session.NightlyDatasets
            where (dataset == null || line.Dataset == dataset) && (run == null || line.RunId == run)
            join known in session.Datasets on line.Dataset equals known.Code
            join started in session.NightlyRuns on line.RunId equals started.Id
            orderby line.FinishedAt descending
            select new
            {
                Line = line,
                known.Name,
                started.StartedBy,
                Files = session
                    .NightlyFiles.Where(file => file.RunId == line.RunId && file.Dataset == line.Dataset)
                    .OrderBy(file => file.FileName)
                    .Select(file => new ShownFetchedFile(file.FileName, file.Outcome, file.DeliveryId))
                    .ToList(),
            }
        )
            .Take(run is null ? MostFetches : int.MaxValue)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. lines.Select(row => new ShownFetch
            {
                RunId = row.Line.RunId,
                Dataset = row.Line.Dataset,
                DatasetName = row.Name,
                Outcome = row.Line.Outcome,
                Text = row.Line.Text,
                StartedBy = row.StartedBy,
                StartedAt = row.Line.StartedAt,
                FinishedAt = row.Line.FinishedAt,
                Files = row.Files,
            }),
        ];
    }

    private static ShownSource Shown(string code, string name, string folder, DatasetSourceRow? source, DateTimeOffset? night)
    {
        var timetable = source?.ReadTimetable();
        return new ShownSource
        {
            Dataset = code,
            Name = name,
            Kind = KindOf(source?.Address ?? "", source?.Service ?? ""),
            Address = source?.Address ?? "",
            Layer = source?.Layer ?? "",
            Folder = folder,
            SignIn = source?.SignIn ?? "none",
            UserName = source?.UserName ?? "",
            Header = source?.Header ?? "",
            HostKey = source?.HostKey ?? "",
            HasSecret = source?.Secret is not null,
            Timetable = timetable,
            TimetableWords = timetable is null ? "mit dem Nachtlauf" : TimetableWords.Of(timetable),
            NextRun = timetable is null ? night : source!.DueAt,
            UpdatedAt = source?.UpdatedAt,
            UpdatedBy = source?.UpdatedBy,
        };
    }

    private static string KindOf(string address, string service) =>
        address.Length == 0 ? "folder"
        : service != ServiceKind.File ? service
        : address.StartsWith(SourceAccess.Sftp, StringComparison.OrdinalIgnoreCase) ? "sftp"
        : "http";

    private sealed record RunningRun(string Dataset, Guid Id);

    private DateTimeOffset? NextNight()
    {
        var cron = options.Value.NightlySchedule;
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return CronExpression
            .Parse(cron, fields == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard)
            .GetNextOccurrence(clock.GetUtcNow(), Occurrences.Berlin);
    }
}
