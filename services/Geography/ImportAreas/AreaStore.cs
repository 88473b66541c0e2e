using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Puts the staged areas in the place of those of the same levels that the caller may change.</summary>
internal static class AreaStore
{
    // Row-level security leaves areas outside the caller's place alone.
    private const string Remove = "delete from area where version = @version and level in (select level from import_area)";

    private const string Insert = """
        insert into area (version, code, level, name, parent, path, geometry, label, square_metres)
        select @version, code, level, name, parent, path, geometry, ST_Transform(ST_PointOnSurface(geometry), 4326), ST_Area(geometry)
        from import_area where is_overlapping = @overlapping
        """;

    private const string RepairPaths = """
        with recursive tree as (
            select code, array[code] as path from area where version = @version and parent is null
            union all
            select a.code, tree.path || a.code from area a join tree on a.parent = tree.code where a.version = @version)
        update area a set path = tree.path from tree where a.version = @version and a.code = tree.code and a.path <> tree.path
        """;

    private const string Orphans = """
        select a.code as area, a.parent as missing from area a
        where a.version = @version and a.parent is not null and not exists (select from area p where p.version = @version and p.code = a.parent)
        union all
        select m.area, m.member from area_member m
        where m.version = @version and not exists (select from area p where p.version = @version and p.code = m.member)
        limit 100
        """;

    private const string LosingBoundaries = """
        select l.name, count(*)::int as count
        from area a join level l on l.code = a.level
        where a.version = @version and a.geometry is not null
          and a.level in (select level from import_area group by level having bool_and(geometry is null and members is null))
        group by l.name
        """;

    /// <summary>A list without boundaries does not take the place of areas that have them.</summary>
    public static async Task CheckBoundariesAsync(
        GeographyDb session,
        string version,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        foreach (var loss in await session.QueryAsync<LostBoundaries>(LosingBoundaries, new { version }, cancellationToken))
        {
            findings.Refuse(
                $"Im Gebietsstand {version} haben {loss.Count} Gebiete der Ebene „{loss.Name}“ Grenzen; die Datei hat keine und würde sie löschen. Bitte wählen Sie einen anderen Gebietsstand oder eine Datei mit Grenzen."
            );
        }
    }

    public static async Task ReplaceAsync(
        GeographyDb session,
        string version,
        IReadOnlyDictionary<string, LevelProfile> levels,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(Remove, new { version }, cancellationToken);
        await session.ExecuteAsync(Insert, new { version, overlapping = false }, cancellationToken);
        await MemberStore.ResolveAsync(session, version, levels, findings, cancellationToken);
        if (findings.HasErrors)
        {
            return;
        }

        await session.ExecuteAsync(Insert, new { version, overlapping = true }, cancellationToken);
        await MemberStore.InsertAsync(session, version, cancellationToken);
        await session.ExecuteAsync(RepairPaths, new { version }, cancellationToken);
        foreach (var orphan in await session.QueryAsync<Orphan>(Orphans, new { version }, cancellationToken))
        {
            findings.Refuse(
                $"„{orphan.Area}“ im Gebietsstand {version} hängt von „{orphan.Missing}“ ab; das fehlt in der Datei."
            );
        }
    }

    private sealed record Orphan(string Area, string Missing);

    private sealed record LostBoundaries(string Name, int Count);
}
