namespace Sozialplanung.Statistics.Population;

/// <summary>
/// People by age: bands given by their rising lower limits in whole years, the last one open (0, 1, …, 100 and over; or 0, 3, 6,
/// …). A count without a number makes every figure it enters carry its reason. A figure whose age limits cut through a band is
/// <see cref="ValueState.NotMeaningful"/>, and so is one with a negative count or a base of zero.
/// </summary>
public sealed class AgeStructure
{
    private readonly IReadOnlyList<int> _lowerAges;
    private readonly IReadOnlyList<Value> _counts;

    /// <summary>
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length, ages that do not rise from 0 or more, or no band.
    /// </summary>
    public AgeStructure(IReadOnlyList<int> lowerAges, IReadOnlyList<Value> counts)
    {
        Inputs.RequireSameLength(lowerAges.Count, counts.Count);
        if (lowerAges.Count == 0 || lowerAges[0] < 0 || lowerAges.Zip(lowerAges.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new ArgumentException("Age bands start at 0 or later and rise.", nameof(lowerAges));
        }

        (_lowerAges, _counts) = (lowerAges, counts);
    }

    /// <summary>
    /// Single years from 0; the last entry is that age and over.
    /// Errors: <see cref="ArgumentException"/> for no entry.
    /// </summary>
    public static AgeStructure OfSingleYears(IReadOnlyList<Value> counts) => new([.. Enumerable.Range(0, counts.Count)], counts);

    /// <summary>People of all ages.</summary>
    public Value Total => Between(_lowerAges[0], null);

    internal int Bands => _counts.Count;

    /// <summary>People from the first age up to, but not including, the second; without a second: that age and over.</summary>
    public Value Between(int from, int? before)
    {
        if (!IsLimit(from) || (before is { } end && !IsLimit(end)))
        {
            return Value.NotMeaningful;
        }

        var sum = 0.0;
        for (var band = 0; band < _counts.Count; band++)
        {
            if (_lowerAges[band] < from || _lowerAges[band] >= (before ?? int.MaxValue))
            {
                continue;
            }

            if (!_counts[band].HasNumber || _counts[band].Number < 0)
            {
                return _counts[band].HasNumber ? Value.NotMeaningful : _counts[band];
            }

            sum += _counts[band].Number;
        }

        return Value.FromCalculation(sum);
    }

    /// <summary>Lower age, width in years (the open band: as given) and people of a band.</summary>
    internal (double From, double Width, Value Count) Band(int band, double openWidth) =>
        (_lowerAges[band], band + 1 < _lowerAges.Count ? _lowerAges[band + 1] - _lowerAges[band] : openWidth, _counts[band]);

    private bool IsLimit(int age) => age <= _lowerAges[0] || _lowerAges.Contains(age);
}
