using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListLevels;

/// <summary>A level of areas; rank 0 is the whole, the finest comes last.</summary>
public sealed record AreaLevel(
    string Code,
    string Name,
    string NamePlural,
    int Rank,
    string Division,
    bool IsOverlapping,
    int AreaCount
);

internal static class ListLevelsEndpoint
{
    private const string Sql = $"""
        select l.code, l.name, l.name_plural, l.rank, l.division, l.is_overlapping, count(a.code)::int as area_count
        from level l join area a on a.level = l.code and a.version = {CurrentVersion.Sql}
        group by l.code order by l.is_overlapping, l.rank, l.code
        """;

    public static void MapListLevels(this IEndpointRouteBuilder app) =>
        app.MapGet("/levels", GetAsync)
            .WithName("ListLevels")
            .WithSummary("Die Ebenen, auf denen es Gebiete gibt, von der gröbsten zur feinsten")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<IReadOnlyList<AreaLevel>> GetAsync(
        string? version,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<AreaLevel>(Sql, new { version }, cancellationToken);
    }
}
