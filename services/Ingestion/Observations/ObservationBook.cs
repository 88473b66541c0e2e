using Sozialplanung.Facts;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>The observations of one delivery while it is checked: each key once.</summary>
internal sealed class ObservationBook
{
    /// <summary>A delivery with more is no table of an administration; the bound keeps the memory of a check known.</summary>
    private const int MaximumCells = 5_000_000;

    private readonly Dictionary<ObservationKey, ObservedCell> _cells = [];

    // Age by sex by nationality is some ten thousand.
    private const int MaximumBreakdowns = 50_000;

    // Each day of thirty years.
    private const int MaximumPeriods = 12_000;

    public Names Periods { get; } = new("Zeiträume", MaximumPeriods);

    // Every facility of a district is some thousand.
    private const int MaximumContributors = 20_000;

    public Names Contributors { get; } = new("Beitragende", MaximumContributors);

    public Names Breakdowns { get; } = new("Gliederungen", MaximumBreakdowns);

    public int Count => _cells.Count;

    public IReadOnlyDictionary<ObservationKey, ObservedCell> Cells => _cells;

    /// <summary>Notes an observation; false where the key is there already, with what was noted first.</summary>
    public bool TryAdd(ObservationKey key, ObservedCell cell, out ObservedCell first)
    {
        if (_cells.Count >= MaximumCells)
        {
            throw new UnreadableFileException("Die Datei enthält mehr als fünf Millionen Werte. Bitte teilen Sie sie auf.");
        }

        first = default;
        return _cells.TryAdd(key, cell) || !_cells.TryGetValue(key, out first);
    }

    public void Replace(ObservationKey key, ObservedCell cell) => _cells[key] = cell;

    /// <summary>Adds a flag to what is there.</summary>
    public void Mark(ObservationKey key, ValueFlags flag) => _cells[key] = _cells[key] with { Flags = _cells[key].Flags | flag };

    public void Remove(ObservationKey key) => _cells.Remove(key);

    /// <summary>The periods that have at least one observation, in order.</summary>
    public string[] UsedPeriods() =>
        [.. _cells.Keys.Select(key => key.Period).Distinct().Select(number => Periods[number]).Order(StringComparer.Ordinal)];
}
