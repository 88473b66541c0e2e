using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.OfferTiles;

/// <summary>Draws tiles of a level in the database.</summary>
internal static class TileSql
{
    // The condition on the stored geometry is the index's; a straight edge of a tile is a curve there, so that the box is a little larger.
    // What is smaller than a quarter of a pixel is not drawn, nor are points that would lie closer together: a tile of the whole country is
    // as small as one of a street. They go before anything is projected, which costs most: in Germany a metre of the web's grid is 0.57 to
    // 0.68 of a metre on the ground, so that a seventh of a pixel here is a quarter there, or a little less.
    private const string Tile = """
        with tile as (
            select ST_TileEnvelope(@zoom, @column, @row) as box,
                   (ST_XMax(ST_TileEnvelope(@zoom, @column, @row)) - ST_XMin(ST_TileEnvelope(@zoom, @column, @row))) / 256 as pixel),
        near as (
            select ST_Expand(ST_Transform(ST_Segmentize(box, 32 * pixel), 25832), 32 * pixel) as box, pixel from tile),
        shape as (
            select a.code, a.name, a.parent,
                   ST_AsMVTGeom(ST_Transform(ST_Simplify(a.geometry, tile.pixel / 7, true), 3857), tile.box, 4096, 64, true) as geometry
            from area a, near, tile
            where a.version = @version and a.level = @level and a.geometry && near.box)
        select coalesce(ST_AsMVT(shape, @level, 4096, 'geometry'), ''::bytea) from shape where geometry is not null
        """;

    private const string Bounds = """
        select array[ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box)]
        from (select ST_Extent(ST_Transform(ST_Envelope(geometry), 4326)) as box
              from area where version = @version and level = @level) extent
        where box is not null
        """;

    public static Task<byte[]> TileAsync(
        DbSession session,
        string version,
        string level,
        TileNumber tile,
        CancellationToken cancellationToken
    ) =>
        session.SingleAsync<byte[]>(
            Tile,
            new
            {
                version,
                level,
                zoom = tile.Zoom,
                column = tile.Column,
                row = tile.Row,
            },
            cancellationToken
        );

    /// <summary>West, south, east, north in degrees; null where no area of the level has a geometry.</summary>
    public static Task<double[]?> BoundsAsync(
        DbSession session,
        string version,
        string level,
        CancellationToken cancellationToken
    ) => session.SingleOrDefaultAsync<double[]>(Bounds, new { version, level }, cancellationToken);
}
