using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.CompareReleases;

/// <summary>
/// Compares all values of a release, also withheld ones, with those of the release before; tells numbers of values only.
/// </summary>
internal sealed class ReleaseComparison(ServiceDatabase<IndicatorsDb> database)
{
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
        if (
            await session.Releases.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellationToken)
            is not { } release
        )
        {
            return null;
        }

        var previous = release.PreviousId ?? await CurrentBesideAsync(session, id, cancellationToken);
        return new ComparedReleases(
            id,
            previous,
            await session.QueryAsync<ComparedIndicator>(Compare, new { id, previous = previous ?? Guid.Empty }, cancellationToken)
        )
        {
            SettingsDifferences = await SettingsDifferencesAsync(session, release, previous, cancellationToken),
        };
    }

    /// <summary>The release that this one is compared with; null where there is none, or no such release.</summary>
    public async Task<Guid?> PreviousAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var release = await session.Releases.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellationToken);
        return release is null ? null : release.PreviousId ?? await CurrentBesideAsync(session, id, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> SettingsDifferencesAsync(
        IndicatorsDb session,
        ReleaseRow release,
        Guid? previous,
        CancellationToken cancellationToken
    ) =>
        await session
            .Releases.Where(known => known.Id == previous)
            .Select(known => known.Settings)
            .SingleOrDefaultAsync(cancellationToken)
            is { } before
            ? [.. SettingsDifferences.Of(ReleaseSettings.Read(release.Settings), ReleaseSettings.Read(before))]
            : [];

    private static Task<Guid?> CurrentBesideAsync(IndicatorsDb session, Guid id, CancellationToken cancellationToken) =>
        session
            .PublishedRelease.Where(release => release.Id != id)
            .Select(release => (Guid?)release.Id)
            .SingleOrDefaultAsync(cancellationToken);
}
