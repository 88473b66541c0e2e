using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadReleases;

/// <summary>The releases a caller may see: row-level security shows drafts to staff only; names of staff stay inside.</summary>
internal static class ReadReleasesEndpoint
{
    public static void MapReadReleases(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases").WithTags("Freigaben");
        releases.MapGet("/", ListAsync).WithName("ListReleases").AllowAnonymous();
        releases.MapGet("/{id:guid}", GetAsync).WithName("GetRelease").ProducesProblem(404).AllowAnonymous();
    }

    private static async Task<IReadOnlyList<ReleaseRow>> ListAsync(
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session.QueryAsync<ReleaseRow>(
            $"select {ReleaseRow.Columns} from release order by created_at desc limit 200",
            null,
            cancellationToken
        );
        return [.. rows.Select(row => row.For(caller))];
    }

    private static async Task<Results<Ok<ReleaseRow>, ProblemHttpResult>> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await ReleaseAccess.FindAsync(session, id, forUpdate: false, cancellationToken) is { } release
            ? TypedResults.Ok(release.For(caller))
            : Problems.NotFound("Diese Freigabe gibt es nicht.");
    }
}
