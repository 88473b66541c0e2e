using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// A published release that can still be read: its areas, its indicators, and the counts behind its values with what was withheld
/// of them, whatever became of the deliveries since.
/// </summary>
internal sealed class EarlierRelease(AreaTree tree, IReadOnlyList<IndicatorPlan> plans)
{
    private readonly Dictionary<(string Form, string Period), Dictionary<string, EarlierCount>> _counts = [];

    public AreaTree Tree => tree;

    /// <summary>The Gebietsstand it was computed on.</summary>
    public string DivisionVersion { get; init; } = "";

    /// <summary>How it converted numbers of former Gebietsstände.</summary>
    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    public IReadOnlyList<IndicatorPlan> Plans => plans;

    /// <summary>What its indicators show.</summary>
    public IReadOnlyList<CountForm> Forms { get; } = InOrder(plans.SelectMany(plan => plan.Forms));

    /// <summary>What those are made of, as far as no indicator shows it.</summary>
    public IReadOnlyList<CountForm> Ingredients { get; } =
        InOrder(
            plans.SelectMany(plan => plan.Forms).SelectMany(form => form.Ingredients).Except(plans.SelectMany(plan => plan.Forms))
        );

    /// <summary>What was counted for which periods.</summary>
    public IReadOnlyCollection<(string Form, string Period)> Counted => _counts.Keys;

    public void Add(string form, string period, string area, EarlierCount count)
    {
        if (!_counts.TryGetValue((form, period), out var areas))
        {
            _counts[(form, period)] = areas = new(StringComparer.Ordinal);
        }

        areas[area] = count;
    }

    /// <summary>Whether any count of a period of the year is not whole.</summary>
    public bool HasDecimalsIn(string year) =>
        _counts.Any(counted =>
            Period.Parse(counted.Key.Period).Year.Key == year
            && counted.Value.Values.Any(count => count.Number != decimal.Truncate(count.Number))
        );

    public EarlierCount? Of(string form, string period, string area) =>
        _counts.TryGetValue((form, period), out var areas) && areas.TryGetValue(area, out var count) ? count : null;

    private static CountForm[] InOrder(IEnumerable<CountForm> forms) =>
        [.. forms.Distinct().OrderBy(form => form.Key, StringComparer.Ordinal)];
}
