using System.Collections.Frozen;

namespace Sozialplanung.Indicators.Counting;

/// <summary>
/// Who has added what to a count. Contributors are numbered by their dataset: of those of two datasets nobody knows whether they are
/// the same.
/// </summary>
internal sealed class Contributions
{
    private readonly IReadOnlyDictionary<Contributor, decimal> _amounts;

    private Contributions(IReadOnlyDictionary<Contributor, decimal> amounts) => _amounts = amounts;

    /// <summary>Nobody contributes to nothing.</summary>
    public static Contributions None { get; } = new(FrozenDictionary<Contributor, decimal>.Empty);

    public static Contributions Of(string dataset, IEnumerable<(int Contributor, decimal Amount)> given) =>
        new(
            given
                .GroupBy(pair => new Contributor(dataset, pair.Contributor), pair => pair.Amount)
                .ToDictionary(amounts => amounts.Key, amounts => amounts.Sum())
        );

    /// <summary>What each contributes, dataset by dataset.</summary>
    public IEnumerable<decimal[]> ByDataset =>
        _amounts
            .Where(given => given.Value != 0)
            .GroupBy(given => given.Key.Dataset, given => given.Value, StringComparer.Ordinal)
            .Select(dataset => dataset.ToArray());

    /// <summary>So many contribute for sure.</summary>
    public int AtLeast => ByDataset.Select(amounts => amounts.Length).DefaultIfEmpty().Max();

    public Contributions Plus(Contributions other)
    {
        if (_amounts.Count == 0 || other._amounts.Count == 0)
        {
            return _amounts.Count == 0 ? other : this;
        }

        var sums = new Dictionary<Contributor, decimal>(_amounts);
        foreach (var (contributor, amount) in other._amounts)
        {
            sums[contributor] = sums.GetValueOrDefault(contributor) + amount;
        }

        return new Contributions(sums);
    }

    public Contributions DividedBy(decimal divisor) =>
        new(_amounts.ToDictionary(given => given.Key, given => given.Value / divisor));

    private readonly record struct Contributor(string Dataset, int Number);
}
