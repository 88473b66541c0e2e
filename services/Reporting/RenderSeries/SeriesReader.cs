using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>A series of one report, one a subject of a group, and how far the workers are: running, done or cancelled.</summary>
public sealed record SeriesProgress(
    string Report,
    string State,
    int Done,
    int Total,
    int Failed,
    string Text,
    IReadOnlyList<SeriesItem> Items
);

/// <summary>One report of a series: waiting, done, failed (with a German sentence) or cancelled.</summary>
public sealed record SeriesItem(string Subject, string Name, string State, string? Url, string? Error);

/// <summary>One of the caller's series in the list of them.</summary>
public sealed record SeriesSummary(
    Guid Id,
    string Report,
    string SubjectGroup,
    DateTimeOffset CreatedAt,
    string State,
    int Done,
    int Total,
    int Failed
);

/// <summary>How far a series is, in numbers and in words.</summary>
public sealed record SeriesStep(string State, int Done, int Total, int Failed, string Text);

/// <summary>
/// Reads a series as its caller: row-level security shows the own ones, and of their reports those of the own readership.
/// </summary>
internal sealed class SeriesReader(ServiceDatabase<ReportingDb> database, TimeProvider clock)
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(400);

    private const string Counts = """
        select s.id, s.report, s.subject_group, s.created_at, s.cancelled_at is not null as is_cancelled, count(*)::int as total,
               count(*) filter (where r.state = 'done')::int as done,
               count(*) filter (where r.state = 'failed')::int as failed, count(*) filter (where r.state = 'waiting')::int as waiting
        from series s join series_item i on i.series_id = s.id join rendition r on r.id = i.rendition_id
        """;

    private const string CountsOfOne = $"{Counts} where s.id = @id group by s.id";

    // A Verwalter sees everybody's series by their address; the list holds the own ones.
    private const string CountsOfOwn =
        $"{Counts} where s.created_by = @UserName group by s.id order by s.created_at desc limit 20";

    /// <summary>The caller's latest series, the newest first.</summary>
    public async Task<IReadOnlyList<SeriesSummary>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var counted = await session.QueryAsync<Counted>(CountsOfOwn, new { caller.UserName }, cancellationToken);
        return
        [
            .. counted.Select(one => new SeriesSummary(
                one.Id,
                one.Report,
                one.SubjectGroup,
                one.CreatedAt,
                one.State,
                one.Done,
                one.Total,
                one.Failed
            )),
        ];
    }

    /// <summary>Null where the caller has no such series.</summary>
    public async Task<SeriesProgress?> ReadAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.SingleOrDefaultAsync<Counted>(CountsOfOne, new { id }, cancellationToken) is not { } counted)
        {
            return null;
        }

        var step = Step(counted);
        var items = await ItemsAsync(session, id, cancellationToken);
        return new SeriesProgress(counted.Report, step.State, step.Done, step.Total, step.Failed, step.Text, items);
    }

    public async Task<SeriesStep?> StepAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.SingleOrDefaultAsync<Counted>(CountsOfOne, new { id }, cancellationToken) is { } counted
            ? Step(counted)
            : null;
    }

    /// <summary>Each change of the progress until the series is over.</summary>
    public async IAsyncEnumerable<SeriesStep> FollowAsync(
        Guid id,
        Caller caller,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var timer = new PeriodicTimer(_lookEvery, clock);
        SeriesStep? last = null;
        do
        {
            var step = await StepAsync(id, caller, cancellationToken);
            if (step is not null && step != last)
            {
                yield return step;
            }

            last = step;
        } while (last?.State == "running" && await timer.WaitForNextTickAsync(cancellationToken));
    }

    private static async Task<IReadOnlyList<SeriesItem>> ItemsAsync(
        ReportingDb session,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await (
            from item in session.SeriesItems
            join rendition in session.Renditions on item.RenditionId equals rendition.Id
            where item.SeriesId == id
            orderby item.Position
            select new SeriesItem(
                rendition.Subject,
                rendition.SubjectName,
                rendition.State,
                rendition.State == "done"
                    ? $"/api/reporting/{rendition.Report}/{rendition.Subject}.pdf?release={rendition.ReleaseId}"
                    : null,
                rendition.Error
            )
        ).ToListAsync(cancellationToken);

    private static SeriesStep Step(Counted counted)
    {
        var failed = counted.Failed == 0 ? "" : $", {counted.Failed} gescheitert";
        var cancelled = counted.IsCancelled ? ", abgebrochen" : "";
        return new SeriesStep(
            counted.State,
            counted.Done,
            counted.Total,
            counted.Failed,
            $"{counted.Done} von {counted.Total} Berichten fertig{failed}{cancelled}"
        );
    }

    private sealed record Counted(
        Guid Id,
        string Report,
        string SubjectGroup,
        DateTimeOffset CreatedAt,
        bool IsCancelled,
        int Total,
        int Done,
        int Failed,
        int Waiting
    )
    {
        public string State =>
            IsCancelled ? "cancelled"
            : Waiting == 0 ? "done"
            : "running";
    }
}
