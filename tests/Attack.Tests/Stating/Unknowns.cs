using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>
/// The counts an attacker does not know: the finest groups of the finest areas in the periods as delivered. A count that a later
/// delivery left alone is the same unknown; a corrected one is another.
/// </summary>
internal sealed class Unknowns
{
    private readonly Dictionary<(CountKey Key, long Count), int> _positions = [];
    private readonly List<long> _counts = [];
    private readonly List<CountKey> _keys = [];

    public IReadOnlyList<long> Counts => _counts;

    public IReadOnlyList<CountKey> Keys => _keys;

    /// <summary>Whether the measure is one that everybody knows may be negative.</summary>
    public bool IsSigned(int unknown) =>
        _keys.Zip(_counts).Any(pair => pair.First.Measure == _keys[unknown].Measure && pair.Second < 0);

    public int Of(CountKey key, long count)
    {
        if (!_positions.TryGetValue((key, count), out var position))
        {
            _positions[(key, count)] = position = _counts.Count;
            _counts.Add(count);
            _keys.Add(key);
        }

        return position;
    }
}
