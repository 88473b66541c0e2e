namespace Sozialplanung.Attack.Tests.Districts;

/// <summary>The true counts of a district as they are delivered, with those that their provider writes as „*".</summary>
internal sealed class DeliveredCounts
{
    private readonly Dictionary<CountKey, long> _counts = [];
    private readonly HashSet<CountKey> _hiddenAtSource = [];
    private readonly Dictionary<CountKey, (int Facility, long Count)[]> _facilities = [];
    private ILookup<(string, string, string), CountKey>? _byArea;
    private ILookup<string, string>? _periods;

    public IEnumerable<CountKey> Keys => _counts.Keys;

    public long this[CountKey key] => _counts[key];

    public bool IsHiddenAtSource(CountKey key) => _hiddenAtSource.Contains(key);

    public DeliveredCounts Add(string measure, string period, string area, long count, string group = "")
    {
        _counts[new CountKey(measure, period, area, group)] = count;
        (_byArea, _periods) = (null, null);
        return this;
    }

    /// <summary>Counts in the order of the areas.</summary>
    public DeliveredCounts Add(string measure, string period, IEnumerable<string> areas, params long[] counts)
    {
        foreach (var (area, count) in areas.Zip(counts))
        {
            Add(measure, period, area, count);
        }

        return this;
    }

    /// <summary>The count is there, but the provider hides it.</summary>
    public DeliveredCounts AddHidden(string measure, string period, string area, long count, string group = "")
    {
        _hiddenAtSource.Add(new CountKey(measure, period, area, group));
        return Add(measure, period, area, count, group);
    }

    /// <summary>The count is what facilities have together, and the provider says which.</summary>
    public DeliveredCounts AddFacilities(string measure, string period, string area, params (int Facility, long Count)[] counts)
    {
        _facilities[new CountKey(measure, period, area)] = counts;
        return Add(measure, period, area, counts.Sum(count => count.Count));
    }

    /// <summary>On one facility, or on the few persons of one.</summary>
    public bool RestsOnTooFew(CountKey key) =>
        _facilities.TryGetValue(key, out var facilities)
        && (facilities.Length == 1 || facilities.Any(facility => facility.Count is > 0 and < 4));

    /// <summary>The counts of a measure in one area and period: its total, its groups, or both.</summary>
    public IEnumerable<CountKey> Of(string measure, string period, string area) =>
        (_byArea ??= _counts.Keys.ToLookup(key => (key.Measure, key.Period, key.Area)))[(measure, period, area)];

    /// <summary>The periods for which a measure was delivered, in their order.</summary>
    public IEnumerable<string> PeriodsOf(string measure) =>
        (
            _periods ??= _counts
                .Keys.Select(key => (key.Measure, key.Period))
                .Distinct()
                .OrderBy(pair => pair.Period, StringComparer.Ordinal)
                .ToLookup(pair => pair.Measure, pair => pair.Period)
        )[measure];

    /// <summary>As the state of a later day starts.</summary>
    public DeliveredCounts Copy()
    {
        var copy = new DeliveredCounts();
        foreach (var (key, count) in _counts)
        {
            copy._counts[key] = count;
        }

        copy._hiddenAtSource.UnionWith(_hiddenAtSource);
        foreach (var (key, facilities) in _facilities)
        {
            copy._facilities[key] = facilities;
        }

        return copy;
    }

    public IEnumerable<object> Lines() =>
        _counts.Select(count =>
            (object)
                new
                {
                    measure = count.Key.Measure,
                    area = count.Key.Area,
                    period = count.Key.Period,
                    breakdown = count.Key.Group,
                    value = IsHiddenAtSource(count.Key) ? (long?)null : count.Value,
                    state = IsHiddenAtSource(count.Key) ? "Hidden" : null,
                    contributions = _facilities
                        .GetValueOrDefault(count.Key)
                        ?.Select(facility => new { contributor = facility.Facility, amount = facility.Count }),
                }
        );

    /// <summary>Measure by measure, so that a case can be written down.</summary>
    public override string ToString() =>
        string.Join(
            "; ",
            _counts
                .GroupBy(count => (count.Key.Measure, count.Key.Period, count.Key.Group))
                .Select(measure =>
                    $"{measure.Key.Measure} {measure.Key.Period} {measure.Key.Group}: {string.Join(' ', measure.Select(count => $"{count.Key.Area}={count.Value}"))}"
                )
        );
}
