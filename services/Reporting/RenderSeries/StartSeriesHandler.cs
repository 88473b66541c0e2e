using Sozialplanung.Reporting.RenderProfile;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>Orders the profile of every area of a level; what is on the shelf already is not made again.</summary>
internal sealed class StartSeriesHandler(Renditions renditions, ValueGate gate)
{
    /// <summary>The id of the series, or null where the level has no areas or nothing is released.</summary>
    public async Task<Guid?> StartAsync(StartSeriesRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var areas = await gate.AreasAsync(request.Level, cancellationToken);
        var audience = Audiences.Of(caller);
        if (areas.Count == 0
            || await gate.ProfileAsync(Audiences.ReaderOf(audience), areas[0].Code, request.Release, cancellationToken) is not { } first)
        {
            return null;
        }

        var id = Guid.CreateVersion7();
        await using var session = await renditions.OpenAsync(cancellationToken);
        await session.ExecuteAsync(
            "insert into series (id, level, audience, created_by) values (@id, @Level, @audience, @user)",
            new { id, request.Level, audience, user = caller.UserName }, cancellationToken);
        for (var position = 0; position < areas.Count; position++)
        {
            var rendition = await renditions.OrderAsync(session, areas[position].Code, areas[position].Name, first.Release.Id, audience, cancellationToken);
            await session.ExecuteAsync(
                "insert into series_item (series_id, position, rendition_id) values (@id, @position, @rendition)", new { id, position, rendition }, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return id;
    }
}
