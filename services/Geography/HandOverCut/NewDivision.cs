using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Maps;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.HandOverCut;

/// <summary>
/// Makes a Gebietsstand of another one and a Zuschnitt: the areas above and beneath stay as they are, those of the level are unions of
/// their blocks. An area that keeps its code and all its blocks keeps its boundary too.
/// </summary>
internal static class NewDivision
{
    private const string Stage = """
        create temporary table cut_block (code text primary key, area text not null) on commit drop;
        create temporary table cut_area (code text primary key, name text not null, parent text, path text[] not null) on commit drop;
        insert into cut_block select * from unnest(@blocks::text[], @areas::text[]);
        insert into cut_area
        select n.code, n.name, n.parent, coalesce(p.path, '{}') || n.code
        from unnest(@codes::text[], @names::text[], @parents::text[]) n (code, name, parent)
        left join area p on p.version = @from and p.code = n.parent;
        """;

    private const string Keep = """
        insert into area (version, code, level, name, parent, path, geometry, label, square_metres)
        select @to, a.code, a.level, a.name, case when a.code = b.code then b.area else a.parent end,
            case when b.code is null then a.path else n.path || a.path[array_position(a.path, b.code):] end,
            a.geometry, a.label, a.square_metres
        from area a
        left join lateral (
            select c.code, c.area from unnest(a.path) step (code) join cut_block c on c.code = step.code limit 1) b on true
        left join cut_area n on n.code = b.area
        where a.version = @from and not (a.level = @level and a.code = any (@replaced))
        """;

    private const string Form = """
        insert into area (version, code, level, name, parent, path, geometry, label, square_metres)
        select @to, n.code, @level, n.name, n.parent, n.path, g.geometry, ST_Transform(ST_PointOnSurface(g.geometry), 4326), ST_Area(g.geometry)
        from cut_area n
        join lateral (
            select coalesce(
                (select a.geometry from area a where a.version = @from and a.code = n.code and n.code = any (@unchanged)),
                (select ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Union(a.geometry)), 3))
                 from cut_block b join area a on a.version = @from and a.code = b.code where b.area = n.code)) as geometry) g on true
        """;

    // Cells that are no blocks lie where their centre does: within the area, or (after rounding) nearest to it.
    private const string PlaceCells = """
        update area cell set parent = placed.parent, path = placed.path
        from (
            select c.code, p.code as parent, p.path || c.code as path
            from area c join level g on g.code = c.level and g.cell_metres is not null
            cross join lateral (
                select a.code, a.path from area a where a.version = @to and a.level = @level
                order by a.geometry <-> ST_Centroid(c.geometry), a.code limit 1) p
            where c.version = @to and c.parent = any (@replaced)) placed
        where cell.version = @to and cell.code = placed.code
        """;

    private const string KeepMembers = """
        insert into area_member (version, area, member, path)
        select @to, area, member, path from area_member where version = @from
        """;

    public static async Task MakeAsync(
        GeographyDb session,
        CutFrame frame,
        CutState state,
        string to,
        CancellationToken cancellationToken
    )
    {
        var blocksOf = state.AreaOf.ToLookup(block => block.Value, block => frame.Blocks[block.Key], StringComparer.Ordinal);
        var from = frame.Version;
        await session.ExecuteAsync(
            Stage,
            new
            {
                from,
                blocks = state.AreaOf.Keys.ToArray(),
                areas = state.AreaOf.Values.ToArray(),
                codes = state.Areas.Select(area => area.Code).ToArray(),
                names = state.Areas.Select(area => area.Name).ToArray(),
                parents = state.Areas.Select(area => blocksOf[area.Code].First().Parent).ToArray(),
            },
            cancellationToken
        );
        var level = frame.Level;
        string[] replaced = [.. frame.Before];
        await session.ExecuteAsync(
            Keep,
            new
            {
                from,
                to,
                level,
                replaced,
            },
            cancellationToken
        );
        await session.ExecuteAsync(
            Form,
            new
            {
                from,
                to,
                level,
                unchanged = Unchanged(frame, blocksOf),
            },
            cancellationToken
        );
        await session.ExecuteAsync(
            PlaceCells,
            new
            {
                to,
                level,
                replaced,
            },
            cancellationToken
        );
        await session.ExecuteAsync(KeepMembers, new { from, to }, cancellationToken);
        await DrawAsync(session, frame, to, cancellationToken);
    }

    private static string[] Unchanged(CutFrame frame, ILookup<string, Block> blocksOf)
    {
        var before = frame
            .Blocks.Values.Where(block => block.Before is not null)
            .CountBy(block => block.Before!, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. blocksOf
                .Where(area => before.GetValueOrDefault(area.Key) == area.Count() && area.All(block => block.Before == area.Key))
                .Select(area => area.Key),
        ];
    }

    /// <summary>Blocks have other parents, the areas are new; the maps of all other levels are the same.</summary>
    private static async Task DrawAsync(GeographyDb session, CutFrame frame, string to, CancellationToken cancellationToken)
    {
        var same = await session
            .LevelMaps.AsNoTracking()
            .Where(map => map.Version == frame.Version && map.Level != frame.Level && map.Level != frame.BlockLevel.Code)
            .ToListAsync(cancellationToken);
        session.AddRange(
            same.Select(map => new LevelMapRow
            {
                Version = to,
                Level = map.Level,
                Hash = map.Hash,
            })
        );
        var present = await session.AreasOf(to).Select(area => area.Level).Distinct().ToListAsync(cancellationToken);
        await MapStore.RefreshAsync(session, to, present.Except(same.Select(map => map.Level)), cancellationToken);
    }
}
