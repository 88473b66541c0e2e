using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListAreas;

/// <summary>
/// An area without its boundary; <see cref="Members"/> for areas of overlapping levels only, codes of the finest level.
/// </summary>
public sealed record ListedArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    public string? Parent { get; init; }

    /// <summary>Codes from the root to the area itself.</summary>
    public required string[] Path { get; init; }

    public string[]? Members { get; init; }

    /// <summary>A point inside, in degrees east.</summary>
    public required double Lon { get; init; }

    /// <summary>A point inside, in degrees north.</summary>
    public required double Lat { get; init; }
}

internal static class ListAreasEndpoint
{
    private const string Sql = $"""
        select a.code, a.name, a.level, a.parent, a.path, m.members,
               round(ST_X(a.label)::numeric, 6)::float8 as lon, round(ST_Y(a.label)::numeric, 6)::float8 as lat
        from area a
        join level l on l.code = a.level
        left join lateral (select array_agg(member order by member) as members from area_member where version = a.version and area = a.code) m on true
        where a.version = {CurrentVersion.Sql} and (@level is null or a.level = @level) and (cardinality(@code) = 0 or a.code = any (@code))
        order by l.is_overlapping, l.rank, a.code
        """;

    public static void MapListAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/areas", GetAsync)
            .WithName("ListAreas")
            .WithSummary("Die Gebiete einer Ebene, mit bestimmten Schlüsseln, oder alle")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<IReadOnlyList<ListedArea>> GetAsync(
        string? level,
        string? version,
        string[] code,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<ListedArea>(
            Sql,
            new
            {
                level,
                version,
                code,
            },
            cancellationToken
        );
    }
}
