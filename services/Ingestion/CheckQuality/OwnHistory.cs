using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>What a dataset says of each area, measure and category from period to period, and which values of a period stand out.</summary>
internal sealed class OwnHistory(DatasetDefinition definition)
{
    private readonly Dictionary<HistoryCell, SortedList<string, double>> _series = [];

    /// <summary>The measures that are looked at, with what is asked of them.</summary>
    public IReadOnlyDictionary<string, OutlierCheck> Checks { get; } =
        definition
            .Measures.Select(measure => (measure.Code, Check: definition.OutliersOf(measure)))
            .Where(measure => measure.Check is { Asks: true })
            .GroupBy(measure => measure.Code, StringComparer.Ordinal)
            .ToDictionary(measure => measure.Key, measure => measure.First().Check!, StringComparer.Ordinal);

    /// <summary>The most earlier periods that any measure is compared with; 0 where none is.</summary>
    public int Periods => Checks.Values.Where(check => check.Method != OutlierMethod.None).Max(check => (int?)check.Periods) ?? 0;

    public void Add(HistoryCell cell, string period, double value)
    {
        if (!_series.TryGetValue(cell, out var series))
        {
            _series[cell] = series = new SortedList<string, double>(StringComparer.Ordinal);
        }

        series[period] = value;
    }

    /// <summary>All values of a period, each with what was usual before.</summary>
    public IEnumerable<JudgedValue> Judge(string period) =>
        _series
            .Where(series => Checks.ContainsKey(series.Key.Measure) && series.Value.ContainsKey(period))
            .Select(series => Judge(series.Key, series.Value, period, Checks[series.Key.Measure]));

    private static JudgedValue Judge(HistoryCell cell, SortedList<string, double> series, string period, OutlierCheck check)
    {
        var at = series.IndexOfKey(period);
        var value = series.GetValueAtIndex(at);
        if (value < check.Lowest || value > check.Highest)
        {
            return new JudgedValue(cell, value, 0, null, IsBeyondLimits: true);
        }

        var earlier = Earlier(series, at, check);
        return new JudgedValue(
            cell,
            value,
            earlier.Length,
            check.Method == OutlierMethod.None || earlier.Length < check.LeastPeriods ? null : UsualRange.Of(earlier, check),
            IsBeyondLimits: false
        )
        {
            LeastDifference = check.LeastDifference,
            AsksHistory = check.Method != OutlierMethod.None,
        };
    }

    /// <summary>From the latest on backwards, so that a long history costs no more than a short one.</summary>
    private static double[] Earlier(SortedList<string, double> series, int at, OutlierCheck check)
    {
        var period = series.GetKeyAtIndex(at);
        var earlier = new List<double>(check.Periods);
        for (var before = at - 1; before >= 0 && earlier.Count < check.Periods; before--)
        {
            if (IsOfKind(series.GetKeyAtIndex(before), period))
            {
                earlier.Add(series.GetValueAtIndex(before));
            }
        }

        return [.. earlier];
    }

    /// <summary>Years with years, quarters with quarters.</summary>
    private static bool IsOfKind(string one, string other) =>
        one.Length == other.Length && one.Zip(other).All(pair => char.IsAsciiDigit(pair.First) == char.IsAsciiDigit(pair.Second));
}

/// <summary>Of what a value is told from period to period.</summary>
internal readonly record struct HistoryCell(string Measure, string Area, string Breakdown)
{
    /// <summary>The categories as people read them: <c> (alter 0-2, geschlecht w)</c>; empty for the total.</summary>
    public string Group =>
        Breakdown.Length == 0
            ? ""
            : $" ({string.Join(", ", Facts.Breakdown.Parts(Breakdown).Select(part => $"{part.Attribute} {part.Category}"))})";
}

/// <summary>A value and what was usual before; <see cref="Usual"/> is null where too few numbers are known to say.</summary>
internal sealed record JudgedValue(HistoryCell Cell, double Value, int Earlier, UsualRange? Usual, bool IsBeyondLimits)
{
    public double LeastDifference { get; init; }

    public bool AsksHistory { get; init; }

    public bool HasTooFew => AsksHistory && Usual is null;

    /// <summary>Sums of decimal fractions are exact to the last digits only.</summary>
    public bool StandsOut => IsBeyondLimits || (Distance > LeastDifference && Distance > 1e-9 * Math.Abs(Value));

    /// <summary>How far it stands out: first what lies beyond fixed limits, then by distance in widths of what is usual.</summary>
    public double Weight =>
        IsBeyondLimits ? double.PositiveInfinity
        : Usual is { } usual && Distance > 0
            ? Distance / Math.Max(usual.Highest - usual.Lowest, 1e-9 * Math.Max(1, Math.Abs(Value)))
        : 0;

    private double Distance => Usual?.Beyond(Value) ?? 0;
}
