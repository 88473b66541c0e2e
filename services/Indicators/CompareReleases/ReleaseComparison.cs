using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>
/// Compares all values of a release, also withheld ones, with those of the release before; tells numbers of values only.
/// </summary>
internal sealed class ReleaseComparison(ServiceDatabase database)
{
    private const string Previous = """
        select coalesce(r.previous_id, (select id from release where state = 'published' and id <> r.id)) as previous_id
        from release r where r.id = @id
        """;

    private const string Compare = """
        with both_releases as (
            select coalesce(n.indicator, o.indicator) as code, n.value as new_value, o.value as old_value, n.needs as new_needs, o.needs as old_needs
            from (select * from release_value where release_id = @id) n
            full join (select * from release_value where release_id = @previous) o using (indicator, level, area, period)
        )
        select b.code,
               coalesce((select definition ->> 'name' from release_indicator i where i.code = b.code and i.release_id in (@id, @previous) limit 1), b.code) as name,
               count(*) filter (where new_value = old_value) as same,
               count(*) filter (where new_value <> old_value) as changed,
               count(*) filter (where old_value is null) as new,
               count(*) filter (where new_value is null) as gone,
               count(*) filter (where old_needs = 0 and new_value is distinct from old_value) as public_changed,
               count(*) filter (where new_needs > 0 and old_needs = 0) as newly_withheld,
               count(*) filter (where new_needs = 0 and old_needs > 0) as no_longer_withheld
        from both_releases b group by b.code order by b.code
        """;

    /// <summary>Null: there is no such release.</summary>
    public async Task<ComparedReleases?> CompareAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var known = await session.QueryAsync<Guid?>(Previous, new { id }, cancellationToken);
        if (known.Count == 0)
        {
            return null;
        }

        var previous = known[0];
        return new ComparedReleases(
            id,
            previous,
            await session.QueryAsync<ComparedIndicator>(Compare, new { id, previous = previous ?? Guid.Empty }, cancellationToken)
        );
    }
}
