using System.Collections.Concurrent;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;

namespace Sozialplanung.Reporting.Figures;

/// <summary>
/// What the reports of a series have in common, fetched once per worker: catalogue, values of a whole level, simplified outlines.
/// A published release never changes and a map is named by its content, so nothing here grows stale.
/// </summary>
internal sealed class FigureShelf(ValueGate gate, AreaOutlines outlines)
{
    private const int Kept = 200;
    private readonly ConcurrentDictionary<string, object> _kept = new(StringComparer.Ordinal);

    public Task<ReleaseCatalogue> CatalogueAsync(Readership readership, Guid release, CancellationToken cancellationToken) =>
        OnceAsync($"catalogue {readership} {release}", () => gate.CatalogueAsync(readership, release, cancellationToken));

    /// <summary>The values of an indicator on some levels as JSON-stat.</summary>
    public Task<string> ValuesAsync(
        Readership readership,
        Guid release,
        string indicator,
        IReadOnlyCollection<string> levels,
        CancellationToken cancellationToken
    ) =>
        OnceAsync(
            $"values {readership} {release} {indicator} {string.Join(' ', levels)}",
            () => gate.ValuesAsync(readership, indicator, release, levels, cancellationToken)
        );

    /// <summary>The outlines of a level as TopoJSON for small pictures; null for a level without a map.</summary>
    public async Task<string?> MapAsync(ReleaseCatalogue catalogue, string? level, CancellationToken cancellationToken) =>
        catalogue.Levels.FirstOrDefault(known => known.Code == level && known.MapHash.Length > 0) is { } drawn
            ? await OnceAsync(
                $"map {drawn.Code} {drawn.MapHash}",
                async () => SimplifiedMap.Of(await outlines.MapAsync(drawn, cancellationToken))
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
