using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Finds the rendition of an area, release and readership, or orders one from the workers.</summary>
internal sealed class RenditionOrders(ServiceDatabase database, FigureScript design, TimeProvider clock)
{
    // One that failed or was cancelled is ordered anew; so is one that nobody began within ten minutes, should its message be
    // lost.
    private const string Order = """
        with before as (
            select state in ('failed', 'cancelled') or (state = 'waiting' and ordered_at < now() - interval '10 minutes') as is_again
            from rendition
            where area_code = @area and release_id = @release and audience = @Audience and place = @Place and design = @design)
        insert into rendition (id, area_code, area_name, release_id, audience, place, design)
        values (@id, @area, @name, @release, @Audience, @Place, @design)
        on conflict on constraint rendition_once do update set
            state = case when (select is_again from before) then 'waiting' else rendition.state end,
            attempts = case when (select is_again from before) then 0 else rendition.attempts end,
            ordered_at = case when (select is_again from before) then now() else rendition.ordered_at end
        returning id, coalesce((select is_again from before), true) as is_to_do
        """;

    /// <summary>The rendition's id; a worker is asked to make it unless it is there or under way.</summary>
    public async Task<Guid> OrderAsync(
        DbSession session,
        ProfileArea area,
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
                area = area.Code,
                name = area.Name,
                release,
                readership.Audience,
                readership.Place,
                design = design.Design,
            },
            cancellationToken
        );
        if (ordered.IsToDo)
        {
            session.Enqueue(new Contracts.Reporting.RenderProfile { RenditionId = ordered.Id });
        }

        return ordered.Id;
    }

    /// <summary>
    /// A session of the service: the policy of the table is checked on insert too, and it orders on behalf of any readership.
    /// </summary>
    public Task<DbSession> OpenAsync(CancellationToken cancellationToken) => database.OpenAsync(Caller.System, cancellationToken);

    private sealed record Ordered(Guid Id, bool IsToDo);
}
