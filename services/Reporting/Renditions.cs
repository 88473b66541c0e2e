using Sozialplanung.Reporting.RenderProfile;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting;

/// <summary>Finds the rendition of an area, release and audience, or orders one from the workers.</summary>
internal sealed class Renditions(ServiceDatabase database, FigureScript design, TimeProvider clock)
{
    // The policy of the table is checked on insert too; the service itself orders on behalf of the audience.
    private const string Order = """
        insert into rendition (id, area_code, area_name, release_id, audience, design) values (@id, @area, @name, @release, @audience, @design)
        on conflict (area_code, release_id, audience, design) do update
            set state = case when rendition.state = 'failed' then 'waiting' else rendition.state end, attempts = case when rendition.state = 'failed' then 0 else rendition.attempts end
        returning id, state = 'waiting' and attempts = 0 as is_to_do
        """;

    /// <summary>The rendition's id; a worker is asked to make it unless it is there or under way.</summary>
    public async Task<Guid> OrderAsync(DbSession session, string area, string name, Guid release, string audience, CancellationToken cancellationToken)
    {
        var ordered = await session.SingleAsync<Ordered>(
            Order, new { id = Guid.CreateVersion7(clock.GetUtcNow()), area, name, release, audience, design = design.Design }, cancellationToken);
        if (ordered.IsToDo)
        {
            session.Enqueue(new Contracts.Reporting.RenderProfile { RenditionId = ordered.Id });
        }

        return ordered.Id;
    }

    public Task<DbSession> OpenAsync(CancellationToken cancellationToken) => database.OpenAsync(Caller.System, cancellationToken);

    private sealed record Ordered(Guid Id, bool IsToDo);
}
