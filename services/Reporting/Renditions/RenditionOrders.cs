using Sozialplanung.Contracts.Reporting;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Disk;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Finds the rendition of a report, subject, release and readership, or orders one from the workers.</summary>
internal sealed class RenditionOrders(
    ServiceDatabase<ReportingDb> database,
    ReportDesigns designs,
    DiskRoom room,
    TimeProvider clock
)
{
    // One that failed or was cancelled is ordered anew; so is one that nobody began within ten minutes, should its message be
    // lost. The n-th that an asker has waiting gets the n-th turn from now, so that nobody stands behind all that another asks;
    // one that several ask for has the earliest turn of theirs.
    private const string Order = """
        with before as (
            select state in ('failed', 'cancelled') or (state = 'waiting' and ordered_at < now() - interval '10 minutes') as is_again
            from rendition
            where report = @report and subject = @subject and release_id = @release and audience = @Audience and place = @Place and design = @design)
        insert into rendition (id, report, subject, subject_name, release_id, audience, place, design, asker, turn)
        select @id, @report, @subject, @name, @release, @Audience, @Place, @design, @asker, greatest(
            (select max(turn) + 1 from rendition where state = 'waiting' and asker = @asker),
            (select min(turn) from rendition where state = 'waiting'), 1)
        on conflict (report, subject, release_id, audience, place, design) do update set
            state = case when (select is_again from before) then 'waiting' else rendition.state end,
            attempts = case when (select is_again from before) then 0 else rendition.attempts end,
            ordered_at = case when (select is_again from before) then now() else rendition.ordered_at end,
            asker = case when (select is_again from before) then excluded.asker else rendition.asker end,
            turn = case when (select is_again from before) then excluded.turn else least(rendition.turn, excluded.turn) end
        returning id, coalesce((select is_again from before), true) as is_to_do
        """;

    // Who asks for several at the same moment would otherwise get the same turn for all of them, and all would stand before others.
    private const string Queue = "select pg_advisory_xact_lock(hashtextextended('turns of ' || @asker, 0))";

    /// <summary>Series of a person have a share of their own, so that they do not keep the same person's single reports waiting.</summary>
    public static string OfSeries(Caller caller) => $"{caller.UserName}/series";

    /// <summary>
    /// The rendition's id; a worker is asked to make one more unless it is there or under way. Askers take turns: see
    /// <see cref="RenditionRow.Asker"/>.
    /// </summary>
    public async Task<Guid> OrderAsync(
        ReportingDb session,
        IReport report,
        SubjectInRelease found,
        Readership readership,
        string asker,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(Queue, new { asker }, cancellationToken);
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var ordered = await session.SingleAsync<Ordered>(
            Order,
            new
            {
                id,
                report = report.Code,
                subject = found.Subject.Code,
                name = found.Subject.Name,
                release = found.Release.Id,
                readership.Audience,
                readership.Place,
                design = designs.KeyOf(report, found.Release),
                asker,
            },
            cancellationToken
        );
        if (ordered.IsToDo)
        {
            session.Enqueue(
                new RenderReport
                {
                    RenditionId = ordered.Id,
                    Report = report.Code,
                    Subject = found.Subject.Code,
                    ReleaseId = found.Release.Id,
                    Audience = readership.Audience,
                    Place = readership.Place,
                }
            );
        }

        return ordered.Id;
    }

    /// <summary>
    /// A session of the service: the policy of the table is checked on insert too, and it orders on behalf of any readership.
    /// A report takes room, so none is ordered where there is none.
    /// </summary>
    public Task<ReportingDb> OpenAsync(CancellationToken cancellationToken)
    {
        room.ThrowIfShort();
        return database.OpenAsync(Caller.System, cancellationToken);
    }

    private sealed record Ordered(Guid Id, bool IsToDo);
}
