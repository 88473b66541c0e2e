using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>Reads areas as features of GeoJSON in any of the coordinate systems.</summary>
internal static class FeatureSql
{
    // RFC 7946: shells run counter-clockwise; flipped coordinates are written so where the authority has latitude first.
    private const string Feature = """
        json_build_object('type', 'Feature', 'id', a.code,
            'properties', json_build_object('code', a.code, 'name', a.name, 'level', a.level, 'levelName', (select l.name_plural from level l where l.code = a.level),
                'parent', a.parent, 'parentName', (select p.name from area p where p.version = a.version and p.code = a.parent), 'version', a.version),
            'geometry', ST_AsGeoJSON(case when @flipped then ST_FlipCoordinates(ST_ForcePolygonCCW(ST_Transform(a.geometry, @srid)))
                                          else ST_ForcePolygonCCW(ST_Transform(a.geometry, @srid)) end, @decimals, 0)::json)::text
        """;

    // The first condition is the index's, in the coordinates that are stored; the second is exact in those of the box, which may be as
    // small as a point.
    private const string From = $"""
        from area a
        where a.version = {CurrentVersion.Sql} and a.level = @level and (@code::text is null or a.code = @code)
          and (@name::text is null or a.name = @name) and (@parent::text is null or a.parent = @parent)
          and (@isAnywhere or exists (
            select from (
                select ST_SetSRID(ST_Envelope(ST_MakeLine(ST_MakePoint(w, s), ST_MakePoint(e, n))), @boxSrid) as box
                from unnest(@west, @south, @east, @north) as corners (w, s, e, n)) boxes
            where a.geometry && ST_Expand(ST_Transform(ST_Segmentize(box, @step), 25832), 1000)
              and ST_Intersects(ST_Transform(a.geometry, @boxSrid), box)))
        """;

    private const string Count = $"select count(*) {From}";

    private const string Items = $"select {Feature} {From} order by a.code limit @limit offset @offset";

    private const string Item = $"""
        select {Feature} from area a where a.version = {CurrentVersion.Sql} and a.level = @level and a.code = @code
        """;

    public static async Task<(long Matched, IReadOnlyList<string> Features)> ReadAsync(
        DbSession session,
        string level,
        FeatureQuestion question,
        CancellationToken cancellationToken
    )
    {
        var (asked, crs) = (question.Asked, question.Crs);
        var boxes = question.Box is null ? [] : question.Box.Parts.Select(part => part.Within()).OfType<FeatureBox>().ToList();
        var boxCrs = question.Box?.Crs ?? FeatureCrs.Crs84;
        var parameters = new
        {
            version = asked.Version,
            level,
            code = asked.Code,
            name = asked.Name,
            parent = asked.Parent,
            isAnywhere = question.Box is null,
            west = boxes.Select(box => box.West).ToArray(),
            south = boxes.Select(box => box.South).ToArray(),
            east = boxes.Select(box => box.East).ToArray(),
            north = boxes.Select(box => box.North).ToArray(),
            boxSrid = boxCrs.Srid,
            step = (boxCrs.East - boxCrs.West) / 100,
            srid = crs.Srid,
            flipped = crs.IsLatitudeFirst,
            decimals = crs.Decimals,
            limit = question.Limit,
            offset = question.Offset,
        };
        var matched = (await session.QueryAsync<long>(Count, parameters, cancellationToken)).Single();
        return (matched, await session.QueryAsync<string>(Items, parameters, cancellationToken));
    }

    public static async Task<string?> ReadAsync(
        DbSession session,
        string level,
        string code,
        string? version,
        FeatureCrs crs,
        CancellationToken cancellationToken
    ) =>
        await session.QueryAsync<string>(
            Item,
            new
            {
                version,
                level,
                code,
                srid = crs.Srid,
                flipped = crs.IsLatitudeFirst,
                decimals = crs.Decimals,
            },
            cancellationToken
        )
            is [var feature]
            ? feature
            : null;
}
