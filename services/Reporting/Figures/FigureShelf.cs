using System.Collections.Concurrent;
using Sozialplanung.Reporting.AreaProfile;
using Sozialplanung.Reporting.Gate;

namespace Sozialplanung.Reporting.Figures;

/// <summary>
/// What the reports of a series have in common, fetched once per worker: catalogue, values of a whole level, simplified outlines.
/// A published release never changes and a map is named by its content, so nothing here grows stale.
/// </summary>
internal sealed class FigureShelf(ValueGate gate)
{
    private const int Kept = 200;
    private readonly ConcurrentDictionary<string, object> _kept = new(StringComparer.Ordinal);

    public Task<ReleaseCatalogue> CatalogueAsync(Readership readership, Guid release, CancellationToken cancellationToken) =>
        OnceAsync($"catalogue {readership} {release}", () => gate.CatalogueAsync(readership.Reader, release, cancellationToken));

    public async Task<ProfileFigures> FiguresAsync(
        Readership readership,
        IndicatorProfile profile,
        ReleaseCatalogue catalogue,
        CancellationToken cancellationToken
    )
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var levels = profile.Compared.Append(profile.Area).Select(area => area.Level).Distinct().ToList();
        foreach (var lead in DomainIndicators.Of(profile, catalogue).Select(domain => domain.LeadOf(profile).Code))
        {
            values[lead] = await OnceAsync(
                $"values {readership} {profile.Release.Id} {lead} {string.Join(' ', levels)}",
                () => gate.ValuesAsync(readership.Reader, lead, profile.Release.Id, levels, cancellationToken)
            );
        }

        var maps = await gate.MapsAsync(cancellationToken);
        var map = await MapAsync(maps, profile.Area.Level, cancellationToken);
        return new ProfileFigures(values, map, await MapAsync(maps, catalogue.Surroundings, cancellationToken));
    }

    private async Task<string?> MapAsync(
        IReadOnlyList<ValueGate.LevelMap> maps,
        string? level,
        CancellationToken cancellationToken
    ) =>
        maps.FirstOrDefault(map => map.Level == level) is { } found
            ? await OnceAsync(
                $"map {found.Level} {found.Hash}",
                async () => SimplifiedMap.Of(await gate.MapAsync(found, cancellationToken))
            )
            : null;

    private async Task<T> OnceAsync<T>(string key, Func<Task<T>> fetch)
        where T : class
    {
        if (_kept.TryGetValue(key, out var kept))
        {
            return (T)kept;
        }

        if (_kept.Count >= Kept)
        {
            _kept.Clear();
        }

        var fetched = await fetch();
        _kept[key] = fetched;
        return fetched;
    }
}
