using System.Globalization;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Do the areas lie where their place in the tree says? Parts inside their whole, siblings beside each other, roots together.
/// </summary>
internal static class PlacementChecks
{
    private const double RefusedShare = 0.5;
    private const double DoubtfulShare = 0.98;
    private const double FarMetres = 100_000;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private const string OutsideParent = """
        select a.number, a.code, a.name, p.code as other, p.name as other_name,
               ST_Area(ST_Intersection(a.geometry, p.geometry)) / ST_Area(a.geometry) as share, ST_Distance(a.geometry, p.geometry) as metres
        from import_area a
        join lateral (
            select i.code, i.name, i.geometry from import_area i where i.code = a.parent
            union all
            select s.code, s.name, s.geometry from area s
            where s.version = @version and s.code = a.parent and not exists (select from import_area i where i.code = a.parent)
        ) p on p.geometry is not null
        where a.geometry is not null and cardinality(a.formed_from) = 0 and not a.is_inside and not ST_CoveredBy(a.geometry, p.geometry)
        order by a.number
        """;

    private const string Overlaps = """
        select a.number, a.code, a.name, b.code as other, b.name as other_name,
               ST_Area(ST_Intersection(a.geometry, b.geometry)) / least(ST_Area(a.geometry), ST_Area(b.geometry)) as share, 0.0::float8 as metres
        from import_area a
        join import_area b on b.level = a.level and b.code > a.code and a.geometry && b.geometry
        where not a.is_overlapping and cardinality(a.formed_from) = 0 and a.apart <> b.apart
          and ST_Relate(a.geometry, b.geometry, 'T********')
        order by a.number
        """;

    // Where a corner of another root is near, no distance between borders is needed.
    private const string FarRoots = """
        with root as materialized (
            select number, code, name, geometry, formed_from, ST_PointN(ST_ExteriorRing(ST_GeometryN(geometry, 1)), 1) as corner
            from import_area where parent is null and geometry is not null)
        select a.number, a.code, a.name, '' as other, '' as other_name, 0.0::float8 as share,
               coalesce((select min(ST_Distance(a.geometry, b.geometry)) from root b where b.code <> a.code), 0) as metres
        from root a
        where cardinality(a.formed_from) = 0 and (select count(*) from import_area where parent is null) > 2
          and not exists (select from root b where b.code <> a.code and ST_Distance(a.corner, b.corner) <= @far)
        order by a.number
        """;

    /// <summary>The areas whose place a person has to accept, or has accepted in the profile.</summary>
    public static async Task<IReadOnlyList<CheckedPlacement>> RunAsync(
        DbSession session,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        var version = profile.Version;
        var acceptances = new Acceptances(profile.Accepted, findings);
        foreach (var pair in await session.QueryAsync<AreaPair>(OutsideParent, new { version }, cancellationToken))
        {
            Tell(pair, acceptances, findings);
        }

        foreach (
            var pair in (await session.QueryAsync<AreaPair>(Overlaps, null, cancellationToken)).Where(pair =>
                pair.Share > 1 - DoubtfulShare
            )
        )
        {
            findings.Warn(
                string.Create(
                    _german,
                    $"„{pair.Code}“ ({pair.Name}) und „{pair.Other}“ ({pair.OtherName}) überschneiden sich auf {pair.Share:P0} der kleineren Fläche."
                ),
                pair.Number
            );
        }

        foreach (
            var root in (await session.QueryAsync<AreaPair>(FarRoots, new { far = FarMetres }, cancellationToken)).Where(root =>
                root.Metres > FarMetres
            )
        )
        {
            acceptances.Refuse(
                root.Code,
                root.Name,
                string.Create(
                    _german,
                    $"„{root.Code}“ ({root.Name}) liegt {root.Metres / 1000:N0} km von allen anderen Gebieten entfernt."
                ),
                root.Number
            );
        }

        acceptances.TellUnused();
        return acceptances.Placements;
    }

    private static void Tell(AreaPair pair, Acceptances acceptances, ImportFindings findings)
    {
        var parent = $"seines übergeordneten Gebiets „{pair.Other}“ ({pair.OtherName})";
        var text =
            pair.Metres > 0
                ? string.Create(_german, $"„{pair.Code}“ ({pair.Name}) liegt {pair.Metres / 1000:N1} km außerhalb {parent}.")
                : string.Create(
                    _german,
                    $"Von „{pair.Code}“ ({pair.Name}) liegen nur {pair.Share:P0} der Fläche innerhalb {parent}."
                );
        if (pair.Share < RefusedShare)
        {
            acceptances.Refuse(pair.Code, pair.Name, text, pair.Number);
        }
        else if (pair.Share < DoubtfulShare)
        {
            findings.Warn(text, pair.Number);
        }
    }
}
