using System.Collections.Concurrent;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>
/// The perturbed counts of the last trials, for a minute: who drags blocks or writes a formula asks for the same ones at every move.
/// What belongs to whom (<c>GET /measures</c>) is asked anew after that.
/// </summary>
internal sealed class KeptCounts<T>(TimeProvider clock)
    where T : class
{
    private const int Kept = 2;
    private const int MostRows = 500_000;
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, T Counts)> _known = new(StringComparer.Ordinal);

    /// <summary>What stands for the measures and periods, read anew where that is too long ago.</summary>
    /// <param name="state">What else the counts depend on.</param>
    /// <param name="wanted">Measures and periods.</param>
    /// <param name="read">Reads them, and says how many rows there are.</param>
    public async Task<T> ReadAsync(
        string state,
        IEnumerable<(string Measure, string Period)> wanted,
        Func<Task<(T Counts, int Rows)>> read
    )
    {
        var key = string.Join(
            '\n',
            wanted.Select(pair => $"{pair.Measure} {pair.Period}").Order(StringComparer.Ordinal).Prepend(state)
        );
        if (_known.TryGetValue(key, out var known) && known.Until > clock.GetUtcNow())
        {
            return known.Counts;
        }

        var (counts, rows) = await read();
        if (rows <= MostRows)
        {
            if (_known.Count >= Kept)
            {
                _known.Clear();
            }

            _known[key] = (clock.GetUtcNow() + _lifetime, counts);
        }

        return counts;
    }
}
