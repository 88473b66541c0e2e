using Sozialplanung.Contracts.Reporting;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Finds the rendition of a report, subject, release and readership, or orders one from the workers.</summary>
internal sealed class RenditionOrders(ServiceDatabase<ReportingDb> database, ReportDesigns designs, TimeProvider clock)
{
    // One that failed or was cancelled is ordered anew; so is one that nobody began within ten minutes, should its message be
    // lost.
    private const string Order = """
        with before as (
            select state in ('failed', 'cancelled') or (state = 'waiting' and ordered_at < now() - interval '10 minutes') as is_again
            from rendition
            where report = @report and subject = @subject and release_id = @release and audience = @Audience and place = @Place and design = @design)
        insert into rendition (id, report, subject, subject_name, release_id, audience, place, design)
        select @id, @report, @subject, @name, @release, @Audience, @Place, @design
        on conflict (report, subject, release_id, audience, place, design) do update set
            state = case when (select is_again from before) then 'waiting' else rendition.state end,
            attempts = case when (select is_again from before) then 0 else rendition.attempts end,
            ordered_at = case when (select is_again from before) then now() else rendition.ordered_at end
        returning id, coalesce((select is_again from before), true) as is_to_do
        """;

    /// <summary>The rendition's id; a worker is asked to make it unless it is there or under way.</summary>
    public async Task<Guid> OrderAsync(
        ReportingDb session,
        IReport report,
        Subject subject,
        Guid release,
        Readership readership,
        CancellationToken cancellationToken
    )
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var ordered = await session.SingleAsync<Ordered>(
            Order,
            new
            {
                id,
                report = report.Code,
                subject = subject.Code,
                name = subject.Name,
                release,
                readership.Audience,
                readership.Place,
                design = designs.Of(report).Hash,
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
                    Subject = subject.Code,
                    ReleaseId = release,
                    Audience = readership.Audience,
                    Place = readership.Place,
                }
            );
        }

        return ordered.Id;
    }

    /// <summary>
    /// A session of the service: the policy of the table is checked on insert too, and it orders on behalf of any readership.
    /// </summary>
    public Task<ReportingDb> OpenAsync(CancellationToken cancellationToken) =>
        database.OpenAsync(Caller.System, cancellationToken);

    private sealed record Ordered(Guid Id, bool IsToDo);
}
