using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Which values a delivery changes of those it replaces: counted by measure and area, the largest by name.</summary>
internal sealed class ValueDifferences(DatasetDefinition definition, AreaDirectory areas)
{
    private const int Listed = 50;
    private const int Named = 100;
    private readonly PriorityQueue<Difference, (double, int)> _largest = new();
    private readonly Dictionary<string, Counts> _measures = [];
    private readonly Dictionary<string, Counts> _areas = [];
    private Counts _all;
    private int _same;
    private int _noted;

    /// <summary>Compares one period of a file with the values that were in force for it.</summary>
    public Counts Note(string period, IReadOnlyList<ReplacedCell> earlier, ObservationBook book)
    {
        var number = book.Periods.Number(period);
        return Note(
            period,
            earlier,
            book.Cells.Where(cell => cell.Key.Period == number)
                .ToDictionary(
                    cell =>
                        (
                            definition.Measures[cell.Key.Measure].Code,
                            areas[cell.Key.Area].Code,
                            book.Breakdowns[cell.Key.Breakdown]
                        ),
                    cell => cell.Value.Value
                )
        );
    }

    /// <summary>Compares one period with the values there were before; what is compared is taken out of <paramref name="now"/>.</summary>
    public Counts Note(
        string period,
        IReadOnlyList<ReplacedCell> earlier,
        Dictionary<(string Measure, string Area, string Breakdown), Value> now
    )
    {
        var before = _all;
        foreach (var cell in earlier)
        {
            var key = (cell.Measure, cell.Area, cell.Breakdown);
            if (!now.Remove(key, out var value))
            {
                Add(new Difference(period, key, cell.AsValue(), null), new Counts(0, 1, 0));
            }
            else if (value != cell.AsValue())
            {
                Add(new Difference(period, key, cell.AsValue(), value), new Counts(1, 0, 0));
            }
            else
            {
                _same++;
            }
        }

        foreach (var (key, value) in now)
        {
            Add(new Difference(period, key, null, value), new Counts(0, 0, 1));
        }

        return _all - before;
    }

    public ReplacementReport Report(IReadOnlyList<ReplacedPeriod> periods, string text)
    {
        var largest = new List<ValueDifference>();
        while (_largest.TryDequeue(out var difference, out _))
        {
            largest.Add(Shown(difference));
        }

        largest.Reverse();
        return new ReplacementReport
        {
            Text = text,
            Periods = periods,
            Same = _same,
            Changed = _all.Changed,
            Gone = _all.Gone,
            Added = _all.Added,
            Measures = Listing(_measures, definition.NameOfMeasure),
            Areas = Listing(_areas, NameOfArea),
            Largest = largest,
        };
    }

    private static List<DifferenceCount> Listing(Dictionary<string, Counts> counted, Func<string, string> nameOf) =>
        [
            .. counted
                .OrderByDescending(one => one.Value.Sum)
                .ThenBy(one => one.Key, StringComparer.Ordinal)
                .Take(Listed)
                .Select(one => new DifferenceCount(one.Key, nameOf(one.Key), one.Value.Changed, one.Value.Gone, one.Value.Added)),
        ];

    /// <summary>Counts a difference and keeps the largest; of equal ones the first.</summary>
    private void Add(Difference difference, Counts one)
    {
        _all += one;
        _measures[difference.Key.Measure] = _measures.GetValueOrDefault(difference.Key.Measure) + one;
        _areas[difference.Key.Area] = _areas.GetValueOrDefault(difference.Key.Area) + one;
        _largest.Enqueue(difference, (difference.Size, -_noted));
        _noted++;
        if (_largest.Count > Named)
        {
            _largest.Dequeue();
        }
    }

    private ValueDifference Shown(Difference difference) =>
        new()
        {
            Period = difference.Period,
            AreaCode = difference.Key.Area,
            AreaName = NameOfArea(difference.Key.Area),
            Measure = definition.NameOfMeasure(difference.Key.Measure),
            Breakdown = difference.Key.Breakdown,
            Before = Shown(difference.Before),
            Now = Shown(difference.Now),
        };

    private static DifferingValue? Shown(Value? value) =>
        value switch
        {
            { HasNumber: true } number => new DifferingValue(number.Number, ""),
            { } missing => new DifferingValue(null, ValueSigns.Of(missing.State)),
            null => null,
        };

    private string NameOfArea(string code) => areas.Find(code) is var index and >= 0 ? areas[index].Name : code;

    private sealed record Difference(
        string Period,
        (string Measure, string Area, string Breakdown) Key,
        Value? Before,
        Value? Now
    )
    {
        public double Size => Math.Abs((Now?.NumberOrNull ?? 0) - (Before?.NumberOrNull ?? 0));
    }

    /// <summary>How many values are different, and in which way.</summary>
    internal readonly record struct Counts(int Changed, int Gone, int Added)
    {
        public int Sum => Changed + Gone + Added;

        public static Counts operator +(Counts a, Counts b) => new(a.Changed + b.Changed, a.Gone + b.Gone, a.Added + b.Added);

        public static Counts operator -(Counts a, Counts b) => new(a.Changed - b.Changed, a.Gone - b.Gone, a.Added - b.Added);
    }
}

/// <summary>A value that was in force, as it is stored.</summary>
internal sealed record ReplacedCell(string Measure, string Area, string Breakdown, double? Value, string? State)
{
    public Value AsValue() => Value is { } number ? number : Statistics.Value.Missing(ValueSigns.ReadName(State));
}
