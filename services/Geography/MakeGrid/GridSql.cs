using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.MakeGrid;

/// <summary>
/// Lays squares of the European grid (ETRS89-LAEA, EPSG:3035, INSPIRE D2.8.I.2) over areas. PostGIS projects; the keys are the
/// coordinates of a cell's lower left corner.
/// </summary>
internal static class GridSql
{
    // What is covered: one area, or all that lie in no other.
    private const string Covered = """
        select (ST_Dump(a.geometry)).geom as part from area a join level l on l.code = a.level
        where a.version = @version and not l.is_overlapping and l.cell_metres is null
          and case when @area::text is null then a.parent is null else a.code = @area end
        """;

    private const string Squares = $"""
        select coalesce(sum(ST_Area(part)) / (@metres::float8 * @metres), 0) as cells,
               coalesce(sum((ST_XMax(part) - ST_XMin(part) + 2 * @metres) * (ST_YMax(part) - ST_YMin(part) + 2 * @metres))
                        / (@metres::float8 * @metres), 0) as tried
        from ({Covered}) covered
        """;

    private const string Create = """
        create temporary table grid_cell (
            code text primary key, name text not null, parent text not null, parent_name text not null, path text[] not null,
            geometry geometry(MultiPolygon, 25832) not null) on commit drop
        """;

    // A cell belongs to the finest area that its centre lies in; on a border to the one with the smaller code, as addresses do.
    private const string Fill = $"""
        insert into grid_cell
        with square as materialized (
            select distinct on (s.i, s.j) s.i, s.j, s.geom, c.centre
            from ({Covered}) covered
            cross join lateral ST_SquareGrid(@metres, ST_Transform(part, 3035)) s
            cross join lateral (
                select ST_Transform(ST_SetSRID(ST_MakePoint((s.i + 0.5) * @metres, (s.j + 0.5) * @metres), 3035), 25832) as centre) c
            where ST_Covers(part, c.centre))
        select case when @isInspire then long_key else short_key end, case when @isInspire then short_key else long_key end,
               p.code, p.name, p.path || case when @isInspire then long_key else short_key end, ST_Multi(ST_Transform(s.geom, 25832))
        from square s
        cross join lateral (
            select format('CRS3035RES%smN%sE%s', @metres::int, s.j * @metres::int, s.i * @metres::int) as long_key,
                   format('%sN%sE%s', @size::text, s.j, s.i) as short_key) key
        join lateral (
            select a.code, a.name, a.path from area a join level l on l.code = a.level
            where a.version = @version and not l.is_overlapping and l.cell_metres is null and l.rank < @rank
              and ST_Covers(a.geometry, s.centre)
            order by cardinality(a.path) desc, l.rank desc, a.code limit 1) p on @area::text is null or @area = any (p.path)
        """;

    private const string Remove = """
        delete from area where version = @version and level = @level and (@area::text is null or @area = any (path))
        """;

    private const string Insert = """
        insert into area (version, code, level, name, parent, path, geometry, label, square_metres)
        select @version, code, @level, name, parent, path, geometry, ST_Transform(ST_Centroid(geometry), 4326), ST_Area(geometry)
        from grid_cell
        """;

    private const string Without = """
        select a.code, a.name from area a join level l on l.code = a.level
        where a.version = @version and not l.is_overlapping and l.cell_metres is null and l.rank < @rank
          and (@area::text is null or @area = any (a.path))
          and not exists (select from area b where b.version = @version and b.parent = a.code and b.level <> @level)
          and not exists (select from grid_cell c where c.parent = a.code)
        order by a.code
        """;

    /// <summary>About how many cells there will be, and how many squares must be looked at for that.</summary>
    public static Task<GridSize> SizeAsync(DbSession session, GridPlan plan, CancellationToken cancellationToken) =>
        session.SingleAsync<GridSize>(Squares, plan, cancellationToken);

    /// <summary>Puts the cells into a table of the transaction; answers how many.</summary>
    public static async Task<int> FillAsync(DbSession session, GridPlan plan, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(Create, null, cancellationToken);
        return await session.ExecuteAsync(Fill, plan, cancellationToken);
    }

    /// <summary>Puts the cells in the place of those that lay there before; answers how many these were.</summary>
    public static async Task<int> ReplaceAsync(DbSession session, GridPlan plan, CancellationToken cancellationToken)
    {
        var removed = await session.ExecuteAsync(Remove, plan, cancellationToken);
        await session.ExecuteAsync(Insert, plan, cancellationToken);
        return removed;
    }

    public static Task<IReadOnlyList<GridCell>> FirstAsync(DbSession session, CancellationToken cancellationToken) =>
        session.QueryAsync<GridCell>(
            "select code, name, parent, parent_name from grid_cell order by code limit 10",
            null,
            cancellationToken
        );

    /// <summary>Areas at the bottom of the tree in which no centre of a cell lies.</summary>
    public static Task<IReadOnlyList<AreaWithoutCell>> WithoutAsync(
        DbSession session,
        GridPlan plan,
        CancellationToken cancellationToken
    ) => session.QueryAsync<AreaWithoutCell>(Without, plan, cancellationToken);
}

/// <summary>What the statements are about.</summary>
internal sealed record GridPlan(string Version, string? Area, string Level, int Rank, double Metres, bool IsInspire)
{
    public string Size => Metres >= 1000 ? "1km" : "100m";
}

internal sealed record GridSize(double Cells, double Tried);

internal sealed record AreaWithoutCell(string Code, string Name);
