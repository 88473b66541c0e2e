using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListAreas;

internal static class ListAreasEndpoint
{
    private const string Sql = $"""
        select {PublishedAreaColumns.Sql}
        from area a join level l on l.code = a.level
        where a.version = {CurrentVersion.Sql} and (@level is null or a.level = @level) and (cardinality(@code) = 0 or a.code = any (@code))
        order by l.is_overlapping, l.rank, a.code
        """;

    public static void MapListAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/areas", GetAsync)
            .WithName("ListAreas")
            .WithSummary("Die Gebiete einer Ebene, mit bestimmten Schlüsseln, oder alle")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<IReadOnlyList<PublishedArea>> GetAsync(
        string? level,
        string? version,
        string[] code,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<PublishedArea>(
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
