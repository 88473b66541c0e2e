using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>What contributors have added to one observation, by their number in the <see cref="ObservationBook"/>.</summary>
internal sealed class ContributedAmounts
{
    private readonly SortedDictionary<int, double> _amounts = [];

    /// <summary>Who has added anything; whoever has added nothing does not contribute.</summary>
    public (int Contributor, double Amount)[] Given =>
        [.. _amounts.Where(pair => pair.Value != 0).Select(pair => (pair.Key, pair.Value))];

    public bool Has(int contributor) => _amounts.ContainsKey(contributor);

    public void Add(int contributor, Value value) =>
        _amounts[contributor] = _amounts.GetValueOrDefault(contributor) + (value.NumberOrNull ?? 0);
}
