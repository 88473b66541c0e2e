using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Renditions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>Orders the profile of every area of a level; what is on the shelf already is not made again.</summary>
internal sealed class StartSeriesHandler(RenditionOrders orders, ValueGate gate)
{
    private const string AddItem =
        "insert into series_item (series_id, position, rendition_id) values (@id, @position, @rendition)";

    public async Task<IResult> StartAsync(StartSeriesRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var areas = await gate.AreasAsync(request.Level, cancellationToken);
        if (areas.Count == 0)
        {
            return Problems.NotFound($"Eine Ebene „{request.Level}“ mit Gebieten gibt es nicht.");
        }

        var readership = Readership.Of(caller);
        var answer = await FirstAsync(areas, readership, request.Release, cancellationToken);
        if (answer.Profile is not { } profile)
        {
            return Problems.NotFound(answer.Refusal);
        }

        if (!profile.Release.IsReleased)
        {
            return ReadRenditionHandler.NotReleased(profile.Release);
        }

        var id = await OrderAsync(request.Level, areas, profile.Release.Id, readership, caller, cancellationToken);
        return TypedResults.Accepted($"/series/{id}", new StartedSeries(id));
    }

    /// <summary>An area may be newer than the release: the first one that the release knows tells which release it is.</summary>
    private async Task<ProfileAnswer> FirstAsync(
        IReadOnlyList<ProfileArea> areas,
        Readership readership,
        Guid? release,
        CancellationToken cancellationToken
    )
    {
        var answer = new ProfileAnswer(null, "");
        foreach (var area in areas.Take(5))
        {
            answer = await gate.ProfileAsync(readership.Reader, area.Code, release, cancellationToken);
            if (answer.Profile is not null)
            {
                break;
            }
        }

        return answer;
    }

    private async Task<Guid> OrderAsync(
        string level,
        IReadOnlyList<ProfileArea> areas,
        Guid release,
        Readership readership,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var id = Guid.CreateVersion7();
        await using var session = await orders.OpenAsync(cancellationToken);
        await session.ExecuteAsync(
            "insert into series (id, level, audience, created_by, release_id) values (@id, @level, @Audience, @UserName, @release)",
            new
            {
                id,
                level,
                readership.Audience,
                caller.UserName,
                release,
            },
            cancellationToken
        );
        for (var position = 0; position < areas.Count; position++)
        {
            var rendition = await orders.OrderAsync(session, areas[position], release, readership, cancellationToken);
            await session.ExecuteAsync(
                AddItem,
                new
                {
                    id,
                    position,
                    rendition,
                },
                cancellationToken
            );
        }

        await session.CommitAsync(cancellationToken);
        return id;
    }
}
