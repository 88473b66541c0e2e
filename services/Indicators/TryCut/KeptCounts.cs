using System.Collections.Concurrent;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>
/// The perturbed counts of the last trials, for a minute: who drags blocks asks for the same ones at every move. What belongs to whom
/// (<c>GET /measures</c>) is asked anew after that.
/// </summary>
internal sealed class KeptCounts(TimeProvider clock)
{
    private const int Kept = 2;
    private const int MostRows = 500_000;
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, BlockCounts Counts)> _known = new(
        StringComparer.Ordinal
    );

    public async Task<BlockCounts> ReadAsync(
        IReadOnlyCollection<(string Measure, string Period)> wanted,
        Func<Task<BlockCounts>> read
    )
    {
        var key = string.Join('\n', wanted.Select(pair => $"{pair.Measure} {pair.Period}").Order(StringComparer.Ordinal));
        if (_known.TryGetValue(key, out var known) && known.Until > clock.GetUtcNow())
        {
            return known.Counts;
        }

        var counts = await read();
        if (counts.Rows.Count <= MostRows)
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
