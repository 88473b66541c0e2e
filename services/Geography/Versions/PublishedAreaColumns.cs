namespace Sozialplanung.Geography.Versions;

/// <summary>The columns of a published area, of a row <c>a</c> of the table <c>area</c>.</summary>
internal static class PublishedAreaColumns
{
    public const string Sql = """
        a.code, a.name, a.level, a.parent, a.path,
        (select array_agg(member order by member) from area_member where version = a.version and area = a.code) as members,
        round(ST_X(a.label)::numeric, 6)::float8 as lon, round(ST_Y(a.label)::numeric, 6)::float8 as lat, a.version as division_version
        """;
}
