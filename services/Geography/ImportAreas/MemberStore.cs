using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Which areas of the finest level make up each staged overlapping area.</summary>
internal static class MemberStore
{
    private const string Create = """
        create temporary table import_member (area text not null, member text not null, primary key (area, member)) on commit drop
        """;

    private const string Unknown = """
        select i.number, i.code as area, m.code
        from import_area i cross join unnest(i.members) m (code)
        where i.is_overlapping and not exists (select from area a where a.version = @version and a.code = m.code)
        order by i.number, m.code
        """;

    // A code of a coarser level stands for all areas of the finest level below it.
    private const string ByCode = """
        insert into import_member (area, member)
        select distinct i.code, a.code
        from import_area i cross join unnest(i.members) m (code)
        join area a on a.version = @version and m.code = any (a.path) and a.level = @finest
        where i.is_overlapping
        """;

    private const string ByGeometry = """
        insert into import_member (area, member)
        select i.code, a.code
        from import_area i
        join area a on a.version = @version and a.level = @finest and a.geometry && i.geometry
        where i.is_overlapping and i.members is null and i.level = @level
          and ST_Area(ST_Intersection(a.geometry, i.geometry)) >= @share * a.square_metres
        """;

    private const string Empty = """
        select i.number, i.code as area, '' as code from import_area i
        where i.is_overlapping and not exists (select from import_member m where m.area = i.code) order by i.number
        """;

    private const string Unite = """
        update import_area i set geometry = (
            select ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Union(a.geometry)), 3))
            from import_member m join area a on a.version = @version and a.code = m.member where m.area = i.code)
        where i.is_overlapping and i.geometry is null
        """;

    private const string Insert = """
        insert into area_member (version, area, member, path)
        select @version, m.area, m.member, i.path from import_member m join import_area i on i.code = m.area
        """;

    public static async Task ResolveAsync(
        GeographyDb session,
        string version,
        IReadOnlyDictionary<string, LevelProfile> levels,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(Create, null, cancellationToken);
        foreach (var unknown in await session.QueryAsync<Member>(Unknown, new { version }, cancellationToken))
        {
            findings.Refuse(
                $"„{unknown.Area}“ nennt das Mitglied „{unknown.Code}“; das gibt es im Gebietsstand {version} nicht.",
                unknown.Number
            );
        }

        var finest = await FinestAsync(session, version, cancellationToken);
        await session.ExecuteAsync(ByCode, new { version, finest }, cancellationToken);
        foreach (var level in levels.Values.Where(level => level.Members is { Property: null }))
        {
            await session.ExecuteAsync(
                ByGeometry,
                new
                {
                    version,
                    finest,
                    level = level.Code,
                    share = level.Members!.MinimumShare,
                },
                cancellationToken
            );
        }

        foreach (var empty in await session.QueryAsync<Member>(Empty, null, cancellationToken))
        {
            findings.Refuse($"„{empty.Area}“ hat keine Mitglieder: Kein Gebiet der feinsten Ebene gehört dazu.", empty.Number);
        }

        await session.ExecuteAsync(Unite, new { version }, cancellationToken);
    }

    public static Task InsertAsync(GeographyDb session, string version, CancellationToken cancellationToken) =>
        session.ExecuteAsync(Insert, new { version }, cancellationToken);

    private static Task<string?> FinestAsync(GeographyDb session, string version, CancellationToken cancellationToken) =>
        session
            .Levels.Where(level => !level.IsOverlapping && level.CellMetres == null)
            .Where(level => session.Areas.Any(area => area.Version == version && area.Level == level.Code))
            .OrderByDescending(level => level.Rank)
            .Select(level => level.Code)
            .FirstOrDefaultAsync(cancellationToken);

    private sealed record Member
    {
        public required int Number { get; init; }

        public required string Area { get; init; }

        public string Code { get; init; } = "";
    }
}
